import { unmadeDocumentIds } from '@jalon/database/benchmark/documents.repository';
import { unmadeLetterIds } from '@jalon/database/letter/letters.repository';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { Context } from '../context.ts';

const mostDocumentsAtOnce = 50;
/** Long enough for the job that the fact asked for. */
const overdueAfterMs = 60_000;

/** Asks again for documents whose job was lost with the queue. */
export async function askForUnmadeDocuments({ dataSource, want }: Context, now: Instant): Promise<void> {
  const { manager } = dataSource;
  const before = new Date(Date.parse(now) - overdueAfterMs).toISOString();
  const ids = await unmadeDocumentIds(manager, before, mostDocumentsAtOnce);
  if (ids.length > 0) await want(ids.map((documentId) => ({ name: 'make-document', data: { documentId } })));
  const letterIds = await unmadeLetterIds(manager, before, mostDocumentsAtOnce);
  if (letterIds.length > 0)
    await want(letterIds.map((letterId) => ({ name: 'make-letter', data: { letterId } })));
}

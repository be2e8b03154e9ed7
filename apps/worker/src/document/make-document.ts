import { MakeDocument } from '@jalon/use-cases/benchmark/make-document';
import type { Context } from '../context.ts';
import type { JobData } from '../job.ts';
import { renderDocument } from './render-document.ts';

/** Renders one document and keeps it. A second job for the same one finds it made and does nothing. */
export async function makeDocument(
  { transactions, log }: Context,
  { documentId }: JobData['make-document'],
): Promise<void> {
  const outcome = await new MakeDocument(transactions).execute(documentId, renderDocument);
  log.info({ documentId, outcome }, 'A document was asked for');
}

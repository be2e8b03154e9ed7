import { letterToDocx } from '@jalon/documents/letter/letter-to-docx';
import { MakeLetter } from '@jalon/use-cases/letter/make-letter';
import type { Context } from '../context.ts';
import type { JobData } from '../job.ts';

/** Writes one draft letter and keeps it. A second job for the same one finds it made and does nothing. */
export async function makeLetter(
  { transactions, log }: Context,
  { letterId }: JobData['make-letter'],
): Promise<void> {
  const outcome = await new MakeLetter(transactions).execute(letterId, letterToDocx);
  log.info({ letterId, outcome }, 'A letter was asked for');
}

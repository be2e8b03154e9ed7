import type { Transaction } from '@jalon/database/transaction/transaction';
import { Refused } from '../refused.ts';

/**
 * Answers the first result again where this person has used this `mutationId` before, and remembers the result
 * of `change` where not. A phone on a bad line may send the same change as often as it likes. Throws `Refused`
 * (`mutation-used-otherwise`) where the name was used for another kind of change.
 */
export async function once(
  transaction: Transaction,
  useCase: string,
  mutationId: string | undefined,
  change: () => Promise<string>,
): Promise<string> {
  const { personId } = transaction.author;
  if (!mutationId || !personId) return change();
  // Taken before the look-up, so that two copies of one request cannot both find nothing.
  await transaction.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7417))', [
    `${personId} ${mutationId}`,
  ]);
  const [earlier] = await transaction.manager.query(
    'SELECT subject_id, use_case FROM mutation WHERE person_id = $1 AND mutation_id = $2',
    [personId, mutationId],
  );
  // The first result of another use case is no answer to this one.
  if (earlier && earlier.use_case !== useCase) {
    throw new Refused({ code: 'mutation-used-otherwise', pointer: '/mutationId' });
  }
  if (earlier) return earlier.subject_id;
  const subjectId = await change();
  await transaction.manager.query(
    'INSERT INTO mutation (person_id, mutation_id, use_case, subject_id, at) VALUES ($1, $2, $3, $4, $5)',
    [personId, mutationId, useCase, subjectId, transaction.now],
  );
  return subjectId;
}

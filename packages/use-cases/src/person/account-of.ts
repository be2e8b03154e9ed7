import { missionsOfPerson } from '@jalon/database/person/people.repository';
import { PersonEntity } from '@jalon/database/person/person.entity';
import { endSteps } from '@jalon/database/person/second-factor.repository';
import { endOtherSessions } from '@jalon/database/person/sessions.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { FactName } from '@jalon/domain/audit/fact';
import { found } from '../refused.ts';
import { lockRow } from '../transaction/lock-row.ts';
import { accountFact } from './account-fact.ts';
import { credentialFact } from './credential-fact.ts';

/** The account, held still until the transaction ends. Throws `Refused` (`not-found`). */
export async function lockAccount({ manager }: Transaction, personId: string): Promise<PersonEntity> {
  return found(await lockRow(manager, PersonEntity, personId));
}

/**
 * Puts on record what became of an account, once for each mission in which the person holds a post, so that each
 * coordinator reads it; once without a mission where they hold none.
 */
export async function recordOfAccount(
  transaction: Transaction,
  personId: string,
  what: { name: FactName; before?: unknown; after?: unknown },
  postId: string | null,
): Promise<void> {
  const missionIds = await missionsOfPerson(transaction.manager, personId, transaction.now);
  for (const missionId of missionIds.length > 0 ? missionIds : [null]) {
    const about = { subjectType: 'person', subjectId: personId, missionId } as const;
    transaction.record(accountFact({ ...what, ...about }), postId);
  }
}

/** Ends every session of the person but the one that is named, each with its fact: streams close within seconds. */
export async function endAllSessions(
  transaction: Transaction,
  personId: string,
  postId: string | null,
  butId: string | null = null,
): Promise<void> {
  await endSteps(transaction.manager, personId);
  const ended = await endOtherSessions(transaction.manager, personId, butId);
  for (const id of ended) transaction.record(credentialFact('session.ended', 'session', id), postId);
}

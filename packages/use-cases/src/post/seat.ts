import { PersonEntity } from '@jalon/database/person/person.entity';
import { PostEntity, TenureEntity } from '@jalon/database/post/post.entity';
import { endOn, tenuresOfPost, timeZoneOfPost } from '@jalon/database/post/tenures.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { WantedTenure } from '@jalon/domain/post/start-tenure';
import type { Tenure } from '@jalon/domain/post/tenure';
import type { Caller } from '../caller.ts';
import { accountFact } from '../person/account-fact.ts';
import { Refused } from '../refused.ts';
import { lockRow } from '../transaction/lock-row.ts';

/** A post that is held still while its tenures change, with the date there. */
export interface Seat {
  post: PostEntity;
  kind: PostEntity['kind'];
  tenures: Tenure[];
  today: LocalDate;
}

/** Locks the post; two who change its tenures at once are one after the other. Null where there is none. */
export async function lockSeat({ manager, now }: Transaction, postId: string): Promise<Seat | null> {
  const post = await lockRow(manager, PostEntity, postId);
  if (!post) return null;
  const tenures = await tenuresOfPost(manager, post.id);
  const today = localDateOf(now, await timeZoneOfPost(manager, post.missionId));
  return { post, kind: post.kind, tenures, today };
}

/** Somebody active, held still until the transaction ends. Throws `unknown-reference`, `person-is-deactivated`. */
export async function holdPerson(
  { manager }: Transaction,
  id: string,
  pointer: string,
): Promise<PersonEntity> {
  const person = await lockRow(manager, PersonEntity, id);
  if (!person) throw new Refused({ code: 'unknown-reference', pointer });
  if (!person.active) throw new Refused({ code: 'person-is-deactivated', pointer });
  return person;
}

/** Writes a tenure that the rules allow, and its fact. Answers its id. */
export async function writeTenure(
  transaction: Transaction,
  { post }: Pick<Seat, 'post'>,
  wanted: WantedTenure,
  adminPostId: string,
): Promise<string> {
  const id = transaction.newId();
  const { personId, deputy, startsOn, endsOn } = wanted;
  const row = { id, postId: post.id, personId, deputy, startsOn, endsOn };
  await transaction.manager.insert(TenureEntity, row);
  const about = { subjectType: 'post', subjectId: post.id, missionId: post.missionId } as const;
  const { id: tenureId, postId: _, ...after } = row;
  transaction.record(
    accountFact({ name: 'tenure.started', ...about, after: { tenureId, ...after } }),
    adminPostId,
  );
  return id;
}

/** Writes the last day of a tenure, and its fact. */
export async function writeEnd(
  transaction: Transaction,
  { post }: Pick<Seat, 'post'>,
  { id: tenureId, personId, deputy, endsOn: before }: Tenure,
  endsOn: LocalDate,
  adminPostId: string,
): Promise<void> {
  await endOn(transaction.manager, tenureId, endsOn);
  transaction.record(
    accountFact({
      name: 'tenure.ended',
      subjectType: 'post',
      subjectId: post.id,
      missionId: post.missionId,
      before: { tenureId, personId, deputy, endsOn: before },
      after: { tenureId, personId, deputy, endsOn },
    }),
    adminPostId,
  );
}

/** Nobody gives a post to themselves, by an invitation to their own address either. Throws `own-tenure`. */
export async function refuseOwnAddress(
  { manager }: Transaction,
  caller: Caller,
  email: string,
  pointer: string,
): Promise<void> {
  const own = await manager.findOneByOrFail(PersonEntity, { id: caller.actor.personId });
  if (own.email === email.trim().toLowerCase()) throw new Refused({ code: 'own-tenure', pointer });
}

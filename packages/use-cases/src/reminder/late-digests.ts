import { digestsAfter, lockPlannedDigests, moveLines } from '@jalon/database/reminder/digests.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { addDays, type Instant } from '@jalon/domain/mission/local-date';
import { instantOf, isWorkingDay, localDateOf, nextWorkingDay } from '@jalon/domain/mission/mission-calendar';
import { isMissed } from '@jalon/domain/reminder/still-needed';
import type { DraftDigest } from './digest-material.ts';
import type { DigestOutcomes } from './digest-outcomes.ts';

type KnownDigest = Omit<DraftDigest, 'reminders'>;

/** Another worker holds the later digest at this moment. */
const waitForOtherMs = 5_000;

/**
 * A mail of an earlier day joins the person's later one, waits for the hour of a working day, or leaves now where
 * there is no later one. Answers those that leave now, and those whose later one has left without them.
 */
export async function answerLateDigests(
  transaction: Transaction,
  digests: KnownDigest[],
  outcomes: DigestOutcomes,
): Promise<{ leaving: KnownDigest[]; left: KnownDigest[] }> {
  const { manager, now } = transaction;
  const leaving: KnownDigest[] = [];
  const joining: KnownDigest[] = [];
  for (const one of digests) {
    outcomes.attempt(one.digest, () => {
      const hour = lateHour(one, now);
      if (hour === null) leaving.push(one);
      else if (hour <= now) joining.push(one);
      else outcomes.putOff(one.digest, hour);
    });
  }
  const laterOf = await laterDigests(transaction, joining);
  const own = new Set(digests.map(({ digest }) => digest.id));
  const others = joining.flatMap((one) => laterOf(one)?.id ?? []).filter((id) => !own.has(id));
  const locked = others.length > 0 ? await lockPlannedDigests(manager, others) : [];
  const held = new Set([...own, ...locked.map(({ id }) => id)]);
  const left: KnownDigest[] = [];
  const moves: { fromId: string; toId: string }[] = [];
  for (const one of joining) {
    const later = laterOf(one);
    if (!later) leaving.push(one);
    else if (later.state === 'sent') left.push(one);
    else if (!held.has(later.id)) outcomes.putOff(one.digest, after(now, waitForOtherMs));
    else {
      moves.push({ fromId: one.digest.id, toId: later.id });
      outcomes.suppress(one.digest, [], 'merged_into_later_digest');
    }
  }
  await moveLines(manager, moves);
  return { leaving, left };
}

/** The hour at which a mail of an earlier day may leave; null for today's, and for what was missed altogether. */
function lateHour({ digest, addressee: { recipient } }: KnownDigest, now: Instant): Instant | null {
  const today = localDateOf(now, recipient.timeZone);
  if (digest.localDate >= today || isMissed(digest.dueAt, now)) return null;
  const day = isWorkingDay(today, recipient.calendar)
    ? today
    : nextWorkingDay(addDays(today, 1), recipient.calendar);
  return instantOf(day, recipient.digestTime, recipient.timeZone);
}

/** Finds the latest digest of the same person up to today, by their calendar. */
async function laterDigests({ manager, now }: Transaction, digests: KnownDigest[]) {
  const first = digests.map(({ digest }) => digest.localDate).sort()[0];
  const personIds = digests.map(({ digest }) => digest.personId);
  const found = first === undefined ? [] : await digestsAfter(manager, personIds, first);
  const byPerson = Map.groupBy(found, ({ personId }) => personId);
  return ({ digest, addressee }: KnownDigest) => {
    const today = localDateOf(now, addressee.recipient.timeZone);
    const own = byPerson.get(digest.personId) ?? [];
    return own.find(({ localDate }) => localDate > digest.localDate && localDate <= today);
  };
}

function after(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + ms).toISOString();
}

import { lockWatermark, lowerWatermark } from '@jalon/database/clock/watermark.repository';
import { holdDigests, lockWaitingDigests } from '@jalon/database/mission/mission-calendar.repository';
import { mailRecipients } from '@jalon/database/reminder/mail-recipients.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import { instantOf, localDateOf } from '@jalon/domain/mission/mission-calendar';

/**
 * Brings what is planned in line with a calendar or an hour that has just been changed. What waits to leave, waits
 * for the hour as it is now; and the days from `from` on are planned once more, so that an hour which moved into the
 * past is not skipped. A person has one digest a date, so that nothing leaves twice.
 */
export async function holdToNewHour(
  { manager, now }: Transaction,
  missionId: string,
  timeZone: string,
  from: LocalDate = localDateOf(now, timeZone),
): Promise<void> {
  const name = `digests:${missionId}`;
  await lockWatermark(manager, name);
  const recipients = await mailRecipients(manager, now, { missionId });
  const hours = new Map(recipients.map(({ personId, digestTime }) => [personId, digestTime]));
  const held = (await lockWaitingDigests(manager, missionId, from)).flatMap(({ id, personId, localDate }) => {
    const hour = hours.get(personId);
    if (hour === undefined) return [];
    const until = instantOf(localDate, hour, timeZone);
    return until > now ? [{ id, until }] : [];
  });
  await holdDigests(manager, held);
  await lowerWatermark(manager, name, justBefore(instantOf(from, '00:00', timeZone)));
}

function justBefore(instant: Instant): Instant {
  return new Date(Date.parse(instant) - 1).toISOString();
}

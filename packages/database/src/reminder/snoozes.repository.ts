import type { Instant } from '@jalon/domain/mission/local-date';
import type { Snooze, SnoozeEnding } from '@jalon/domain/reminder/snooze';
import { type EntityManager, In, IsNull } from 'typeorm';
import { SnoozeEntity } from './snooze.entity.ts';

/** What was put off on these activities and not ended before its day. Whether its day has come the domain says. */
export function snoozesOn(manager: EntityManager, activityIds: (string | null)[]): Promise<Snooze[]> {
  const ids = [...new Set(activityIds.filter((id) => id !== null))];
  if (ids.length === 0) return Promise.resolve([]);
  return manager.find(SnoozeEntity, { where: { activityId: In(ids), endedAt: IsNull() } });
}

/** Ends what these posts (or, for null, all) have put off on an activity and that nobody has ended. Answers it. */
export async function endSnoozes(
  manager: EntityManager,
  activityId: string,
  postIds: string[] | null,
  how: { ending: SnoozeEnding; at: Instant; personId: string | null },
): Promise<SnoozeEntity[]> {
  const posts = postIds === null ? {} : { postId: In(postIds) };
  const rows = await manager.find(SnoozeEntity, { where: { activityId, endedAt: IsNull(), ...posts } });
  const ended = { endedAt: how.at, ending: how.ending, endedPersonId: how.personId };
  if (rows.length > 0) await manager.update(SnoozeEntity, { id: In(rows.map(({ id }) => id)) }, ended);
  return rows;
}

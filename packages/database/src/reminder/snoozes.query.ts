import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import { isRunning, type Snooze, type SnoozeEnding } from '@jalon/domain/reminder/snooze';
import type { EntityManager } from 'typeorm';
import type { CardInView } from '../activity/activity-detail.query.ts';

export interface SnoozeInView {
  id: string;
  postId: string;
  postTitle: string;
  startedOn: string;
  /** The first day on which its lines leave again. */
  until: string;
  reason: string;
  isRunning: boolean;
  ending?: SnoozeEnding;
  endedAt?: string;
}

type Row = Pick<Snooze, 'startedOn' | 'until' | 'endedAt' | 'postId'> & {
  id: string;
  reason: string;
  postTitle: Text;
  ending: SnoozeEnding | null;
};

/** What was put off on a card, by which function and why, newest first. Observers hear of no reminders. */
export async function snoozesInView(
  manager: EntityManager,
  { card, plan }: CardInView,
  language: Language,
): Promise<SnoozeInView[]> {
  if (plan.reader.observesOnly) return [];
  const rows: Row[] = await manager.query(SNOOZES, [card.id]);
  return rows.map(({ postTitle, ending, endedAt, ...row }) => ({
    ...row,
    postTitle: inLanguage(postTitle, language),
    isRunning: isRunning({ ...row, endedAt }, plan.mission.today),
    ...(ending === null ? {} : { ending }),
    ...(endedAt === null ? {} : { endedAt }),
  }));
}

const SNOOZES = `
SELECT s.id, s.post_id AS "postId", post.title AS "postTitle", s.started_on::text AS "startedOn",
       s.until::text AS until, s.reason, s.ending,
       to_char(s.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "endedAt"
  FROM snooze s JOIN post ON post.id = s.post_id
 WHERE s.activity_id = $1 ORDER BY s.started_at DESC, s.id LIMIT 50`;

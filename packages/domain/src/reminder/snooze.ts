import type { Activity } from '../activity/activity.ts';
import { allow, type Decision, refuse } from '../decision.ts';
import { addDays, type Instant, type LocalDate } from '../mission/local-date.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place, postsThatMay } from '../post/rights.ts';
import type { ReminderRule } from './reminder.ts';

/** Longer than this nobody puts a card off at once; they may do it again, with a reason each time. */
export const mostSnoozeDays = 30;

export const SNOOZE_ENDINGS = ['by_hand', 'put_off_again', 'new_due_date'] as const;
/** What ended it before its day; on its day it ends without anybody. */
export type SnoozeEnding = (typeof SNOOZE_ENDINGS)[number];

/** A post's own lines about one card, put off with a reason that who sees the card can read. */
export interface Snooze {
  activityId: string;
  postId: string;
  startedOn: LocalDate;
  /** The first day on which the lines leave again. */
  until: LocalDate;
  endedAt: Instant | null;
}

/** What a post may put off: that something is due. Never that it has been for too long, nor that somebody waits. */
const OWN_DUE_LINES: ReadonlySet<ReminderRule> = new Set([
  'due_within_7',
  'due_within_30',
  'due_next_working_day',
  'overdue',
]);

/** True on each day from the one on which it was put off to the one before it ends, in the zone of the mission. */
export function isRunning(snooze: Pick<Snooze, 'startedOn' | 'until' | 'endedAt'>, on: LocalDate): boolean {
  return snooze.endedAt === null && snooze.startedOn <= on && on < snooze.until;
}

/**
 * Whether a line is held back on a date: a line about what is due on that card or a milestone of it, which goes to
 * the very post that has put it off. An escalation, somebody's turn and every other post's line go out.
 */
export function isHeldBack(
  line: { rung: ReminderRule; postId: string; activityId: string | null },
  on: LocalDate,
  snoozes: readonly Snooze[],
): boolean {
  return (
    OWN_DUE_LINES.has(line.rung) &&
    snoozes.some(
      (snooze) =>
        snooze.postId === line.postId && snooze.activityId === line.activityId && isRunning(snooze, on),
    )
  );
}

/**
 * Whether one of these posts is told of the date itself, as the lead's is. The others hear of it only while that post
 * is vacant: putting off holds back little of theirs, and nothing of what has climbed to them.
 */
export function hearsOfTheDate(posts: readonly Pick<ActorPost, 'kind'>[]): boolean {
  return posts.some(({ kind }) => kind === 'focal_point');
}

/**
 * The posts whose lines this person puts off until a date: all those through which they hear of the card. Refuses
 * what needs no reminder any more, a date that is not to come, and one more than thirty days away.
 */
export function putOff(
  { status }: Pick<Activity, 'status'>,
  until: LocalDate,
  actor: Pick<Actor, 'posts'>,
  on: { place: Place; today: LocalDate },
): Decision<ActorPost[]> {
  const may = mayDo(actor, 'snooze', on.place);
  if (!may.allowed) return may;
  if (status === 'discontinued') return refuse('activity-is-discontinued');
  if (status === 'completed') return refuse('nothing-to-put-off');
  if (until <= on.today || until > addDays(on.today, mostSnoozeDays)) {
    return refuse('snooze-out-of-range', { pointer: '/until', values: { days: mostSnoozeDays } });
  }
  return allow(postsThatMay(actor, 'snooze', on.place));
}

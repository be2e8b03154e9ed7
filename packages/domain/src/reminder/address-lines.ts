import type { Text } from '../language/text.ts';
import type { LocalDate } from '../mission/local-date.ts';
import type { PostKind } from '../post/post.ts';
import type { ReminderLine, ReminderRule } from './reminder.ts';
import type { LadderRole, LadderStep } from './reminder-ladder.ts';

/** A post that stands on the ladder of a subject, and who holds it today: the holder and the deputy. */
export interface LadderSeat {
  role: LadderRole;
  postId: string;
  postTitle: Text;
  kind: PostKind;
  /** Empty where the post is vacant. */
  personIds: string[];
}

/** A line and the person whose mail it stands in. */
export interface AddressedLine extends ReminderLine {
  personId: string;
  /** The rung behind the line; it differs from `rule` where a vacant post's line went up the ladder. */
  rung: ReminderRule;
}

/** Where the lines of a vacant post go. */
const ABOVE: Record<LadderRole, LadderRole | null> = {
  lead: 'co_lead',
  co_lead: 'coordinator',
  coordinator: null,
};

/**
 * To whom a rung is sent: post and deputy both receive. Where nobody holds any post of that role, the line
 * stands in the digest of the next role above, as "post vacant". A minister or commander is never mailed.
 */
export function addressLines(
  step: LadderStep,
  subject: { activityId: string; dueOn: LocalDate },
  seats: LadderSeat[],
): AddressedLine[] {
  const line = { activityId: subject.activityId, dueOn: subject.dueOn, days: step.days, rung: step.rule };
  const own = seats.filter(({ role }) => role === step.role);
  const held = own.filter(canBeMailed);
  if (held.length > 0) return held.flatMap((seat) => linesOf(seat, { ...line, rule: step.rule }));

  for (let role = ABOVE[step.role]; role !== null; role = ABOVE[role]) {
    const above = seats.filter((seat) => seat.role === role).filter(canBeMailed);
    if (above.length === 0) continue;
    const lines = above.flatMap((seat) => linesOf(seat, { ...line, rule: 'post_vacant' as const }));
    const vacant = own.find(({ kind }) => kind !== 'head');
    return vacant ? lines.map((one) => ({ ...one, postTitle: vacant.postTitle })) : lines;
  }
  return [];
}

function canBeMailed({ kind, personIds }: LadderSeat): boolean {
  return kind !== 'head' && personIds.length > 0;
}

function linesOf(
  { postId, postTitle, personIds }: LadderSeat,
  line: Omit<AddressedLine, 'personId' | 'postId' | 'postTitle'>,
): AddressedLine[] {
  return personIds.map((personId) => ({ ...line, personId, postId, postTitle }));
}

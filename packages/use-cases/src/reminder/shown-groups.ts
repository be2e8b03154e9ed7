import { optionalMailOf } from '@jalon/domain/reminder/optional-mails';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import type { DigestLine } from './digest-content.ts';

/** Read in twenty seconds, and small enough for every mail program; what finds no room is counted and linked. */
export const mostLinesInMail = 24;
/** As many of each group find room before any finds more. */
const fairShare = 3;

/** Lines of one rule under their heading. */
export interface ShownGroup {
  rule: ReminderRule;
  lines: DigestLine[];
  /** Lines of this rule that found no room. */
  more: number;
}

/**
 * The lines that find room, in the order of the mail: a few of every group, then the most urgent of what is owed,
 * then what its reader may do without. A group is never crowded out by a longer one.
 */
export function shownGroups(lines: DigestLine[]): ShownGroup[] {
  const groups = [...Map.groupBy(lines, ({ rule }) => rule)];
  const share = Math.max(1, Math.min(fairShare, Math.floor(mostLinesInMail / Math.max(1, groups.length))));
  const shown = new Map(groups.map(([rule, own]) => [rule, Math.min(share, own.length)]));
  let room = mostLinesInMail - [...shown.values()].reduce((sum, count) => sum + count, 0);
  const owed = groups.filter(([rule]) => optionalMailOf(rule) === null);
  const optional = groups.filter(([rule]) => optionalMailOf(rule) !== null);
  for (const [rule, own] of [...owed, ...optional]) {
    const taken = shown.get(rule)!;
    const more = Math.max(0, Math.min(room, own.length - taken));
    shown.set(rule, taken + more);
    room -= more;
  }
  return groups.map(([rule, own]) => {
    const count = shown.get(rule)!;
    return { rule, lines: own.slice(0, count), more: own.length - count };
  });
}

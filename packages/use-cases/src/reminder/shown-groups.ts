import { optionalMailOf } from '@jalon/domain/reminder/optional-mails';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import type { DigestLine } from './digest-content.ts';

/** Read in twenty seconds, and small enough for every mail program; what finds no room is counted and linked. */
export const mostLinesInMail = 24;
/** As many of each group find room before any finds more. */
const fairShare = 3;

/** Lines of one rule, and of one number of days where a number decides, under their heading. */
export interface ShownGroup {
  rule: ReminderRule;
  bound: number | null;
  lines: DigestLine[];
  /** Lines of this rule that found no room. */
  more: number;
}

/**
 * The lines that find room, in the order of the mail: a few of every group, then the most urgent of what is owed,
 * then what its reader may do without. A group is never crowded out by a longer one.
 */
export function shownGroups(lines: DigestLine[]): ShownGroup[] {
  const groups = groupsOf(lines);
  const share = Math.max(1, Math.min(fairShare, Math.floor(mostLinesInMail / Math.max(1, groups.length))));
  const shown = new Map(groups.map((group) => [group, Math.min(share, group.lines.length)]));
  let room = mostLinesInMail - [...shown.values()].reduce((sum, count) => sum + count, 0);
  const owed = groups.filter(({ rule }) => optionalMailOf(rule) === null);
  const optional = groups.filter(({ rule }) => optionalMailOf(rule) !== null);
  for (const group of [...owed, ...optional]) {
    const taken = shown.get(group)!;
    const more = Math.max(0, Math.min(room, group.lines.length - taken));
    shown.set(group, taken + more);
    room -= more;
  }
  return groups.map((group) => {
    const count = shown.get(group)!;
    return { ...group, lines: group.lines.slice(0, count), more: group.lines.length - count };
  });
}

/** Lines by rule in the order of the mail; within a rule by the number of days of their plans' policies. */
export function groupsOf(lines: DigestLine[]): Omit<ShownGroup, 'more'>[] {
  const byRule = Map.groupBy(lines, ({ rule }) => rule);
  return [...byRule].flatMap(([rule, own]) =>
    [...Map.groupBy(own, ({ bound }) => bound ?? null)]
      .map(([bound, group]) => ({ rule, bound, lines: group }))
      .sort((one, other) => (one.bound ?? 0) - (other.bound ?? 0)),
  );
}

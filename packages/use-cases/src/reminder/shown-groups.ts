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
  /** Mandates and plans, which end where other things are due. */
  ends: boolean;
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

/**
 * Lines by rule in the order of the mail; within a rule by the number of days of their plans' policies, and what ends
 * after what is due. In a group the lines of one card stand together, where the first of them stands.
 */
export function groupsOf(lines: DigestLine[]): Omit<ShownGroup, 'more'>[] {
  const byRule = Map.groupBy(lines, ({ rule }) => rule);
  return [...byRule].flatMap(([rule, own]) =>
    [...Map.groupBy(own, ({ bound }) => bound ?? null)]
      .sort(([one], [other]) => (one ?? 0) - (other ?? 0))
      .flatMap(([bound, within]) =>
        [false, true]
          .map((ends) => ({
            rule,
            bound,
            ends,
            lines: cardsTogether(within.filter((line) => isEnding(line) === ends)),
          }))
          .filter((group) => group.lines.length > 0),
      ),
  );
}

/** A mandate or a plan ends on its date; nobody owes it then. */
export function isEnding({ kind }: Pick<DigestLine, 'kind'>): boolean {
  return kind === 'committee_mandate' || kind === 'plan_end';
}

function cardsTogether(lines: DigestLine[]): DigestLine[] {
  const isOnCard = ({ kind }: DigestLine) => kind === 'activity' || kind === 'milestone';
  return [...Map.groupBy(lines, (line) => (isOnCard(line) ? line.url : line)).values()].flat();
}

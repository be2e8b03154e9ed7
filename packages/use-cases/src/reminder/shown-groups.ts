import { ageOf, isLongStanding } from '@jalon/domain/reminder/long-standing';
import { optionalMailOf } from '@jalon/domain/reminder/optional-mails';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import type { DigestLine } from './digest-content.ts';

/** Read in twenty seconds, and small enough for every mail program; what finds no room is counted and linked. */
export const mostLinesInMail = 24;
/** As many of each group find room before any finds more. */
const fairShare = 3;

/** Lines of one rule, and of one number of days where a number decides, under their heading. */
export interface DigestGroup {
  rule: ReminderRule;
  bound: number | null;
  /** Mandates and plans, which end where other things are due. */
  ends: boolean;
  /** What is told in full. */
  lines: DigestLine[];
  /** What its reader has been told for weeks, the oldest first: it is told in one row each, behind the others. */
  longStanding: DigestLine[];
}

export interface ShownGroup extends DigestGroup {
  /** How many of the long-standing lines find room; the others are counted all the same. */
  longStandingShown: number;
  /** Lines of either kind that found no room. */
  more: number;
}

/**
 * The lines that find room, in the order of the mail: a few of every group, then the most urgent of what is owed,
 * then what its reader may do without, and long-standing lines where all of that leaves room. A group is never crowded
 * out by a longer one.
 */
export function shownGroups(lines: DigestLine[]): ShownGroup[] {
  const groups = groupsOf(lines);
  const fresh = shares(groups, ({ lines: own }) => own.length, mostLinesInMail);
  const left = mostLinesInMail - sum(fresh);
  const old = shares(groups, ({ longStanding }) => longStanding.length, left);
  return groups.map((group, place) => ({
    ...group,
    lines: group.lines.slice(0, fresh[place]),
    longStandingShown: old[place]!,
    more: group.lines.length + group.longStanding.length - fresh[place]! - old[place]!,
  }));
}

/** How many of each group find room: a few of every one, then more of what is owed, then of the others. */
function shares(groups: DigestGroup[], lengthOf: (group: DigestGroup) => number, room: number): number[] {
  const lengths = groups.map(lengthOf);
  const some = lengths.filter((length) => length > 0).length;
  const share = Math.min(fairShare, Math.floor(room / Math.max(1, some)));
  const found = lengths.map((length) => Math.min(share, length));
  const isOwed = groups.map(({ rule }) => optionalMailOf(rule) === null);
  let left = room - sum(found);
  for (const owed of [true, false])
    for (const [place, length] of lengths.entries()) {
      if (isOwed[place] !== owed) continue;
      const more = Math.min(left, length - found[place]!);
      found[place]! += more;
      left -= more;
    }
  return found;
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/**
 * Lines by rule in the order of the mail; within a rule by the number of days of their plans' policies, and what ends
 * after what is due. In a group the lines of one card stand together, where the first of them stands, and none of them
 * is long-standing while another is fresh.
 */
export function groupsOf(lines: DigestLine[]): DigestGroup[] {
  const byRule = Map.groupBy(lines, ({ rule }) => rule);
  return [...byRule].flatMap(([rule, own]) =>
    [...Map.groupBy(own, ({ bound }) => bound ?? null)]
      .sort(([one], [other]) => (one ?? 0) - (other ?? 0))
      .flatMap(([bound, within]) =>
        [false, true]
          .map((ends) => ({ ends, lines: within.filter((line) => isEnding(line) === ends) }))
          .filter((group) => group.lines.length > 0)
          .map((group) => ({ rule, bound, ends: group.ends, ...byAge(cardsOf(group.lines)) })),
      ),
  );
}

/** A mandate or a plan ends on its date; nobody owes it then. */
export function isEnding({ kind }: Pick<DigestLine, 'kind'>): boolean {
  return kind === 'committee_mandate' || kind === 'plan_end';
}

/** The lines of each card; what stands on no card is alone. */
function cardsOf(lines: DigestLine[]): DigestLine[][] {
  const isOnCard = ({ kind }: DigestLine) => kind === 'activity' || kind === 'milestone';
  return [...Map.groupBy(lines, (line) => (isOnCard(line) ? line.url : line)).values()];
}

function byAge(cards: DigestLine[][]): Pick<DigestGroup, 'lines' | 'longStanding'> {
  const isOld = (card: DigestLine[]) => card.every(isLongStanding);
  const oldest = (card: DigestLine[]) => Math.max(...card.map(ageOf));
  return {
    lines: cards.filter((card) => !isOld(card)).flat(),
    longStanding: cards
      .filter(isOld)
      .sort((one, other) => oldest(other) - oldest(one))
      .flat(),
  };
}

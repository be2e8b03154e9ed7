import { ageOf, isLongStanding } from '@jalon/domain/reminder/long-standing';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import type { DigestLine } from './digest-content.ts';

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
  /** The long-standing lines that found room. */
  longStandingShown: DigestLine[];
  /** Lines of either kind that found none. */
  more: DigestLine[];
}

/** The groups as the mail shows them: what found room is named, what found none is counted. */
export function shownGroups(lines: DigestLine[]): ShownGroup[] {
  const hasRoom = ({ hasNoRoom }: DigestLine) => hasNoRoom !== true;
  return groupsOf(lines).map((group) => ({
    ...group,
    lines: group.lines.filter(hasRoom),
    longStandingShown: group.longStanding.filter(hasRoom),
    more: [...group.lines, ...group.longStanding].filter((line) => !hasRoom(line)),
  }));
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

import { CHECKS, type CheckName, type Fault } from '../checks/fault.ts';
import type { Story, StoryCard } from '../story/story.ts';
import type { Evidence } from './evidence.ts';
import type { Trial } from './trial.ts';

/** One run in figures, as the page shows it. */
export interface Summary {
  readonly backend: Trial['backend'];
  readonly size: Trial['size']['name'];
  readonly seed: number;
  readonly rows: readonly (readonly [string, string])[];
  readonly faults: Readonly<Record<CheckName, number>>;
}

const count = (number: number): string => number.toLocaleString('en');

/** Counts what was done, what came of it, and what was found wrong. */
export function summarize(
  { size, backend, seed }: Trial,
  evidence: Evidence,
  faults: readonly Fault[],
): Summary {
  const { story, expected, accepted, blows, deeds, mails, digests, lines } = evidence;
  const messages = Map.groupBy(accepted, ({ messageId }) => messageId);
  const repeats = [...messages.values()].map((some) => some.length - 1);
  const owed = expected.filter(({ lines }) => lines.length > 0);
  const did = (deed: string) => count(deeds[deed] ?? 0);
  const zones = story.missions.map(({ zone }) => zone.name).join(', ');
  const faultsOf = Object.keys(CHECKS).map((check) => [
    check,
    faults.filter((one) => one.check === check).length,
  ]);
  const rows: [string, string][] = [
    [
      'recipients, activities, workers',
      `${count(story.people.length)}, ${count(story.cards.length)}, ${size.workers}`,
    ],
    [
      'milestones, mandates of committees, organizations that owe reports, cards put off',
      [
        story.milestones.length,
        story.mandates.length,
        new Set(story.cards.filter(isInPeriod(story)).map((one) => one.leadOrganizationId)).size,
        story.snoozes.length,
      ]
        .map(count)
        .join(', '),
    ],
    ['time zones, 26 February to 6 November 2028', zones],
    ['workers killed (SIGKILL) while mails were on their way', count(blows.kill)],
    ['PostgreSQL stopped fast, stopped at once', `${blows['postgres-fast']}, ${blows['postgres-immediate']}`],
    [
      'Redis killed, flushed',
      backend === 'Redis' ? `${blows['redis-restart']}, ${blows['redis-flush']}` : '–',
    ],
    [
      'SMTP: 451 and dropped or silent before accepting',
      `${did('451')}, ${did('dropBefore')}, ${did('stallBefore')}`,
    ],
    ['SMTP: dropped or silent after accepting', `${did('dropAfter')}, ${did('stallAfter')}`],
    [
      'SMTP: refused for good; of these sent again by hand',
      `${count(expected.filter((one) => one.refusedForGood || one.sentAgain).length)}; ${count(expected.filter((one) => one.sentAgain).length)}`,
    ],
    ['mails due', count(owed.filter((one) => !one.refusedForGood).length)],
    ['messages accepted at least once', count(messages.size)],
    [
      'repeats under the same Message-ID; most of one message',
      `${count(repeats.reduce((sum, one) => sum + one, 0))}; ${Math.max(0, ...repeats)}`,
    ],
    [
      'mails planned and not sent, with the reason',
      count(
        digests.filter(({ state }) => state === 'suppressed').length +
          mails.filter((one) => one.suppressed).length,
      ),
    ],
    [
      'of lines not sent: done meanwhile, date moved, right or post ended, put off',
      [
        ['no_longer_needed'],
        ['date_changed'],
        ['right_ended', 'tenure_ended', 'person_inactive'],
        ['snoozed'],
      ]
        .map((some) => count(lines.filter(({ reason }) => some.includes(reason ?? '')).length))
        .join(', '),
    ],
    ['**lost**', `**${faults.filter(({ check }) => check === 'due').length}**`],
    ['**wrong** (all other checks together)', `**${faults.filter(({ check }) => check !== 'due').length}**`],
    ['duration', `${Math.round(evidence.seconds)} s`],
  ];
  return { backend, size: size.name, seed, rows, faults: Object.fromEntries(faultsOf) };
}

function isInPeriod({ cycles }: Story): (card: StoryCard) => boolean {
  const endOf = new Map(cycles.map(({ missionKey, endsOn }) => [missionKey, endsOn]));
  return ({ missionKey, startsOn }) => startsOn <= endOf.get(missionKey)!;
}

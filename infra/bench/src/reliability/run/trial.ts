import type { StorySize } from '../story/story.ts';

/** What is done to a service, and when: after so many mails of a stop were accepted. */
export interface PlannedBlow {
  /** `mission date`, as the stops are called. */
  readonly stop: string;
  readonly afterAccepted: number;
  readonly blow: Blow;
}

export const BLOWS = ['kill', 'postgres-fast', 'postgres-immediate', 'redis-restart', 'redis-flush'] as const;
export type Blow = (typeof BLOWS)[number];

/** A size in which the harness runs. */
export interface TrialSize extends StorySize {
  readonly name: 'tiny' | 'tested' | 'small' | 'full';
  readonly workers: number;
  readonly tickEveryMs: number;
  readonly pollEveryMs: number;
  /** One stop of the story settles within this, or the run has failed. */
  readonly settlesWithinMs: number;
  /** The whole run on one backend. */
  readonly endsWithinMs: number;
  /** Stop at every hour at which somebody is due a mail, or only where a mission's clocks matter. */
  readonly everyHour: boolean;
  /** All spans of the story, or only those in which the server makes trouble. */
  readonly isWhole: boolean;
  readonly plannedBlows: readonly PlannedBlow[];
  /** While mails are on their way, one blow of each kind about this often; null: only the planned ones. */
  readonly blowEveryMs: Readonly<Partial<Record<Blow, number>>> | null;
}

const MINUTE_MS = 60_000;

export const SMALL: TrialSize = {
  name: 'small',
  recipients: 300,
  activities: 3_000,
  dueShare: 0.75,
  workers: 3,
  tickEveryMs: 400,
  pollEveryMs: 120,
  settlesWithinMs: 120_000,
  endsWithinMs: 240_000,
  everyHour: false,
  isWhole: true,
  plannedBlows: [
    { stop: 'PAR 2028-02-28', afterAccepted: 8, blow: 'kill' },
    { stop: 'NYC 2028-02-28', afterAccepted: 12, blow: 'kill' },
    { stop: 'BEY 2028-03-26', afterAccepted: 5, blow: 'redis-flush' },
    { stop: 'NYC 2028-03-27', afterAccepted: 10, blow: 'postgres-immediate' },
    { stop: 'PAR 2028-03-28', afterAccepted: 6, blow: 'kill' },
    { stop: 'PAR 2028-10-30', afterAccepted: 6, blow: 'redis-restart' },
  ],
  blowEveryMs: null,
};

/** What every run of the tests plays: of the small story the leap day and the changes of March. */
export const TESTED: TrialSize = {
  ...SMALL,
  name: 'tested',
  isWhole: false,
  plannedBlows: [
    ...SMALL.plannedBlows.filter(({ blow }) => blow !== 'redis-restart'),
    { stop: 'PAR 2028-03-28', afterAccepted: 3, blow: 'redis-restart' },
  ],
};

/** For planted faults, one after the other: fewer people, and two spans of the story. */
export const TINY: TrialSize = { ...SMALL, name: 'tiny', recipients: 75, activities: 750, isWhole: false };

export const FULL: TrialSize = {
  name: 'full',
  recipients: 10_000,
  activities: 100_000,
  dueShare: 0.3,
  workers: 3,
  tickEveryMs: 1_000,
  pollEveryMs: 400,
  settlesWithinMs: 12 * MINUTE_MS,
  endsWithinMs: 60 * MINUTE_MS,
  everyHour: true,
  isWhole: true,
  plannedBlows: [],
  blowEveryMs: {
    kill: 6_000,
    'postgres-fast': 50_000,
    'postgres-immediate': 60_000,
    'redis-restart': 40_000,
    'redis-flush': 45_000,
  },
};

/** One run of the harness. */
export interface Trial {
  readonly size: TrialSize;
  readonly backend: 'PostgreSQL' | 'Redis';
  readonly seed: number;
  /** A fault that is planted, to see that it is found. */
  readonly plant: string | null;
  readonly say: (line: string) => void;
}

/** The blows that a trial promises and that did not fall: without them it has proved less than it says. */
export function missedBlows(
  { size, backend }: Pick<Trial, 'size' | 'backend'>,
  fallen: Readonly<Record<Blow, number>>,
): Blow[] {
  const promised = new Set([
    ...size.plannedBlows.map(({ blow }) => blow),
    ...(Object.keys(size.blowEveryMs ?? {}) as Blow[]),
  ]);
  return [...promised].filter(
    (blow) => fallen[blow] === 0 && (backend === 'Redis' || !blow.startsWith('redis')),
  );
}

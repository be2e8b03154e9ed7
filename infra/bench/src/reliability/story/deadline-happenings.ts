import { plusDays } from '../oracle/working-days.ts';
import { localDateAt, type Zone2028 } from '../oracle/zone-2028.ts';
import { told } from './missions.ts';
import type { SeededRandom } from './seeded-random.ts';
import type {
  Story,
  StoryCard,
  StoryCycle,
  StoryMandate,
  StoryMilestone,
  StoryPerson,
  StorySnooze,
} from './story.ts';

/** What can happen to what is due beside activities. */
export type DeadlineHappening =
  | { readonly kind: 'milestone_done'; readonly milestone: StoryMilestone }
  | { readonly kind: 'milestone_undone'; readonly milestone: StoryMilestone }
  | { readonly kind: 'mandate_extended'; readonly mandate: StoryMandate; readonly to: string }
  | { readonly kind: 'mandate_ended'; readonly mandate: StoryMandate }
  | { readonly kind: 'mandate_followed'; readonly mandate: StoryMandate; readonly by: StoryMandate }
  | { readonly kind: 'reports_sent'; readonly cards: readonly StoryCard[] }
  | { readonly kind: 'cycle_extended'; readonly cycle: StoryCycle; readonly to: string }
  | { readonly kind: 'put_off'; readonly snooze: StorySnooze }
  | { readonly kind: 'put_off_ended'; readonly snooze: StorySnooze };

const partlySentShare = 0.3;
const mostDaysPutOff = 30;
/** Periods close soon after. */
const lastDayOfPeriod = '2028-12-20';

/** Whom it concerns, and how often. */
export interface DeadlineChange {
  readonly people: readonly StoryPerson[];
  /** That many of each kind. */
  readonly ofEach: number;
  /** What stands in mails that wait at this moment: it changes first. */
  readonly waiting: ReadonlySet<string>;
  readonly nowMs: number;
}

/** Of each kind some, about what the organizations of these people owe. */
export function makeDeadlineHappenings(
  story: Story,
  change: DeadlineChange,
  random: SeededRandom,
): DeadlineHappening[] {
  const { ofEach, waiting, nowMs } = change;
  const { organizations, missions, cards } = concernedBy(story, change);
  const first = <T extends { readonly id: string }>(among: readonly T[]): T[] => {
    const waits = among.filter(({ id }) => waiting.has(id));
    const others = among.filter(({ id }) => !waiting.has(id));
    return [...random.some(waits, ofEach), ...random.some(others, ofEach)].slice(0, ofEach);
  };
  const milestones = story.milestones.filter(({ cardId }) => cards.has(cardId));
  const reporting = unsentReports(story).filter(([card]) => organizations.has(card!.leadOrganizationId));
  const putOffNow = story.snoozes.filter(({ cardId, ended }) => !ended && cards.has(cardId));
  const putOffCards = new Set(putOffNow.map(({ cardId }) => cardId));
  const soon = story.cards.filter(
    ({ id, state, dueOn }) => cards.has(id) && state === 'open' && dueOn < '2029' && !putOffCards.has(id),
  );
  return [
    ...first(milestones.filter(({ done }) => !done)).map((milestone) => ({
      kind: 'milestone_done' as const,
      milestone,
    })),
    ...first(milestones.filter(({ done }) => done)).map((milestone) => ({
      kind: 'milestone_undone' as const,
      milestone,
    })),
    ...mandatesToDecide(story, missions, waiting, random).map((mandate) =>
      aboutMandate(story, mandate, nowMs, random),
    ),
    ...random.some(reporting, ofEach).map((own) => ({
      kind: 'reports_sent' as const,
      cards: random.chance(partlySentShare) ? own.slice(0, 1) : own,
    })),
    ...extensions(story, missions, nowMs, random),
    ...first(soon).map((card) => putOff(story, card, nowMs, random)),
    ...random.some(putOffNow, ofEach).map((snooze) => ({ kind: 'put_off_ended' as const, snooze })),
  ];
}

/** The organizations of these people, where they are, and what they lead. */
function concernedBy({ posts, seats, cards }: Story, { people }: DeadlineChange) {
  const concerned = new Set(people.map(({ id }) => id));
  const held = new Set(seats.filter(({ personId }) => concerned.has(personId)).map(({ postId }) => postId));
  const own = posts.filter(({ id }) => held.has(id));
  const organizations = new Set(own.map(({ organizationId }) => organizationId));
  const led = cards.filter(({ leadOrganizationId }) => organizations.has(leadOrganizationId));
  return {
    organizations,
    missions: new Set(own.map(({ missionKey }) => missionKey)),
    cards: new Set(led.map(({ id }) => id)),
  };
}

/** One in each mission, of which nothing has been decided yet. */
function mandatesToDecide(
  { mandates }: Story,
  missions: ReadonlySet<string>,
  waiting: ReadonlySet<string>,
  random: SeededRandom,
): StoryMandate[] {
  const last = [...Map.groupBy(mandates, ({ organizationId }) => organizationId).values()].map(
    (own) => own.at(-1)!,
  );
  return [...missions].flatMap((key) => {
    const running = last.filter(({ missionKey, endedOn }) => missionKey === key && endedOn === null);
    const waits = running.filter(({ id }) => waiting.has(id));
    return running.length > 0 ? [random.pick(waits.length > 0 ? waits : running)] : [];
  });
}

/** A mandate is renewed, or followed by another, to a date that somebody will hear of; or it ends in peace. */
function aboutMandate(
  story: Story,
  mandate: StoryMandate,
  nowMs: number,
  random: SeededRandom,
): DeadlineHappening {
  const kind = random.pick(['mandate_extended', 'mandate_followed', 'mandate_ended'] as const);
  if (kind === 'mandate_ended') return { kind, mandate };
  const to = told(plusDays(laterOf(mandate.endsOn, nowMs), random.pick([28, 30, 180, 240])), story.missions);
  if (kind === 'mandate_extended') return { kind, mandate, to };
  const by = { ...mandate, id: random.uuid(), startsOn: plusDays(mandate.endsOn, 1), endsOn: to };
  return { kind, mandate, by };
}

/** The unsent reports of each organization. */
function unsentReports({ cards, cycles }: Story): StoryCard[][] {
  const cycleOf = new Map(cycles.map((cycle) => [cycle.missionKey, cycle]));
  const unsent = cards.filter(
    ({ missionKey, startsOn, reportSent }) => !reportSent && startsOn <= cycleOf.get(missionKey)!.endsOn,
  );
  return [...Map.groupBy(unsent, ({ leadOrganizationId }) => leadOrganizationId).values()];
}

/** One period gets a later due date, of which somebody will hear. */
function extensions(
  story: Story,
  missions: ReadonlySet<string>,
  nowMs: number,
  random: SeededRandom,
): DeadlineHappening[] {
  const among = story.cycles.filter(({ missionKey }) => missions.has(missionKey));
  if (among.length === 0) return [];
  const cycle = random.pick(among);
  const to = told(plusDays(laterOf(cycle.dueOn, nowMs), random.pick([14, 28, 30])), story.missions);
  return to < lastDayOfPeriod ? [{ kind: 'cycle_extended', cycle, to }] : [];
}

/** Its lead puts it off for some weeks. */
function putOff(story: Story, card: StoryCard, nowMs: number, random: SeededRandom): DeadlineHappening {
  const { zone } = story.missions.find(({ key }) => key === card.missionKey)!;
  const startedOn = localDateAt(nowMs, zone);
  const post = story.posts.find(
    ({ kind, organizationId }) => kind === 'focal_point' && organizationId === card.leadOrganizationId,
  )!;
  const snooze = {
    id: random.uuid(),
    cardId: card.id,
    missionKey: card.missionKey,
    postId: post.id,
    personId: story.seats.find(({ postId }) => postId === post.id)!.personId,
    startedOn,
    until: plusDays(startedOn, random.between(1, mostDaysPutOff)),
    ended: false,
  };
  return { kind: 'put_off', snooze };
}

function laterOf(date: string, nowMs: number): string {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  return date > today ? date : today;
}

/** Most of what is past due is done between two windows, or everybody would be told of everything for ever. */
export function settlePast(story: Story, nowMs: number, isSettled: () => boolean): DeadlineHappening[] {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const pastDue = new Set(story.cycles.filter(({ dueOn }) => dueOn < today).map((one) => one.missionKey));
  return [
    ...story.milestones
      .filter(({ done, dueOn }) => !done && dueOn < today && isSettled())
      .map((milestone) => ({ kind: 'milestone_done' as const, milestone })),
    ...story.mandates
      .filter(({ endedOn, endsOn }) => endedOn === null && endsOn < today && isSettled())
      .map((mandate) => ({ kind: 'mandate_ended' as const, mandate })),
    ...unsentReports(story)
      .filter(([card]) => pastDue.has(card!.missionKey) && isSettled())
      .map((cards) => ({ kind: 'reports_sent' as const, cards })),
  ];
}

/** Makes it so in the story: the oracle judges by this. */
export function happenToDeadline(story: Story, happening: DeadlineHappening, nowMs: number): void {
  switch (happening.kind) {
    case 'milestone_done':
    case 'milestone_undone':
      happening.milestone.done = happening.kind === 'milestone_done';
      return;
    case 'mandate_extended':
      happening.mandate.endsOn = happening.to;
      return;
    case 'mandate_ended':
      happening.mandate.endedOn = localDateAt(nowMs, zoneOf(story, happening.mandate.missionKey));
      return;
    case 'mandate_followed':
      story.mandates.push(happening.by);
      return;
    case 'reports_sent':
      for (const card of happening.cards) card.reportSent = true;
      return;
    case 'cycle_extended':
      happening.cycle.dueOn = happening.to;
      return;
    case 'put_off':
      story.snoozes.push(happening.snooze);
      return;
    case 'put_off_ended':
      happening.snooze.ended = true;
  }
}

function zoneOf({ missions }: Story, key: string): Zone2028 {
  return missions.find((mission) => mission.key === key)!.zone;
}

import { plusDays } from '../oracle/working-days.ts';
import { told } from './missions.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Story, StoryMandate, StoryMilestone, StoryPerson } from './story.ts';

/** What can happen to what is due beside activities. */
export type DeadlineHappening =
  | { readonly kind: 'milestone_done'; readonly milestone: StoryMilestone }
  | { readonly kind: 'milestone_undone'; readonly milestone: StoryMilestone }
  | { readonly kind: 'mandate_extended'; readonly mandate: StoryMandate; readonly to: string }
  | { readonly kind: 'mandate_ended'; readonly mandate: StoryMandate }
  | { readonly kind: 'mandate_followed'; readonly mandate: StoryMandate; readonly by: StoryMandate };

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
  { people, ofEach, waiting, nowMs }: DeadlineChange,
  random: SeededRandom,
): DeadlineHappening[] {
  const concerned = new Set(people.map(({ id }) => id));
  const organizationOf = new Map(story.posts.map(({ id, organizationId }) => [id, organizationId]));
  const organizations = new Set(
    story.seats
      .filter(({ personId }) => concerned.has(personId))
      .map(({ postId }) => organizationOf.get(postId)),
  );
  const cards = new Set(
    story.cards.filter((card) => organizations.has(card.leadOrganizationId)).map(({ id }) => id),
  );
  const milestones = story.milestones.filter(({ cardId }) => cards.has(cardId));
  const missions = new Set(
    story.posts
      .filter(({ organizationId }) => organizations.has(organizationId))
      .map((post) => post.missionKey),
  );
  const first = <T extends { readonly id: string }>(among: readonly T[]): T[] => {
    const waits = among.filter(({ id }) => waiting.has(id));
    const others = among.filter(({ id }) => !waiting.has(id));
    return [...random.some(waits, ofEach), ...random.some(others, ofEach)].slice(0, ofEach);
  };
  const mandates = [...missions].flatMap((key) => {
    const running = story.mandates.filter(({ missionKey, ended }) => missionKey === key && !ended);
    const waits = running.filter(({ id }) => waiting.has(id));
    return running.length > 0 ? [random.pick(waits.length > 0 ? waits : running)] : [];
  });
  return [
    ...first(milestones.filter(({ done }) => !done)).map((milestone) => ({
      kind: 'milestone_done' as const,
      milestone,
    })),
    ...first(milestones.filter(({ done }) => done)).map((milestone) => ({
      kind: 'milestone_undone' as const,
      milestone,
    })),
    ...mandates.map((mandate) => aboutMandate(story, mandate, nowMs, random)),
  ];
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

function laterOf(date: string, nowMs: number): string {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  return date > today ? date : today;
}

/** Most of what is past due is done between two windows, or everybody would be told of everything for ever. */
export function settlePast(story: Story, nowMs: number, isSettled: () => boolean): DeadlineHappening[] {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  return [
    ...story.milestones
      .filter(({ done, dueOn }) => !done && dueOn < today && isSettled())
      .map((milestone) => ({ kind: 'milestone_done' as const, milestone })),
    ...story.mandates
      .filter(({ ended, endsOn }) => !ended && endsOn < today && isSettled())
      .map((mandate) => ({ kind: 'mandate_ended' as const, mandate })),
  ];
}

/** Makes it so in the story: the oracle judges by this. */
export function happenToDeadline(story: Story, happening: DeadlineHappening): void {
  switch (happening.kind) {
    case 'milestone_done':
    case 'milestone_undone':
      happening.milestone.done = happening.kind === 'milestone_done';
      return;
    case 'mandate_extended':
      happening.mandate.endsOn = happening.to;
      return;
    case 'mandate_ended':
      happening.mandate.ended = true;
      return;
    case 'mandate_followed':
      story.mandates.push(happening.by);
  }
}

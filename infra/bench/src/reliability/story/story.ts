import type { MissionDays } from '../oracle/working-days.ts';
import type { Zone2028 } from '../oracle/zone-2028.ts';

/** A mission of the story with its one plan. */
export interface StoryMission extends MissionDays {
  readonly key: string;
  readonly id: string;
  readonly planId: string;
  readonly zone: Zone2028;
  /** Local hour of the digest, `HH:MM`. */
  readonly hour: string;
}

export interface StoryPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: 'en' | 'fr' | 'ar';
  active: boolean;
}

export interface StoryPost {
  readonly id: string;
  readonly code: string;
  readonly kind: 'focal_point' | 'co_lead' | 'coordinator';
  readonly missionKey: string;
  readonly organizationId: string;
}

/** Somebody in a post; `endsOn` is the last day that counts. */
export interface StorySeat {
  readonly id: string;
  readonly postId: string;
  readonly personId: string;
  readonly deputy: boolean;
  readonly startsOn: string;
  endsOn: string | null;
}

/** An activity. */
export interface StoryCard {
  readonly id: string;
  readonly number: number;
  readonly missionKey: string;
  readonly reference: string;
  /** Holds a word that no other text holds, so that a title is recognized in a mail. */
  readonly title: string;
  readonly leadOrganizationId: string;
  readonly coLeadOrganizationId: string;
  readonly pillarId: string;
  readonly commitmentId: string;
  startsOn: string;
  dueOn: string;
  state: 'open' | 'completion_submitted' | 'discontinued';
  /** Its report of the open period was sent. */
  reportSent: boolean;
  /** Instant since which its title is in no mail; null while it is not confidential. */
  confidentialSinceMs: number | null;
  /** Only the UN side may see it. */
  unOnly: boolean;
}

/** A step of an activity with a date of its own. */
export interface StoryMilestone {
  readonly id: string;
  readonly cardId: string;
  readonly missionKey: string;
  /** Holds a word that no other text holds. */
  readonly title: string;
  readonly dueOn: string;
  done: boolean;
}

/** A committee's, which ends on a date unless its coordinator renews it. */
export interface StoryMandate {
  readonly id: string;
  readonly missionKey: string;
  readonly organizationId: string;
  /** The committee's name, which holds a word that no other text holds. */
  readonly title: string;
  readonly startsOn: string;
  endsOn: string;
  /** The day on which it was decided that it is not renewed. */
  endedOn: string | null;
}

/** The open reporting period of a mission's plan. */
export interface StoryCycle {
  readonly id: string;
  readonly missionKey: string;
  /** A word that no other text holds. */
  readonly title: string;
  /** Activities that began by then are reported on. */
  readonly endsOn: string;
  dueOn: string;
}

/** What a post hears about the dates of one activity, put off by whoever holds it. */
export interface StorySnooze {
  readonly id: string;
  readonly cardId: string;
  readonly missionKey: string;
  readonly postId: string;
  readonly personId: string;
  readonly startedOn: string;
  /** The first day on which it hears again. */
  readonly until: string;
  /** Somebody ended it before its day. */
  ended: boolean;
}

export interface StoryOrganization {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'ministry' | 'mission_component' | 'committee';
  readonly missionKey: string;
  readonly side: 'national' | 'un';
}

export interface StoryPillar {
  readonly id: string;
  readonly commitmentId: string;
  readonly missionKey: string;
  readonly number: number;
  readonly leadOrganizationId: string;
  readonly coLeadOrganizationId: string;
}

/** Everything of the register that a mail depends on, as the harness knows it. */
export interface Story {
  readonly missions: readonly StoryMission[];
  readonly organizations: readonly StoryOrganization[];
  readonly pillars: readonly StoryPillar[];
  readonly people: readonly StoryPerson[];
  readonly posts: readonly StoryPost[];
  readonly seats: readonly StorySeat[];
  readonly cards: readonly StoryCard[];
  readonly milestones: readonly StoryMilestone[];
  /** A committee's next mandate joins them when it is given. */
  readonly mandates: StoryMandate[];
  readonly cycles: readonly StoryCycle[];
  readonly snoozes: StorySnooze[];
}

/** How much of everything. */
export interface StorySize {
  readonly recipients: number;
  readonly activities: number;
  /** The share of leads that have something due around a digest of the story. */
  readonly dueShare: number;
}

/** A title's own word, by which it is recognized wherever it stands: x is an activity's, m a milestone's, c a committee's, r a period's. */
export const TITLE_WORD = /\bQ[xmcr][a-z]+\d+q\b/g;
/** What a reference looks like. */
export const REFERENCE = /\b[A-Z]{3}-A\d+\b/g;

/** The word of a title that stands last in it. */
export function wordOf({ title }: { readonly title: string }): string {
  return title.split(' ').at(-1)!;
}

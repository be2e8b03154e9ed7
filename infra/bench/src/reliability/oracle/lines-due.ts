import type { Story, StoryMission, StoryPost, StorySeat } from '../story/story.ts';
import { type DueSubject, type Owed, owedBy } from './due-subjects.ts';
import { dayBefore, daysFrom, isDayOfDigest, isWorked } from './working-days.ts';
import { localDateAt } from './zone-2028.ts';

/** Why a person should hear of something on a day: product.md 3.3, written a second time. */
export interface DueLine {
  readonly subject: DueSubject;
  readonly dueOn: string;
  readonly postId: string;
  readonly why: 'due' | 'escalated_to_co_lead' | 'escalated_to_coordinator' | 'waits_for_answer';
  /** A mail without room for all its lines may have named it before; nobody can know. */
  readonly perhaps?: boolean;
}

const coLeadAfterDays = 14;
const coordinatorAfterDays = 30;
const namedBeforeDays = 30;

/** Answers what a person is to be told; made once for a state of the story and an instant. */
export class LinesDue {
  readonly #story: Story;
  readonly #nowMs: number;
  readonly #posts: Map<string, StoryPost>;
  readonly #missions: Map<string, StoryMission>;
  readonly #seatsOfPerson: Map<string, StorySeat[]>;
  readonly #led: Map<string | null, Owed[]>;
  readonly #coLed: Map<string | null, Owed[]>;
  readonly #ofMission: Map<string, Owed[]>;
  readonly #heldLeads: Set<string>;
  /** The day on which a post hears of an activity again. */
  readonly #putOffUntil: Map<string, string>;

  constructor(story: Story, nowMs: number) {
    this.#story = story;
    this.#nowMs = nowMs;
    this.#posts = new Map(story.posts.map((post) => [post.id, post]));
    this.#missions = new Map(story.missions.map((mission) => [mission.key, mission]));
    const active = new Set(story.people.filter((person) => person.active).map(({ id }) => id));
    const current = story.seats.filter((seat) => active.has(seat.personId) && this.#isCurrent(seat));
    this.#seatsOfPerson = Map.groupBy(current, ({ personId }) => personId);
    const owed = owedBy(story);
    this.#led = Map.groupBy(owed, ({ leadOrganizationId }) => leadOrganizationId);
    this.#coLed = Map.groupBy(owed, ({ coLeadOrganizationId }) => coLeadOrganizationId);
    this.#ofMission = Map.groupBy(owed, ({ missionKey }) => missionKey);
    this.#putOffUntil = new Map(
      story.snoozes
        .filter(({ ended }) => !ended)
        .map(({ cardId, postId, until }) => [`${cardId} ${postId}`, until]),
    );
    this.#heldLeads = new Set(
      current.flatMap(({ postId }) => {
        const post = this.#posts.get(postId)!;
        return post.kind === 'focal_point' ? [post.organizationId] : [];
      }),
    );
  }

  /** The people who can get a mail at all, each with the mission whose hour and days are theirs. */
  *recipients(): Generator<{ personId: string; mission: StoryMission }> {
    for (const { id } of this.#story.people) {
      const mission = this.missionOf(id);
      if (mission) yield { personId: id, mission };
    }
  }

  /** The mission of the first of their current posts; null without one. */
  missionOf(personId: string): StoryMission | null {
    const [first] = [...(this.#seatsOfPerson.get(personId) ?? [])].sort(
      (one, other) =>
        compare(one.startsOn, other.startsOn) || compare(this.#codeOf(one), this.#codeOf(other)),
    );
    return first ? this.#missions.get(this.#posts.get(first.postId)!.missionKey)! : null;
  }

  /** What stands in this person's mail of that day; `wasTold` says which escalations they had before. */
  on(date: string, personId: string, wasTold: (line: DueLine) => boolean): DueLine[] {
    const days = this.missionOf(personId);
    if (!days || !isWorked(date, days)) return [];
    const seats = this.#seatsOfPerson.get(personId) ?? [];
    const lines = seats.flatMap((seat) => this.#throughPost(date, this.#posts.get(seat.postId)!, days));
    // The reports of one period are one line, whatever the number of organizations that owe them.
    return [...new Map(lines.map((line) => [lineKey(line), line])).values()].filter(
      (line) => !(line.why.startsWith('escalated') && wasTold(line)) && !this.#isPutOff(line, date),
    );
  }

  #throughPost(date: string, post: StoryPost, days: StoryMission): DueLine[] {
    const line = ({ subject, dueOn }: Owed, why: DueLine['why']): DueLine => ({
      subject,
      dueOn,
      postId: post.id,
      why,
    });
    const isDigest = isDayOfDigest(date, days);
    if (post.kind === 'focal_point') {
      return (this.#led.get(post.organizationId) ?? [])
        .filter(
          (owed) =>
            owed.missionKey === post.missionKey &&
            !owed.subject.card?.unOnly &&
            isNamed(owed, date, days, isDigest),
        )
        .map((owed) => line(owed, 'due'));
    }
    if (post.kind === 'co_lead') {
      const coLed = this.#coLed.get(post.organizationId) ?? [];
      return [
        // Nobody holds the lead's post: who co-leads hears instead.
        ...coLed
          .filter(
            (owed) => !this.#heldLeads.has(owed.leadOrganizationId!) && isNamed(owed, date, days, isDigest),
          )
          .map((owed) => line(owed, 'due')),
        ...coLed
          .filter((owed) => isDigest && isPast(owed, date, coLeadAfterDays))
          .map((owed) => line(owed, 'escalated_to_co_lead')),
        ...coLed.filter(({ waits }) => isDigest && waits).map((owed) => line(owed, 'waits_for_answer')),
      ];
    }
    const ofMission = this.#ofMission.get(post.missionKey) ?? [];
    return [
      // What no organization owes is the coordinator's from the first day.
      ...ofMission
        .filter((owed) => owed.leadOrganizationId === null && isNamed(owed, date, days, isDigest))
        .map((owed) => line(owed, 'due')),
      ...ofMission
        .filter((owed) => isDigest && isPast(owed, date, coordinatorAfterDays))
        .map((owed) => line(owed, 'escalated_to_coordinator')),
    ];
  }

  /** Only that something is due can be put off, on the activity and its milestones, and for the post alone that did. */
  #isPutOff({ subject, postId, why }: DueLine, date: string): boolean {
    return why === 'due' && date < (this.#putOffUntil.get(`${subject.card?.id} ${postId}`) ?? '');
  }

  #isCurrent({ postId, startsOn, endsOn }: StorySeat): boolean {
    const { zone } = this.#missions.get(this.#posts.get(postId)!.missionKey)!;
    const today = localDateAt(this.#nowMs, zone);
    return startsOn <= today && (endsOn === null || endsOn >= today);
  }

  #codeOf({ postId }: StorySeat): string {
    return this.#posts.get(postId)!.code;
  }
}

/** On the digest day what is due within 30 days or past due; on any working day what is due on the next. */
function isNamed({ isOpen, dueOn }: Owed, date: string, days: StoryMission, isDigest: boolean): boolean {
  if (!isOpen) return false;
  if (isDigest && daysFrom(date, dueOn) <= namedBeforeDays) return true;
  return dayBefore(dueOn, days) === date;
}

function isPast({ isOpen, dueOn }: Owed, date: string, days: number): boolean {
  return isOpen && daysFrom(dueOn, date) >= days;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** What makes two lines the same one. */
export function lineKey({ subject, dueOn, postId, why }: DueLine): string {
  return `${subject.id} ${dueOn} ${postId} ${why}`;
}

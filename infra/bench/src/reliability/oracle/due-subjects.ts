import { type Story, type StoryCard, type StoryCycle, type StoryMandate, wordOf } from '../story/story.ts';
import { plusDays } from './working-days.ts';

/** What a line of a mail can be about. */
export interface DueSubject {
  readonly id: string;
  /** Stands in every line about it; null where it has none of its own. */
  readonly reference: string | null;
  /** The word of its title; not in a mail where its activity is confidential. */
  readonly word: string;
  /** The activity that it is or belongs to; null where it is no activity's. */
  readonly card: StoryCard | null;
}

/** Something that is due, or ends, on a date, and by whom. */
export interface Owed {
  readonly subject: DueSubject;
  readonly dueOn: string;
  readonly missionKey: string;
  /** Null where no organization owes it: its coordinator stands where a lead stands. */
  readonly leadOrganizationId: string | null;
  readonly coLeadOrganizationId: string | null;
  readonly isOpen: boolean;
  /** Its lead has said that it is complete, and nobody has answered. */
  readonly waits: boolean;
}

/** What comes after this is nobody's matter during the story. */
const endOfStory = '2029';

/** Everything that has a date, as the story stands. */
export function owedBy({ cards, milestones, mandates, cycles }: Story): Owed[] {
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  return [
    ...cards
      .filter(({ dueOn, state }) => dueOn < endOfStory || state !== 'open')
      .map((card) => owed(card, { id: card.id, word: wordOf(card), dueOn: card.dueOn, isOpen: true })),
    ...milestones.map(({ id, cardId, title, dueOn, done }) => ({
      ...owed(cardOf.get(cardId)!, { id, word: wordOf({ title }), dueOn, isOpen: !done }),
      waits: false,
    })),
    ...mandatesToRenew(mandates),
    ...cycles.flatMap((cycle) => reportsOwed(cycle, cards)),
  ];
}

/** Everything of the story that a line can be about, open or not, by its id. */
export function subjectsById({ cards, milestones, mandates, cycles }: Story): Map<string, DueSubject> {
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const onCard = (id: string, word: string, card: StoryCard): DueSubject => ({
    id,
    reference: card.reference,
    word,
    card,
  });
  const subjects: DueSubject[] = [
    ...cards.map((card) => onCard(card.id, wordOf(card), card)),
    ...milestones.map((one) => onCard(one.id, wordOf(one), cardOf.get(one.cardId)!)),
    ...[...mandates, ...cycles].map((one) => ({
      id: one.id,
      reference: null,
      word: wordOf(one),
      card: null,
    })),
  ];
  return new Map(subjects.map((subject) => [subject.id, subject]));
}

/** Of each organization, while an open activity of it that began in the period is not reported on; by co-lead. */
function reportsOwed(cycle: StoryCycle, cards: Story['cards']): Owed[] {
  const { id, missionKey, endsOn, dueOn } = cycle;
  const unsent = cards.filter(
    (card) =>
      card.missionKey === missionKey && card.state === 'open' && card.startsOn <= endsOn && !card.reportSent,
  );
  const parts = new Map(
    unsent.map((card) => [`${card.leadOrganizationId} ${card.coLeadOrganizationId}`, card]),
  );
  return [...parts.values()].map(({ leadOrganizationId, coLeadOrganizationId }) => ({
    subject: { id, reference: null, word: wordOf(cycle), card: null },
    dueOn,
    missionKey,
    leadOrganizationId,
    coLeadOrganizationId,
    isOpen: true,
    waits: false,
  }));
}

/**
 * Mandates that no other follows on the day after, unless it was decided that they end. What was ended before it began
 * follows none. No organization owes them.
 */
function mandatesToRenew(mandates: Story['mandates']): Owed[] {
  const ofCommittee = Map.groupBy(mandates, ({ organizationId }) => organizationId);
  const isFollowed = (mandate: StoryMandate) =>
    ofCommittee
      .get(mandate.organizationId)!
      .some(
        ({ startsOn, endedOn }) =>
          startsOn > mandate.startsOn &&
          startsOn <= plusDays(mandate.endsOn, 1) &&
          (endedOn === null || endedOn >= startsOn),
      );
  return mandates
    .filter((mandate) => !isFollowed(mandate))
    .map((mandate) => ({
      subject: { id: mandate.id, reference: null, word: wordOf(mandate), card: null },
      dueOn: mandate.endsOn,
      missionKey: mandate.missionKey,
      leadOrganizationId: null,
      coLeadOrganizationId: null,
      isOpen: mandate.endedOn === null,
      waits: false,
    }));
}

function owed(
  card: StoryCard,
  { id, word, dueOn, isOpen }: { id: string; word: string; dueOn: string; isOpen: boolean },
): Owed {
  const { missionKey, leadOrganizationId, coLeadOrganizationId, reference, state } = card;
  return {
    subject: { id, reference, word, card },
    dueOn,
    missionKey,
    leadOrganizationId,
    coLeadOrganizationId,
    isOpen: isOpen && state === 'open',
    waits: state === 'completion_submitted',
  };
}

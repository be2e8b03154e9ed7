import type { Column, ConstraintCause } from '../activity/activity.ts';
import type { LocalDate } from '../mission/local-date.ts';
import type { Fraction } from '../plan/plan-progress.ts';

/** Where a card stood: in a column, or among the discontinued. */
export type Standing = Column | 'discontinued';

/** A card as it stood on a day. */
export interface CardThen {
  id: string;
  standing: Standing;
  dueOn: LocalDate;
  cause: ConstraintCause | null;
}

export interface MovedCard {
  id: string;
  /** Null for a card that was not on the register then. */
  from: Standing | null;
  to: Standing;
}

export interface SlippedCard {
  id: string;
  /** `due_moved`: to a later day. `due_passed`: the day came, and the card was not reported complete. */
  slip: 'due_moved' | 'due_passed';
  /** Null for a card that was not on the register then. */
  dueBefore: LocalDate | null;
  dueOn: LocalDate;
  isPast: boolean;
  cause: ConstraintCause | null;
}

export interface CycleComparison {
  moved: MovedCard[];
  slipped: SlippedCard[];
  /** Cards that stand in Verified now and did not then. */
  verifiedSince: string[];
}

/** The same cards on two days, the later in their order. The due day itself is not past. */
export function compareCycles(
  before: { on: LocalDate; cards: CardThen[] },
  now: { on: LocalDate; cards: CardThen[] },
): CycleComparison {
  const then = new Map(before.cards.map((card) => [card.id, card]));
  const moved: MovedCard[] = [];
  const slipped: SlippedCard[] = [];
  for (const card of now.cards) {
    const was = then.get(card.id) ?? null;
    if (was?.standing !== card.standing) {
      moved.push({ id: card.id, from: was?.standing ?? null, to: card.standing });
    }
    const slip = slipOf(was, card, before.on, now.on);
    if (slip) slipped.push(slip);
  }
  const verifiedSince = moved.filter(({ to }) => to === 'verified').map(({ id }) => id);
  return { moved, slipped, verifiedSince };
}

function slipOf(was: CardThen | null, card: CardThen, from: LocalDate, until: LocalDate): SlippedCard | null {
  if (card.standing === 'discontinued') return null;
  const isPast = isOpen(card) && until > card.dueOn;
  const hasMoved = was !== null && card.dueOn > was.dueOn;
  // What was past already, and still is, slipped in a period before.
  const wasPast = was !== null && isOpen(was) && from > was.dueOn && was.dueOn === card.dueOn;
  if (!hasMoved && (!isPast || wasPast)) return null;
  return {
    id: card.id,
    slip: hasMoved ? 'due_moved' : 'due_passed',
    dueBefore: was?.dueOn ?? null,
    dueOn: card.dueOn,
    isPast,
    cause: card.cause,
  };
}

function isOpen({ standing }: CardThen): boolean {
  return standing !== 'completed' && standing !== 'verified' && standing !== 'discontinued';
}

/** The fraction of cards that are known by where they stood. */
export function fractionOf(cards: Pick<CardThen, 'standing'>[]): Fraction {
  const count = (...standings: Standing[]) =>
    cards.filter(({ standing }) => standings.includes(standing)).length;
  const discontinued = count('discontinued');
  return {
    total: cards.length - discontinued,
    reportedComplete: count('completed', 'verified'),
    verified: count('verified'),
    discontinued,
  };
}

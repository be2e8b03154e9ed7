import type { Board, Card } from '@jalon/contracts/activity/activity';

/** Where a card stood, so that exactly this card can be put back. */
export interface FormerPlace {
  card: Card;
  after: string | null;
  before: string | null;
}

/** The board with this card taken from where it stands and put between these neighbours of its column. */
export function placeCard(
  board: Board,
  card: Card,
  { after, before }: { after?: string | null | undefined; before?: string | null | undefined },
): Board {
  const without = withoutCard(board, card.id);
  if (card.column === null) {
    const discontinued = without.discontinued;
    return {
      ...without,
      discontinued: { count: discontinued.count + 1, cards: [...discontinued.cards, card] },
    };
  }
  return {
    ...without,
    columns: without.columns.map((column) => {
      if (column.key !== card.column) return column;
      const cards = inserted(column.cards, card, after ?? null, before ?? null);
      return { ...column, cards, count: cards.length };
    }),
  };
}

/** The card as the server answered it, in its place; moved only where it now stands in another column. */
export function mergeCard(board: Board, card: Card): Board {
  const column = board.columns.find((known) => known.cards.some((other) => other.id === card.id));
  if (!column || column.key !== card.column) return placeCard(board, card, {});
  const cards = column.cards.map((other) => (other.id === card.id ? card : other));
  return {
    ...board,
    columns: board.columns.map((known) => (known === column ? { ...column, cards } : known)),
  };
}

/** Where the card stands now. Null where the board does not know it. */
export function placeOfCard(board: Board, cardId: string): FormerPlace | null {
  for (const { cards } of [...board.columns, board.discontinued]) {
    const index = cards.findIndex((card) => card.id === cardId);
    const card = cards[index];
    if (card) return { card, after: cards[index - 1]?.id ?? null, before: cards[index + 1]?.id ?? null };
  }
  return null;
}

/** Undoes one card's move and nothing else that happened meanwhile. */
export function putBack(board: Board, place: FormerPlace): Board {
  return placeCard(board, place.card, place);
}

function withoutCard(board: Board, cardId: string): Board {
  const kept = board.discontinued.cards.filter((card) => card.id !== cardId);
  const columns = board.columns.map((column) => {
    if (!column.cards.some((card) => card.id === cardId)) return column;
    const cards = column.cards.filter((card) => card.id !== cardId);
    return { ...column, cards, count: cards.length };
  });
  const gone = board.discontinued.cards.length - kept.length;
  return { ...board, columns, discontinued: { count: board.discontinued.count - gone, cards: kept } };
}

/** `after` wins; a neighbour that has gone meanwhile is no error, and without any the card stands last. */
function inserted(cards: Card[], card: Card, after: string | null, before: string | null): Card[] {
  const afterIndex = after ? cards.findIndex((other) => other.id === after) : -1;
  const beforeIndex = before ? cards.findIndex((other) => other.id === before) : -1;
  const index = afterIndex !== -1 ? afterIndex + 1 : beforeIndex !== -1 ? beforeIndex : cards.length;
  return cards.toSpliced(index, 0, card);
}

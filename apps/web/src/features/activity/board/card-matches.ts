import type { Board, Card } from '@jalon/contracts/activity/activity';
import { type BoardSearch, listOf } from './board-search.ts';

/** True for a card that the filters of the address let through. */
export function cardMatches(card: Card, search: BoardSearch, board: Pick<Board, 'plan'>): boolean {
  const pillars = listOf(search.pillar);
  if (pillars.length > 0 && !pillars.includes(pillarCode(card, board))) return false;
  const leads = listOf(search.lead);
  if (leads.length > 0 && !leads.includes(card.lead.id)) return false;
  const signals = listOf(search.signal);
  if (signals.length > 0 && !signals.includes(card.signal ?? '')) return false;
  const columns = listOf(search.column);
  if (columns.length > 0 && !columns.includes(card.column ?? '')) return false;
  return containsAll(card, search.q);
}

function pillarCode(card: Card, board: Pick<Board, 'plan'>): string {
  const pillar = board.plan.pillars.find((known) => known.id === card.pillarId);
  return pillar ? `P${pillar.number}` : '';
}

/** Every word somewhere in reference, title, lead or constraint, whatever its case and accents. */
function containsAll(card: Card, text: string | undefined): boolean {
  if (!text) return true;
  const where = plain(
    [card.reference, card.title, card.lead.name, card.lead.shortName, card.constraintNote ?? ''].join(' '),
  );
  return plain(text)
    .split(/\s+/)
    .every((word) => where.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

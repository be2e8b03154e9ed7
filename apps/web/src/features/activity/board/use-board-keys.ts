import type { Board, Card } from '@jalon/contracts/activity/activity';
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import type { BoardActions } from './board-actions.ts';
import { useBoardActions } from './board-actions.ts';
import type { BoardLayout, Lane } from './board-layout.ts';
import type { BoardSearch } from './board-search.ts';
import { type Direction, nextCard, type VisibleLane } from './next-card.ts';

const rememberedKey = 'jalon.single-keys';

export interface BoardKeysInput {
  board: Board;
  layout: BoardLayout;
  search: BoardSearch;
  visible: VisibleLane[];
  region: RefObject<HTMLDivElement | null>;
  /** A dialog asks something: the board's keys rest. */
  asking: boolean;
  onReport: (card: Card) => void;
}

/** Arrows, Enter, M, E, F, `/`, `?` and Alt with the arrows. Arrows follow the screen, also in Arabic. */
export function useBoardKeys(input: BoardKeysInput) {
  const { layout, visible, region } = input;
  const actions = useBoardActions();
  const [wanted, setWanted] = useState<string | null>(null);
  const [help, setHelp] = useState(false);
  const [enabled, setEnabled] = useState(() => localStorage.getItem(rememberedKey) !== 'off');
  const first = visible.flatMap((lane) => layout.columns.flatMap((column) => lane.cells[column] ?? []))[0];
  const current = wanted !== null && isVisible(visible, wanted) ? wanted : (first ?? null);
  const focus = useFocusedCard(region, layout);

  const onKeyDown = (event: KeyboardEvent) => {
    const cardId = (event.target as HTMLElement).closest<HTMLElement>('[data-card]')?.dataset.card;
    const spot = cardId ? findCard(layout, cardId) : null;
    if (!spot || event.ctrlKey || event.metaKey) return;
    const step = (direction: Direction) => {
      const next = nextCard(visible, layout.columns, spot.card.id, direction);
      if (!next) return;
      setWanted(next);
      focus(next);
    };
    if (cardKey(event, { ...spot, input, actions, enabled, step, stay: () => focus(spot.card.id) }))
      event.preventDefault();
  };
  usePageKeys(enabled && !input.asking && !input.search.card, () => setHelp(true));
  const onFocus = useCallback((event: FocusEvent) => {
    const card = (event.target as HTMLElement).dataset.card;
    if (card) setWanted(card);
  }, []);
  return {
    current,
    onKeyDown,
    onFocus,
    help,
    setHelp,
    enabled,
    setEnabled: (on: boolean) => {
      localStorage.setItem(rememberedKey, on ? 'on' : 'off');
      setEnabled(on);
    },
  };
}

interface CardKey {
  card: Card;
  lane: Lane;
  input: BoardKeysInput;
  actions: BoardActions;
  enabled: boolean;
  step: (direction: Direction) => void;
  stay: () => void;
}

/** Does what a key means on a card. Answers false for a key that means nothing here. */
function cardKey(event: KeyboardEvent, key: CardKey): boolean {
  const direction = directionOf(event.key);
  if (direction && event.altKey) {
    moveByKey(direction, key);
    key.stay();
    return true;
  }
  if (event.altKey) return false;
  if (direction) {
    key.step(direction);
    return true;
  }
  if (event.key === 'Enter' || event.key === ' ') {
    key.actions.open(key.card.reference);
    return true;
  }
  if (!key.enabled || event.shiftKey) return false;
  if (event.key.toLowerCase() === 'm') key.actions.askMove(key.card);
  else if (event.key.toLowerCase() === 'e') key.input.onReport(key.card);
  else return false;
  return true;
}

/** Alt with an arrow: one place up or down in its cell, or into the next column. */
function moveByKey(direction: Direction, { card, lane, input, actions }: CardKey): void {
  const { columns } = input.layout;
  if (card.column === null) return;
  const at = columns.indexOf(card.column);
  if (direction === 'start' || direction === 'end') {
    const column = columns[at + (direction === 'end' ? 1 : -1)];
    if (column) actions.drop(card, { column, cell: lane.cells[column], index: null });
    return;
  }
  const cell = lane.cells[card.column];
  const from = cell.findIndex((other) => other.id === card.id);
  const index = direction === 'up' ? from - 1 : from + 2;
  if (index >= 0 && index <= cell.length) actions.drop(card, { column: card.column, cell, index });
}

/** The screen's arrows as directions of the board: in right-to-left writing the first column is at the right. */
function directionOf(key: string): Direction | null {
  const isRtl = document.documentElement.dir === 'rtl';
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowRight') return isRtl ? 'start' : 'end';
  if (key === 'ArrowLeft') return isRtl ? 'end' : 'start';
  return null;
}

/** Keys that work wherever the focus is, but not while one types. */
function usePageKeys(enabled: boolean, onHelp: () => void): void {
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const name = { '/': 'search', f: 'filter', F: 'filter' }[event.key];
      if (name) document.querySelector<HTMLElement>(`[data-shortcut="${name}"]`)?.focus();
      else if (event.key === '?') onHelp();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, onHelp]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
}

/**
 * Puts the focus on a card. A card that is painted later (a long cell scrolls first) or anew in another cell
 * gets it then, unless the reader has gone elsewhere meanwhile.
 */
function useFocusedCard(
  region: RefObject<HTMLDivElement | null>,
  layout: BoardLayout,
): (cardId: string) => void {
  const [asked, setAsked] = useState<{ cardId: string; isNew: boolean } | null>(null);
  useLayoutEffect(() => {
    // `layout` is read because a card that moved is another element of the same name.
    if (!asked || layout.shown === 0) return;
    const find = () => region.current?.querySelector<HTMLElement>(`[data-card="${asked.cardId}"]`);
    const isLost = document.activeElement === document.body;
    if (asked.isNew || isLost) find()?.focus();
    asked.isNew = false;
    const frame = requestAnimationFrame(() => document.activeElement === document.body && find()?.focus());
    return () => cancelAnimationFrame(frame);
  }, [asked, region, layout]);
  return useCallback((cardId: string) => setAsked({ cardId, isNew: true }), []);
}

function findCard(layout: BoardLayout, cardId: string): { card: Card; lane: Lane } | null {
  for (const lane of layout.lanes)
    for (const column of layout.columns) {
      const card = lane.cells[column].find((other) => other.id === cardId);
      if (card) return { card, lane };
    }
  return null;
}

function isVisible(visible: readonly VisibleLane[], cardId: string): boolean {
  return visible.some((lane) => Object.values(lane.cells).some((cards) => cards?.includes(cardId)));
}

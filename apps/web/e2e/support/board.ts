import type { Board } from '@jalon/contracts/activity/activity';
import type { Column } from '@jalon/domain/activity/activity';
import { expect, type Locator, type Page } from '@playwright/test';

/** A card of the board, by its short reference. */
export function cardOf(within: Page | Locator, shortReference: string): Locator {
  return within.getByRole('article', { name: new RegExp(`^\\P{L}?${shortReference}\\P{L}? ?[,،]`, 'u') });
}

/** The cell of a column in a pillar's lane. Cells have no name of their own: the column's head has it. */
export function cellOf(page: Page, lane: string, column: Column): Locator {
  return page.getByRole('region', { name: new RegExp(`^${lane} `) }).locator(`[data-cell$=" ${column}"]`);
}

/** Opens the board and waits until it can be dragged on: that part comes after the first paint. */
export async function openBoard(page: Page, planReference: string, query = ''): Promise<void> {
  await page.goto(`/plans/${planReference}/board${query}`);
  await expect(page.getByRole('article').first()).toBeVisible();
  await draggable(page);
}

/** The drag library has no name on the screen; the element that it adds for itself says that it is there. */
export async function draggable(page: Page): Promise<void> {
  await page.locator('[id^="DndLiveRegion"]').waitFor({ state: 'attached' });
}

/** Presses the mouse on a card and takes it over another place, at the height where the card stands. */
export async function pickUp(page: Page, card: Locator, over: Locator): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  const from = await card.boundingBox();
  const to = await over.boundingBox();
  if (!from || !to) throw new Error('The card or the place is not on the screen.');
  const y = Math.min(from.y + from.height / 2, to.y + to.height - 8);
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 12, from.y + from.height / 2, { steps: 3 });
  await page.mouse.move(to.x + to.width / 2, y, { steps: 12 });
  await page.mouse.move(to.x + to.width / 2 + 2, y);
}

export async function drag(page: Page, card: Locator, over: Locator): Promise<void> {
  await pickUp(page, card, over);
  await page.mouse.up();
}

/** Every card that the board shows, in the order of the document, with the folded ones unfolded. */
export async function shownReferences(page: Page): Promise<string[]> {
  const folded = page.locator('button.more');
  while ((await folded.count()) > 0) await folded.first().click();
  return page.getByRole('article').locator('.ref').allTextContents();
}

export const cardsOf = (board: Board) => board.columns.flatMap(({ cards }) => cards);

import type { Page } from '@playwright/test';
import { cardOf, cellOf, openBoard } from './support/board.ts';
import { expect, test } from './support/test.ts';
import { patternOf, wordsOf } from './support/words.ts';

const plan = 'SSD-AF-2021';
const t = wordsOf('en', 'board');
const sheetWords = wordsOf('en', 'activity');

test('the board is one stop of the tab key; the arrows go from card to card', async ({ openAs }) => {
  const page = await openAs('coordinator');
  await openBoard(page, plan);
  await expect(page.locator('article[tabindex="0"]')).toHaveCount(1);
  const first = cellOf(page, 'P4', 'in_progress').getByRole('article').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(cellOf(page, 'P4', 'in_progress').getByRole('article').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(first).not.toBeFocused();
  await expect(page.locator('article:focus')).toHaveCount(1);
  await expect(page.locator('article[tabindex="0"]')).toHaveCount(1);
});

test('Enter opens the sheet, Escape gives the focus back to the card', async ({ openAs }) => {
  const page = await openAs('coordinator');
  await openBoard(page, plan);
  const card = cardOf(page, 'P4-C1-A2');
  await card.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('tab', { name: sheetWords('tab.activity'), selected: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(card).toBeFocused();
});

test('M asks where to; Escape leaves it where it is; a declared move is said aloud', async ({ openAs }) => {
  const page = await openAs('coordinator');
  await openBoard(page, plan);
  const card = cardOf(page, 'P4-C1-A2');
  await card.focus();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: sheetWords('move.title', { reference: 'P4-C1-A2' }) });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(card).toBeFocused();

  await page.keyboard.press('m');
  await expect(dialog.getByRole('radio', { checked: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await dialog.getByRole('combobox', { name: sheetWords('move.cause') }).selectOption('funding');
  await dialog.getByRole('button', { name: sheetWords('move.declare') }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(card).toBeFocused();
  await said(page, { reference: 'P4-C1-A2', column: 'Constrained' });
});

test('Alt with an arrow moves by one place, says so, and can be taken back', async ({ openAs }) => {
  const page = await openAs('coordinator');
  await openBoard(page, plan);
  const cell = cellOf(page, 'P4', 'in_progress');
  const references = () => cell.getByRole('article').locator('.ref').allTextContents();
  const [first = '', second = ''] = await references();
  const of = (await references()).length;
  await cardOf(page, first).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await said(page, { reference: first, column: 'In progress', place: 2, of });
  expect((await references()).slice(0, 2)).toEqual([second, first]);
  await expect(cardOf(page, first)).toBeFocused();
  await page.getByRole('button', { name: t('undo') }).click();
  await said(page, { reference: first, column: 'In progress', place: 1, of });
  expect((await references()).slice(0, 2)).toEqual([first, second]);
});

test('"/" searches, F filters, ? shows the keys, and the keys of one letter can be switched off', async ({
  openAs,
}) => {
  const page = await openAs('coordinator');
  await openBoard(page, plan);
  const card = cardOf(page, 'P4-C1-A3');
  await card.focus();
  await page.keyboard.press('f');
  await expect(page.getByRole('searchbox', { name: t('filterText') })).toBeFocused();
  await card.focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: wordsOf('en', 'shell')('search') })).toBeFocused();
  await card.focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: t('key.help') });
  await help.getByRole('checkbox', { name: t('singleKeys') }).uncheck();
  await page.keyboard.press('Escape');
  await card.focus();
  await page.keyboard.press('m');
  await page.keyboard.press('f');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});

/** The live region says it: what moved, where to, and which place of how many. */
async function said(page: Page, values: Record<string, string | number>): Promise<void> {
  await expect(page.locator('[aria-live="polite"]')).toHaveText(patternOf(t('moved', values)));
}

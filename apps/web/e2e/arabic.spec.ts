import { STATUS_WORDS } from '@jalon/domain/language/words';
import { cardOf, cellOf, openBoard } from './support/board.ts';
import { expect, picture, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

test('the first column stands at the right, and the arrows follow the screen', async ({ openAs }) => {
  const page = await openAs('coordinator', { language: 'ar' });
  await openBoard(page, 'SSD-AF-2021');
  const left = async (column: keyof typeof STATUS_WORDS) =>
    (await page.getByRole('button', { name: new RegExp(`^${STATUS_WORDS[column].ar} \\S+$`) }).boundingBox())
      ?.x ?? 0;
  expect(await left('not_started')).toBeGreaterThan(await left('in_progress'));
  expect(await left('in_progress')).toBeGreaterThan(await left('verified'));
  await picture(page, 'arabic-board');

  const first = cellOf(page, 'P2', 'not_started').getByRole('article').first();
  await first.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(cellOf(page, 'P2', 'in_progress').getByRole('article').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(first).toBeFocused();

  const card = cardOf(page, 'P2-C2-A2');
  await card.focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(cardOf(cellOf(page, 'P2', 'in_progress'), 'P2-C2-A2')).toBeFocused();
});

test('a visitor finds the sign-in page in Arabic, with the address from left to right', async ({
  visitor,
}) => {
  await visitor.goto('/sign-in');
  await visitor.getByRole('button', { name: 'العربية' }).click();
  await expect(visitor.locator('html')).toHaveAttribute('dir', 'rtl');
  const t = wordsOf('ar', 'sign-in');
  await expect(visitor.getByRole('heading', { name: t('title') })).toBeVisible();
  await expect(visitor.getByLabel(t('email'))).toHaveCSS('direction', 'ltr');
});

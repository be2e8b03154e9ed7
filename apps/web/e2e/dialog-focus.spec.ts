import { expect, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const t = wordsOf('en', 'cycle');

test('Escape in the dialog that extends a period gives the focus back to its button', async ({ openAs }) => {
  const page = await openAs('coordinator');
  await page.goto('/plans/SSD-AF-2021/returns');
  const opener = page.getByRole('button', { name: t('extend') });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('input:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
});

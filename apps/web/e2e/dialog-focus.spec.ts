import { expect, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const t = wordsOf('en', 'cycle');
const shared = wordsOf('en', 'shared');

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

  // Words that were not sent are not lost by a key.
  const reason = dialog.getByRole('textbox', { name: t('reason') });
  const words = 'The rains closed the road to Bentiu.';
  await reason.fill(words);
  // Nor by a date that is being typed anew, or was forgotten.
  const due = dialog.getByLabel(t('due'));
  await due.fill('');
  await due.press('Enter');
  await expect(due).toHaveAttribute('aria-invalid', 'true');
  await expect(due).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog.getByText(shared('unsent'))).toBeVisible();
  await expect(dialog.getByRole('button', { name: shared('unsent-keep') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(due).toBeFocused();
  await expect(reason).toHaveValue(words);
  await dialog.getByRole('button', { name: shared('close') }).click();
  await dialog.getByRole('button', { name: shared('unsent-discard') }).click();
  await expect(dialog).toBeHidden();
});

import { signIn } from './support/errand-acts.ts';
import { expect, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const t = wordsOf('en', 'sign-in');
const shell = wordsOf('en', 'shell');

test('a password is masked, may be pasted and kept by a password manager, and is shown on demand only', async ({
  visitor,
}) => {
  await visitor.goto('/sign-in');
  const email = visitor.getByLabel(t('email'));
  const password = visitor.getByLabel(t('password'), { exact: true });
  await expect(password).toHaveAttribute('type', 'password');
  await expect(password).toHaveAttribute('autocomplete', 'current-password');
  await expect(email).toHaveAttribute('autocomplete', 'username');
  await email.fill('a long password from elsewhere');
  await email.press('ControlOrMeta+a');
  await email.press('ControlOrMeta+c');
  await password.press('ControlOrMeta+v');
  await expect(password).toHaveValue('a long password from elsewhere');
  await visitor.getByRole('button', { name: wordsOf('en', 'shared')('showPassword') }).click();
  await expect(password).toHaveAttribute('type', 'text');
});

test('signing out leaves nothing of what was read, neither in the tab nor behind the Back button', async ({
  visitor,
}) => {
  await visitor.goto('/sign-in');
  await signIn(visitor, 'coordinator');
  await visitor.goto('/plans/MLI-2022');
  await expect(visitor.getByRole('main').getByRole('heading').first()).toBeVisible();
  await expect(visitor.getByRole('main')).toContainText('Communiqué');
  await visitor.getByRole('button', { name: shell('signOut') }).click();
  await expect(visitor.getByRole('heading', { name: t('title') })).toBeVisible();
  const kept = await visitor.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toMatch(/MLI|coordinator|@/);
  expect(await visitor.context().cookies()).toEqual([]);
  await visitor.goBack();
  await expect(visitor.getByRole('heading', { name: t('title') })).toBeVisible();
  await expect(visitor.getByText('Communiqué')).toHaveCount(0);
});

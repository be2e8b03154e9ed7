import type { CreatedTokenReply } from '@jalon/contracts/person/token';
import { api, apiWith } from './support/api.ts';
import { invite, postByCode, signInAs } from './support/newcomer.ts';
import { expect, picture, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const t = wordsOf('en', 'account');
const shared = wordsOf('en', 'shared');
/** Somebody of this file’s own: what they change disturbs nobody else’s test. */
const sitting = {
  name: 'Grace Lado',
  email: `grace.lado.${Date.now()}@gender.example`,
  password: 'nine boats on the White Nile',
};
const refusedWithinMs = 5_000;

test.beforeAll(async () => {
  const admin = await api('admin');
  const post = await postByCode(admin, 'ssd-police');
  await invite(admin, sitting, { postId: post.id, deputy: true });
});
test.afterAll(async () => {
  const admin = await api('admin');
  const { tenures } = await postByCode(admin, 'ssd-police');
  const held = tenures.find(({ person, state }) => person.email === sitting.email && state === 'current');
  await admin.post(`/api/tenures/${held?.id}/end`, {});
});

test('sessions: one sees where one is signed in, and ends what one does not know', async ({
  openVisitor,
}) => {
  const forgotten = await openVisitor();
  await forgotten.goto('/plans/SSD-SSNPS-2019/board');
  await signInAs(forgotten, sitting);
  await expect(forgotten.getByRole('article').first()).toBeVisible();

  const page = await openVisitor();
  await page.goto('/');
  await signInAs(page, sitting);
  await page.getByRole('link', { name: t('title') }).click();
  const section = page.getByRole('region', { name: t('sessions') });
  await expect(section.getByRole('listitem')).toHaveCount(2);
  await expect(section.getByText(t('this-session'))).toHaveCount(1);
  await picture(page, 'account-sessions');
  await section.getByRole('button', { name: t('end-session-of', { device: 'Chrome, Linux' }) }).click();
  await expect(section.getByRole('listitem')).toHaveCount(1);
  // Without a touch of the forgotten window: it says itself that it is over.
  await expect(forgotten).toHaveURL(/\/sign-in\?return=/, { timeout: refusedWithinMs });
});

test('a personal token is shown once, does what it was allowed, and ends when it is revoked', async ({
  openVisitor,
}) => {
  const page = await openVisitor();
  await page.goto('/account');
  await signInAs(page, sitting);
  const section = page.getByRole('region', { name: t('tokens') });
  await section.getByRole('button', { name: t('token-create') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('token-make') }).click();
  await expect(dialog.getByText(t('token-needs-name'))).toBeVisible();
  await expect(dialog.getByLabel(t('token-name'))).toBeFocused();
  await dialog.getByLabel(t('token-name')).fill('Figures for the quarterly');
  await dialog.getByLabel(`${t('area-plans')}: ${t('token-access-read')}`).check();
  const answer = page.waitForResponse(
    (response) => response.url().endsWith('/api/me/tokens') && response.status() === 201,
  );
  await dialog.getByRole('button', { name: t('token-make') }).click();
  const { token } = (await (await answer).json()) as CreatedTokenReply;
  await expect(dialog.getByText(token)).toBeVisible();
  await dialog.getByRole('button', { name: t('token-kept') }).click();
  await expect(section.getByText('Figures for the quarterly')).toBeVisible();
  expect(await page.content()).not.toContain(token);

  const program = apiWith({ authorization: `Bearer ${token}` });
  expect((await program.send('GET', '/api/plans/SSD-SSNPS-2019/board')).status).toBe(200);
  expect((await program.send('GET', '/api/outbox')).status).toBe(403);
  expect((await program.send('GET', '/api/me/sessions')).status).toBe(403);
  await section
    .getByRole('button', { name: t('token-revoke-of', { name: 'Figures for the quarterly' }) })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('token-revoke'), exact: true })
    .click();
  await expect(section.getByText(t('token-revoked'), { exact: true })).toBeVisible();
  expect((await program.send('GET', '/api/plans/SSD-SSNPS-2019/board')).status).toBe(401);
});

test('the calendar’s address is shown on demand, and another takes its place', async ({ openVisitor }) => {
  const page = await openVisitor();
  await page.goto('/account');
  await signInAs(page, sitting);
  const section = page.getByRole('region', { name: t('calendar') });
  await expect(section.getByLabel(t('calendar-address'))).toHaveCount(0);
  await section.getByRole('button', { name: t('calendar-show') }).click();
  const address = section.getByLabel(t('calendar-address'));
  await expect(address).toHaveValue(/\/api\/calendar\/.+\.ics$/);
  const before = await address.inputValue();
  expect((await fetch(before)).status).toBe(200);
  await section.getByRole('button', { name: t('calendar-rotate') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('calendar-rotate-act') })
    .click();
  await expect(address).not.toHaveValue(before);
  expect((await fetch(before)).status).toBe(404);
  expect((await fetch(await address.inputValue())).status).toBe(200);
});

test('another password, by keyboard alone; a wrong present one is said at its field', async ({
  openVisitor,
}) => {
  const page = await openVisitor();
  await page.goto('/account');
  await signInAs(page, sitting);
  const current = page.getByLabel(t('password-now'), { exact: true });
  await current.focus();
  await page.keyboard.type('not my password');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ten boats on the White Nile');
  await page.keyboard.press('Enter');
  await expect(current).toBeFocused();
  await expect(current).toHaveAttribute('aria-invalid', 'true');
  await current.fill(sitting.password);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('password-done')).first()).toBeVisible();
  await expect(current).toHaveValue('');
  await expect(page.getByRole('button', { name: shared('close') })).toBeVisible();
});

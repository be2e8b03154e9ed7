import { refusalWords } from '@jalon/contracts/refusal/refusal-words';
import * as OTPAuth from 'otpauth';
import { signIn } from './support/errand-acts.ts';
import { choosePassword, invite, mailedLink, postByCode, signInAs } from './support/newcomer.ts';
import { expect, picture, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const t = wordsOf('en', 'sign-in');
const two = wordsOf('en', 'two-factor');
const account = wordsOf('en', 'account');
const link = wordsOf('en', 'one-time-link');
const words = wordsOf('en', 'password');
const stepMs = 30_000;

test('the link of a digest signs nobody in, and opens its card after signing in', async ({ visitor }) => {
  // As `gather-digest.ts` writes it into a mail.
  const card = '/plans/MLI-2022/board?card=MLI-2022-P4-C1-A2';
  await visitor.goto(card);
  await expect(visitor).toHaveURL(/\/sign-in\?return=/);
  await expect(visitor.getByRole('article')).toHaveCount(0);
  await signIn(visitor, 'coordinator');
  await expect(visitor.getByRole('dialog').getByText('P4-C1-A2').first()).toBeVisible();
  await expect(visitor).toHaveURL(new RegExp(`${card.replace('?', '\\?')}$`));
});

test('a prepared link leads nowhere but to our own pages', async ({ visitor }) => {
  await visitor.goto('/sign-in?return=https%3A%2F%2Fevil.example%2F');
  await signIn(visitor, 'observer');
  await expect(visitor.getByRole('heading', { name: wordsOf('en', 'plan')('homeTitle') })).toBeVisible();
  await expect(visitor).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('who was refused by their organization’s sign-in reads why', async ({ visitor }) => {
  await visitor.goto('/sign-in?problem=oidc-person-unknown&return=%2Fmy');
  await expect(visitor.getByRole('alert')).toHaveText(refusalWords({ code: 'oidc-person-unknown' }, 'en'));
  await visitor.goto('/sign-in?problem=%3Cb%3Enonsense');
  await expect(visitor.getByRole('alert')).toHaveText(refusalWords({ code: 'oidc-failed' }, 'en'));
});

test('a second factor: enrolled with a code, asked for at sign-in, replaced by a recovery code', async ({
  openVisitor,
  apiAs,
}) => {
  const admin = await apiAs('admin');
  const fatou = {
    name: 'Fatou Diarra',
    email: 'fatou.diarra@gender.example',
    password: 'four geese over the Nile',
  };
  const post = await postByCode(admin, 'ssd-gender');
  await invite(admin, fatou, { postId: post.id, deputy: true });
  const page = await openVisitor();
  await page.goto('/account');
  await signInAs(page, fatou);

  await page.getByRole('button', { name: account('two-factor-begin') }).click();
  await page.getByLabel(two('your-password'), { exact: true }).fill('not the password');
  await page.getByRole('button', { name: two('begin') }).click();
  await expect(page.getByText(refusalWords({ code: 'wrong-password' }, 'en'))).toBeVisible();
  await page.getByLabel(two('your-password'), { exact: true }).fill(fatou.password);
  await page.getByRole('button', { name: two('begin') }).click();
  await expect(page.getByRole('img', { name: two('qr') })).toBeVisible();
  await picture(page, 'two-factor-enrol');
  const secret = (await page.locator('.secret code').textContent())?.replaceAll(' ', '') ?? '';
  const totp = new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) });

  await page.getByLabel(two('code'), { exact: true }).fill('000000');
  await page.getByRole('button', { name: two('confirm') }).click();
  await expect(page.getByText(refusalWords({ code: 'wrong-code' }, 'en'))).toBeVisible();
  // In Arabic-Indic digits, as some telephones write them.
  const arabic = totp.generate().replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '');
  await page.getByLabel(two('code'), { exact: true }).fill(arabic);
  await page.getByRole('button', { name: two('confirm') }).click();
  await expect(page.getByText(two('codes-title'))).toBeVisible();
  const codes = await page.locator('.recovery-codes code').allTextContents();
  expect(codes).toHaveLength(10);
  await expect(page.getByRole('button', { name: two('codes-done') })).toBeDisabled();
  await page.getByLabel(two('codes-kept')).check();
  await page.getByRole('button', { name: two('codes-done') }).click();
  await expect(page.getByText(account('two-factor-on'))).toBeVisible();

  const again = await openVisitor();
  await again.goto('/my');
  await signInAs(again, fatou);
  await expect(again.getByRole('heading', { name: two('step-title') })).toBeVisible();
  await picture(again, 'two-factor-step');
  // The password alone has opened nothing.
  expect((await again.request.get('/api/me')).status()).toBe(401);
  const code = again.getByLabel(two('code'), { exact: true });
  await expect(code).toBeFocused();
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code');
  await code.fill('123456');
  await again.getByRole('button', { name: two('step-submit') }).click();
  await expect(again.getByRole('alert')).toBeVisible();
  // The code of the next half minute: the one that enrolled is used up.
  await code.fill(totp.generate({ timestamp: Date.now() + stepMs }));
  await again.getByRole('button', { name: two('step-submit') }).click();
  await expect(again).toHaveURL(/\/my$/);

  const third = await openVisitor();
  await third.goto('/account');
  await signInAs(third, fatou);
  await third.getByRole('button', { name: two('use-recovery') }).click();
  await third.getByLabel(two('recovery-code'), { exact: true }).fill(codes[0] ?? '');
  await third.getByRole('button', { name: two('step-submit') }).click();
  await expect(third.getByText(account('codes-left', { count: 9 }))).toBeVisible();
});

test('a forgotten password: a link by mail, a better password than the first idea, and the link is used up', async ({
  openVisitor,
  apiAs,
}) => {
  const admin = await apiAs('admin');
  const moussa = {
    name: 'Moussa Sow',
    email: 'moussa.sow@gender.example',
    password: 'seven camels by the river',
  };
  await invite(admin, moussa);
  const page = await openVisitor();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: t('noAccess') }).click();
  await expect(page.getByRole('heading', { name: link('forgotten-title') })).toBeVisible();
  await page.getByLabel(link('email')).fill(moussa.email);
  await page.getByRole('button', { name: link('forgotten-send') }).click();
  await expect(page.getByText(link('forgotten-sent'))).toBeVisible();
  const mailed = await mailedLink(admin, moussa.email, 'new-password');

  await page.goto(mailed);
  await expect(page).toHaveURL(/\/new-password$/);
  const field = page.getByLabel(words('new'), { exact: true });
  await field.fill('short');
  await expect(page.getByText(words('missing', { count: 7 }))).toBeVisible();
  await page.getByRole('button', { name: link('choose') }).click();
  await expect(field).toBeFocused();
  await field.fill('123456789012');
  await page.getByRole('button', { name: link('choose') }).click();
  await expect(page.getByText(refusalWords({ code: 'password-is-common' }, 'en'))).toBeVisible();
  await expect(field).toHaveValue('123456789012');
  await picture(page, 'new-password');
  const changed = { ...moussa, password: 'eleven camels by the river' };
  await field.fill(changed.password);
  await page.getByRole('button', { name: link('choose') }).click();
  await expect(page.getByText(t('passwordSet'))).toBeVisible();
  await signInAs(page, changed);
  await expect(page.getByRole('heading', { name: wordsOf('en', 'shell')('noPostTitle') })).toBeVisible();

  const later = await openVisitor();
  await later.goto(mailed);
  await expect(later.getByRole('alert')).toBeVisible();
  await expect(later.getByText(link('instead-new_password'))).toBeVisible();
  await expect(later.getByRole('link', { name: link('ask-again') })).toBeVisible();
});

test('an invitation on a telephone in French: the token leaves the address at once', async ({
  openVisitor,
  apiAs,
}) => {
  const admin = await apiAs('admin');
  const awa = {
    name: 'Awa Koné',
    email: 'awa.kone@femmes.example',
    password: 'trois pirogues sur le fleuve',
  };
  await admin.post('/api/invitations', { name: awa.name, email: awa.email, language: 'fr' });
  const mailed = await mailedLink(admin, awa.email, 'invitation');
  const page = await openVisitor({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'fr',
  });
  await page.goto('/sign-in');
  await choosePassword(page, mailed, awa);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(
    await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
  ).not.toContainEqual(expect.stringContaining(mailed.split('#')[1] ?? '#'));
});

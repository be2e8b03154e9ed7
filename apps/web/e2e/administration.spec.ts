import type { PersonReply } from '@jalon/contracts/person/person';
import { invite, postByCode, signInAs } from './support/newcomer.ts';
import { expect, picture, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const t = wordsOf('en', 'administration');
const people = wordsOf('en', 'person');
const posts = wordsOf('en', 'post');
const organizations = wordsOf('en', 'organization');
const shared = wordsOf('en', 'shared');
const refusedWithinMs = 5_000;

test('only the administrator has the pages of accounts', async ({ openAs }) => {
  const coordinator = await openAs('coordinator');
  await coordinator.goto('/administration');
  await expect(
    coordinator.getByRole('heading', { name: wordsOf('en', 'shell')('notFoundTitle') }),
  ).toBeVisible();
  await expect(coordinator.getByRole('link', { name: t('title') })).toHaveCount(0);
});

test('by keyboard alone: somebody is found, and another is invited; a refusal keeps what was typed', async ({
  openAs,
}) => {
  const page = await openAs('admin');
  await page.goto('/');
  await page.getByRole('link', { name: t('title') }).press('Enter');
  await page.getByRole('link', { name: t('people'), exact: true }).press('Enter');
  await page.getByRole('searchbox', { name: people('search') }).focus();
  await page.keyboard.type('lead.def');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: people('invite') }).press('Enter');
  const dialog = page.getByRole('dialog', { name: people('invite') });
  const name = dialog.getByLabel(t('person-name'));
  await expect(name).toBeFocused();
  await page.keyboard.type('Ibrahim Touré');
  await page.keyboard.press('Tab');
  await page.keyboard.type('not an address');
  await dialog.getByRole('button', { name: people('invite-act') }).press('Enter');
  const email = dialog.getByLabel(t('person-email'));
  await expect(email).toBeFocused();
  await expect(name).toHaveValue('Ibrahim Touré');
  await email.fill('ibrahim.toure@fardc.example');
  await dialog.getByRole('button', { name: people('invite-act') }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(
    page.getByText(people('invited', { email: 'ibrahim.toure@fardc.example' })).first(),
  ).toBeVisible();
  await page.getByRole('searchbox', { name: people('search') }).fill('ibrahim');
  await expect(page.getByRole('row', { name: /Ibrahim Touré/ })).toContainText(people('state-invited'));
  await picture(page, 'administration-people');
});

test('an organization, a post in it, and two people who change it at once', async ({ openAs, apiAs }) => {
  const page = await openAs('admin');
  await page.goto('/administration?list=organizations');
  await page
    .getByRole('button', { name: organizations('create-below-of', { name: 'Ministry of Justice' }) })
    .first()
    .click();
  const form = page.getByRole('dialog', { name: organizations('create') });
  await form.getByLabel(organizations('field-code')).fill('ssd-gazette');
  const names = form.getByRole('group', { name: organizations('field-name'), exact: true });
  await names.getByLabel('English').fill('Official Gazette');
  await form.getByRole('button', { name: organizations('create-act') }).click();
  // The short name is missing: said, and nothing that was typed is gone.
  await expect(form.locator('[aria-invalid="true"]').first()).toBeFocused();
  await expect(names.getByLabel('English')).toHaveValue('Official Gazette');
  await form
    .getByRole('group', { name: organizations('field-shortName') })
    .getByLabel('English')
    .fill('Gazette');
  await form.getByRole('button', { name: organizations('create-act') }).click();
  await expect(form).toBeHidden();

  await page.getByRole('link', { name: t('posts'), exact: true }).click();
  await page.getByRole('button', { name: posts('create') }).click();
  const post = page.getByRole('dialog', { name: posts('create') });
  await post
    .getByRole('group', { name: posts('title') })
    .getByLabel('English')
    .fill('Focal point, Gazette');
  await post.getByLabel(posts('organization')).selectOption({ label: 'Official Gazette' });
  await post.getByRole('button', { name: posts('create-act') }).click();
  await expect(post).toBeHidden();
  const row = page.getByRole('row', { name: /Focal point, Gazette/ });
  await expect(row).toContainText(posts('never-held'));

  await row.getByRole('button', { name: 'Focal point, Gazette', exact: true }).click();
  await page.getByRole('button', { name: posts('amend') }).click();
  const amend = page.getByRole('dialog', { name: 'Focal point, Gazette' });
  const title = amend.getByRole('group', { name: posts('title') }).getByLabel('English');
  await title.fill('Focal point, Official Gazette');
  const api = await apiAs('admin');
  const { items } = await api.get<{ items: { id: string; version: number; title: { en?: string } }[] }>(
    '/api/posts',
  );
  const made = items.find(({ title: own }) => own.en === 'Focal point, Gazette');
  await api.patch(`/api/posts/${made?.id}`, { title: { en: 'Liaison, Gazette' } }, made?.version);
  await amend.getByRole('button', { name: shared('save') }).click();
  await expect(amend.getByText(shared('conflict'))).toBeVisible();
  await expect(amend.getByText('Liaison, Gazette')).toBeVisible();
  await expect(title).toHaveValue('Focal point, Official Gazette');
  await picture(page, 'administration-conflict');
  await amend.getByRole('button', { name: shared('save') }).click();
  await expect(page.getByRole('dialog', { name: 'Focal point, Official Gazette' })).toBeVisible();
});

test('a post handed over on a telephone in French: it says before what it does', async ({
  openAs,
  apiAs,
}) => {
  const admin = await apiAs('admin');
  const holder = (await postByCode(admin, 'ssd-police')).tenures.find(({ deputy }) => !deputy)?.person.name;
  const fr = wordsOf('fr', 'post');
  const page = await openAs('admin', {
    language: 'fr',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto('/administration');
  await page.getByRole('searchbox', { name: fr('search') }).fill('focal.police');
  await expect(page.locator('tbody .register-name')).toHaveCount(1);
  await page.locator('.act').getByRole('button').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(fr('keeps-others'))).toBeVisible();
  await dialog.getByRole('button', { name: fr('hand-over'), exact: true }).click();
  await expect(dialog.getByText(fr('choose-somebody'))).toBeVisible();
  await dialog.getByLabel(fr('first-day')).fill('2030-03-01');
  const loses = fr('loses-later', { name: holder ?? '', on: '28 févr. 2030' });
  await expect(dialog.getByText(loses)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const small = await dialog.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('button, input:not([type="radio"]), select, label:has(> input)')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 40)
      .map((element) => element.outerHTML),
  );
  expect(small).toEqual([]);
  await picture(page, 'administration-phone');
});

test('who is deactivated is out within five seconds, and comes back with what is still theirs', async ({
  openAs,
  openVisitor,
  apiAs,
}) => {
  const api = await apiAs('admin');
  const nyandeng = {
    name: 'Nyandeng Deng',
    email: 'nyandeng.deng@gender.example',
    password: 'five acacias near the well',
  };
  const post = await postByCode(api, 'ssd-justice');
  await invite(api, nyandeng, { postId: post.id, deputy: true });
  const theirs = await openVisitor();
  await theirs.goto('/plans/SSD-AF-2021/board');
  await signInAs(theirs, nyandeng);
  await expect(theirs.getByRole('article').first()).toBeVisible();

  const page = await openAs('admin');
  await page.goto('/administration?list=people');
  await page.getByRole('searchbox', { name: people('search') }).fill('nyandeng');
  await page.getByRole('button', { name: nyandeng.name }).click();
  await page.getByRole('button', { name: people('step-deactivate') }).click();
  const ask = page.getByRole('dialog', { name: people('step-deactivate') });
  await expect(ask.getByText(people('ask-deactivate', { name: nyandeng.name }))).toBeVisible();
  await ask.getByRole('button', { name: people('step-deactivate') }).click();
  await expect(theirs).toHaveURL(/\/sign-in/, { timeout: refusedWithinMs });
  await signInAs(theirs, nyandeng);
  await expect(theirs.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: people('step-reactivate') }).click();
  await page
    .getByRole('dialog', { name: people('step-reactivate') })
    .getByRole('button', { name: people('step-reactivate') })
    .click();
  await expect(page.getByText(people('done-reactivate', { name: nyandeng.name })).first()).toBeVisible();
  const { items } = await api.get<{ items: PersonReply[] }>('/api/people?search=nyandeng');
  expect(items[0]).toMatchObject({ state: 'active' });
});

test('a coordinator opens a plan to observers, and closes it again', async ({ openAs, apiAs }) => {
  const plan = wordsOf('en', 'plan');
  const observer = await apiAs('observer');
  const coordinator = await openAs('coordinator');
  await coordinator.goto('/plans/COD-PNC-2019');
  const set = async (isOpen: boolean) => {
    await coordinator.getByRole('button', { name: plan('openings') }).click();
    const dialog = coordinator.getByRole('dialog', { name: plan('openings') });
    await dialog.getByRole('checkbox').first().setChecked(isOpen);
    await dialog.getByRole('button', { name: shared('save') }).click();
    await expect(dialog).toBeHidden();
  };
  expect((await observer.send('GET', '/api/plans/COD-PNC-2019')).status).toBe(404);
  await set(true);
  expect((await observer.send('GET', '/api/plans/COD-PNC-2019')).status).toBe(200);
  await set(false);
  expect((await observer.send('GET', '/api/plans/COD-PNC-2019')).status).toBe(404);
});

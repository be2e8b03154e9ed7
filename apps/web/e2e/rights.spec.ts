import { openBoard, shownReferences } from './support/board.ts';
import { choose } from './support/choose.ts';
import { expect, picture, test } from './support/test.ts';
import { patternOf, wordsOf } from './support/words.ts';

const secret = 'Before the next meeting the mission asks for the list of magistrates.';

test('the focal point of the CMA sees the CMA’s plan and no other', async ({ openAs, apiAs }) => {
  const page = await openAs('lead.cma');
  const shell = wordsOf('fr', 'shell');
  await page.goto('/');
  const plans = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(plans).toHaveCount(1);
  await expect(plans).toContainText('MLI-CMA');
  await picture(page, 'rights-cma');
  for (const path of [
    '/plans/MLI-2022',
    '/plans/MLI-2022/board',
    '/plans/MLI-PLATEFORME',
    '/plans/NO-SUCH-PLAN',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: shell('notFoundTitle') }), path).toBeVisible();
    await expect(page.getByText(shell('notFound')), path).toBeVisible();
  }
  const api = await apiAs('lead.cma');
  const hidden = await api.send<{ type: string }>('GET', '/api/plans/MLI-2022/board');
  const absent = await api.send<{ type: string }>('GET', '/api/plans/NO-SUCH-PLAN/board');
  expect(hidden.status).toBe(404);
  expect(hidden.body.type).toBe(absent.body.type);
});

test('an observer reads the board, and no draft, comment or constraint of the day', async ({
  openAs,
  apiAs,
}) => {
  const page = await openAs('observer');
  await openBoard(page, 'MLI-2022');
  expect((await shownReferences(page)).length).toBeGreaterThan(0);
  const activity = wordsOf('en', 'activity');
  await page.goto('/plans/MLI-2022/board?card=MLI-2022-P4-C1-A2');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('tab', { name: activity('tab.activity') })).toBeVisible();
  await expect(sheet.getByRole('button', { name: activity('move'), exact: true })).toHaveCount(0);
  await expect(sheet.getByRole('button', { name: activity('report'), exact: true })).toHaveCount(0);
  await picture(page, 'rights-observer');
  const api = await apiAs('observer');
  // One with a draft, one with a question that was asked, one that waits for an answer.
  for (const short of ['P4-C2-A3', 'P4-C3-A2', 'P4-C1-A6']) {
    const reply = await api.send<{ updates?: { state: string }[] }>(
      'GET',
      `/api/activities/MLI-2022-${short}`,
    );
    expect(
      (reply.body.updates ?? []).filter(({ state }) => state !== 'accepted'),
      short,
    ).toEqual([]);
    const comments = await api.send<{ items?: unknown[] }>(
      'GET',
      `/api/activities/MLI-2022-${short}/comments`,
    );
    expect(comments.body.items ?? [], short).toEqual([]);
  }
  await page.goto('/plans/COD-PNC-2019');
  await expect(page.getByRole('heading', { name: wordsOf('en', 'shell')('notFoundTitle') })).toBeVisible();
});

test('the administrator keeps accounts and sees no content', async ({ openAs, apiAs }) => {
  const page = await openAs('admin');
  await page.goto('/');
  await expect(page.getByText(wordsOf('en', 'plan')('noPlans'))).toBeVisible();
  await page.goto('/plans/MLI-2022/board');
  await expect(page.getByRole('heading', { name: wordsOf('en', 'shell')('notFoundTitle') })).toBeVisible();
  const api = await apiAs('admin');
  expect(await api.get('/api/plans')).toMatchObject({ items: [] });
  expect((await api.send('GET', '/api/activities/MLI-2022-P4-C1-A2')).status).toBe(404);
});

test('a comment for the UN side is plain to whoever writes it, and does not exist for the lead', async ({
  openAs,
}) => {
  const path = '/plans/MLI-2022/board?card=MLI-2022-P4-C3-A1&tab=comments';
  const words = { en: wordsOf('en', 'comment'), fr: wordsOf('fr', 'comment') };
  const coordinator = await openAs('coordinator');
  await coordinator.goto(path);
  const sheet = coordinator.getByRole('dialog');
  await sheet.getByRole('button', { name: words.en('write') }).click();
  await choose(sheet.getByRole('radio', { name: new RegExp(`^${words.en('audience-un')}`) }));
  await expect(sheet.getByText(wordsOf('en', 'shared')('unOnlyDetail')).first()).toBeVisible();
  await picture(coordinator, 'rights-un-only');
  await sheet.getByRole('textbox', { name: words.en('text') }).fill(secret);
  await sheet.getByRole('button', { name: words.en('send') }).click();
  await expect(sheet.getByRole('listitem').getByText(secret)).toBeVisible();
  await expect(sheet.getByText(patternOf(words.en('un-notes', { count: 1 })))).toBeVisible();

  const lead = await openAs('lead.justice');
  await lead.goto(path);
  await expect(lead.getByRole('heading', { name: words.fr('title') })).toBeVisible();
  await expect(lead.getByText(secret)).toHaveCount(0);
  expect(await lead.content()).not.toContain('magistrates');

  const colead = await openAs('colead');
  await colead.goto(path);
  await expect(colead.getByRole('listitem').getByText(secret)).toBeVisible();
});

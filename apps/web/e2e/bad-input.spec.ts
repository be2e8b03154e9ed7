import { refusalWords } from '@jalon/contracts/refusal/refusal-words';
import type { UpdateReply } from '@jalon/contracts/update/update';
import { STATUS_WORDS } from '@jalon/domain/language/words';
import type { Page } from '@playwright/test';
import { addressOf, password } from './support/api.ts';
import { cardOf, openBoard } from './support/board.ts';
import { choose } from './support/choose.ts';
import { expect, picture, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const plan = 'SSD-AF-2021';
const t = wordsOf('en', 'update');
const guardWords = wordsOf('en', 'survivor-data');

test('a report that lacks something keeps every character and puts the cursor where it is missing', async ({
  openAs,
}) => {
  const page = await openAs('lead.defence');
  await openForm(page, 'P1-C1-A3');
  const next = page.getByRole('textbox', { name: t('next-step') });
  await next.fill(
    '  The revised code goes to the Council of Ministers, 12 December — “final” text; ñ, é, ع.',
  );
  await page.getByRole('textbox', { name: t('done') }).fill('');
  await page.getByRole('button', { name: t('prepare') }).click();
  await expect(page.getByRole('alert').filter({ hasText: t('faults-title', { count: 2 }) })).toBeVisible();
  await expect(page.getByText(refusalWords({ code: 'done-is-empty' }, 'en'))).toBeVisible();
  await expect(page.getByRole('textbox', { name: t('done') })).toBeFocused();
  await expect(next).toHaveValue(
    '  The revised code goes to the Council of Ministers, 12 December — “final” text; ñ, é, ع.',
  );
  await expect(page.getByRole('heading', { name: t('review-title') })).toBeHidden();
  await picture(page, 'bad-input-missing');
});

test('what the server refuses is explained at its field, and what was typed is still there', async ({
  openAs,
}) => {
  const page = await openAs('coordinator');
  const p = wordsOf('en', 'reminder');
  await page.goto(`/plans/${plan}/reminders`);
  await page.getByRole('button', { name: p('edit') }).click();
  const days = page.getByLabel(p('days-before'));
  await days.fill('7, 30, soon');
  await page.getByRole('button', { name: p('save') }).click();
  await expect(page.getByText(p('fault-days'))).toBeVisible();
  await expect(days).toBeFocused();
  await expect(days).toHaveValue('7, 30, soon');
});

test('a move that lacks its reason is not sent, and the cursor stands where it is missing', async ({
  openAs,
}) => {
  const a = wordsOf('en', 'activity');
  const page = await openAs('coordinator');
  await openBoard(page, plan);
  await cardOf(page, 'P2-C1-A3').focus();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog');
  await choose(dialog.getByRole('radio', { name: new RegExp(`^${STATUS_WORDS.discontinued.en}`) }));
  await dialog.getByRole('button', { name: a('move.declare') }).click();
  await expect(dialog.getByRole('textbox', { name: a('move.reason') })).toBeFocused();
  await expect(dialog).toBeVisible();
});

test('a sentence that could identify a survivor is explained and leaves the page with no request', async ({
  openAs,
  apiAs,
}) => {
  const secret = 'A 14-year-old girl from Bor was raped by soldiers.';
  const page = await openAs('lead.defence');
  const leaked: string[] = [];
  page.on('request', (request) => {
    if (request.postData()?.includes('14-year-old')) leaked.push(`${request.method()} ${request.url()}`);
  });
  await openForm(page, 'P1-C2-A4');
  const done = page.getByRole('textbox', { name: t('done') });
  await done.fill(`Two courses were held. ${secret} The third follows.`);
  await expect(page.getByRole('heading', { name: guardWords('title-high') })).toBeVisible();
  await expect(page.getByText(guardWords('why'))).toBeVisible();
  await picture(page, 'bad-input-guard');
  await page.getByRole('button', { name: t('save'), exact: true }).click();
  await page.getByRole('button', { name: t('prepare') }).click();
  await expect(done).toBeFocused();
  await expect(done).toHaveValue(`Two courses were held. ${secret} The third follows.`);
  await expect(page.getByRole('heading', { name: t('review-title') })).toBeHidden();

  await page.getByRole('button', { name: guardWords('remove') }).click();
  await expect(done).toHaveValue(/^Two courses were held\.\s+The third follows\.$/);
  await expect(page.getByRole('heading', { name: guardWords('title-high') })).toBeHidden();
  await page.getByRole('button', { name: t('save'), exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: savedWords() })).toBeVisible();
  expect(leaked).toEqual([]);
  const lead = await apiAs('lead.defence');
  const stored = await lead.get<{ updates: UpdateReply[] }>(`/api/activities/${plan}-P1-C2-A4`);
  expect(JSON.stringify(stored)).not.toContain('14-year-old');
  await lead.post(`/api/updates/${stored.updates.find(({ state }) => state === 'draft')?.id}/discard`, {});
});

test('two people on one draft see both versions side by side, and choose', async ({ openAs, apiAs }) => {
  const lead = await apiAs('lead.defence');
  const draft = await lead.post<UpdateReply>(`/api/activities/${plan}-P1-C2-A4/updates`, {
    done: 'Two courses were held.',
    status: 'in_progress',
  });
  const [one, other] = [await openAs('lead.defence'), await openAs('lead.defence')];
  await openForm(one, 'P1-C2-A4');
  await openForm(other, 'P1-C2-A4');
  await write(one, 'Three courses were held, in Juba and Malakal.');
  await saved(one);
  await write(other, 'Two courses were held, with sixty trainers.');
  const both = other.getByRole('alert').filter({ hasText: t('conflict-title') });
  await expect(both).toContainText('Three courses were held, in Juba and Malakal.');
  await expect(both).toContainText('Two courses were held, with sixty trainers.');
  await picture(other, 'bad-input-two-versions');
  expect((await lead.get<UpdateReply>(`/api/updates/${draft.id}`)).done).toBe(
    'Three courses were held, in Juba and Malakal.',
  );
  await both.getByRole('button', { name: t('conflict-done') }).click();
  await saved(other);
  expect((await lead.get<UpdateReply>(`/api/updates/${draft.id}`)).done).toBe(
    'Two courses were held, with sixty trainers.',
  );
  await lead.post(`/api/updates/${draft.id}/discard`, {});

  async function write(page: Page, words: string): Promise<void> {
    await page.getByRole('textbox', { name: t('done') }).fill(words);
    await page.getByRole('button', { name: t('save'), exact: true }).click();
  }
});

test('when the session ends, signing in leads back, and the words are still there', async ({
  openAs,
  apiAs,
}) => {
  const page = await openAs('lead.defence');
  await openForm(page, 'P1-C2-A4');
  await page.context().clearCookies();
  await page
    .getByRole('textbox', { name: t('done') })
    .fill('Four courses were held before the session ended.');
  await page.getByRole('button', { name: t('save'), exact: true }).click();
  const s = wordsOf('en', 'sign-in');
  await expect(page.getByRole('heading', { name: s('title') })).toBeVisible();
  await page.getByLabel(s('email')).fill(addressOf('lead.defence'));
  await page.getByLabel(s('password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: s('submit'), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/my/${plan}-P1-C2-A4$`));
  await expect(page.getByRole('textbox', { name: t('done') })).toHaveValue(
    'Four courses were held before the session ended.',
  );
  await saved(page);
  const lead = await apiAs('lead.defence');
  const { updates } = await lead.get<{ updates: UpdateReply[] }>(`/api/activities/${plan}-P1-C2-A4`);
  const draft = updates.find(({ state }) => state === 'draft');
  expect(draft?.done).toBe('Four courses were held before the session ended.');
  await lead.post(`/api/updates/${draft?.id}/discard`, {});
});

test('a wrong password keeps the address, and says what is wrong', async ({ visitor }) => {
  const s = wordsOf('en', 'sign-in');
  await visitor.goto('/plans/MLI-2022/board');
  await visitor.getByLabel(s('email')).fill(addressOf('observer'));
  await visitor.getByLabel(s('password'), { exact: true }).fill('not the password');
  await visitor.getByRole('button', { name: s('submit'), exact: true }).click();
  await expect(visitor.getByRole('alert')).toHaveText(s('wrong'));
  await expect(visitor.getByLabel(s('email'))).toHaveValue(addressOf('observer'));
  await visitor.getByLabel(s('password'), { exact: true }).fill(password);
  await visitor.getByRole('button', { name: s('submit'), exact: true }).click();
  await expect(visitor).toHaveURL(/\/plans\/MLI-2022\/board$/);
});

async function openForm(page: Page, shortReference: string): Promise<void> {
  await page.goto(`/my/${plan}-${shortReference}`);
  await expect(page.getByRole('textbox', { name: t('done') })).toBeVisible();
}

function savedWords(): RegExp {
  return new RegExp(t('saved-at', { time: '' }).trim());
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: savedWords() })).toBeVisible();
}

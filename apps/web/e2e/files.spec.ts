import { readFile } from 'node:fs/promises';
import type { ActivityReply, Card } from '@jalon/contracts/activity/activity';
import type { Page } from '@playwright/test';
import type { Api } from './support/api.ts';
import { aPdf, aPhotograph } from './support/files.ts';
import { expect, picture, test } from './support/test.ts';
import { patternOf, wordsOf } from './support/words.ts';

const t = wordsOf('en', 'evidence');

/** An activity that the lead reports on and that has no open report. */
async function freeActivity(lead: Api): Promise<string> {
  const { items } = await lead.get<{ items: { card: Card; openUpdate: unknown }[] }>('/api/me/activities');
  const free = items.find(({ card, openUpdate }) => openUpdate === null && card.column === 'in_progress');
  if (!free) throw new Error('every activity has an open report');
  return free.card.reference;
}

const choose = (page: Page, file: Awaited<ReturnType<typeof aPhotograph>>) =>
  page.locator('.file-drop input[type=file]').first().setInputFiles(file);

async function fill(page: Page, title: string): Promise<void> {
  await page.getByLabel(t('name')).fill(title);
  await page.getByLabel(t('source')).fill('Ministry of Defence');
  await page.getByLabel(t('dated')).fill('2026-11-10');
}

test('a document, a refused one and a photograph: attached, stopped, confirmed by a colleague', async ({
  openAs,
  apiAs,
}) => {
  test.setTimeout(120_000);
  const leadApi = await apiAs('lead.defence');
  const reference = await freeActivity(leadApi);
  const page = await openAs('lead.defence');
  await page.goto(`/my/${reference}`);

  await test.step('who will read a file is said before one chooses it', async () => {
    await page.getByRole('button', { name: t('add') }).click();
    await expect(page.getByText(t('file-readers', { who: t('audience-all') }))).toBeVisible();
    await expect(page.getByText(t('file-unread'))).toBeVisible();
    await picture(page, 'files-1-form');
  });

  await test.step('a list that names a survivor is stopped, with its page and without its words', async () => {
    const planted = 'The survivor Mary Plantedname was raped in the village of Nowhere on 3 March 2026.';
    await choose(page, aPdf('list.pdf', ['Twelve officers were trained.', planted]));
    const refusal = page.getByRole('alert');
    await expect(refusal.getByRole('heading')).toBeVisible({ timeout: 20_000 });
    await expect(refusal.getByRole('listitem').first()).toHaveText(/^Page 2: /);
    await expect(refusal).toContainText(t('file-not-stored'));
    await expect(page.getByText('Plantedname')).toHaveCount(0);
    await picture(page, 'files-2-refused');
    await refusal.getByRole('button', { name: t('file-remove') }).click();
  });

  await test.step('an order is taken and stands on the report', async () => {
    await choose(page, aPdf('order_14.pdf', ['Order no. 14 opens the course.']));
    await expect(page.getByRole('button', { name: t('file-remove') })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByLabel(t('name'))).toHaveValue('order 14');
    await fill(page, 'Order no. 14');
    await page.getByRole('button', { name: t('done'), exact: true }).click();
    await expect(page.getByText('order_14.pdf')).toBeVisible();
  });

  await test.step('a photograph waits for a second person', async () => {
    await page.getByRole('button', { name: t('add') }).click();
    await choose(page, await aPhotograph(page.locator('body'), 'IMG_0001.jpg'));
    await expect(page.getByText(t('waits')).first()).toBeVisible({ timeout: 20_000 });
    await fill(page, 'Photograph of the classroom');
    await page.getByRole('button', { name: t('done'), exact: true }).click();
    await page
      .getByRole('textbox', { name: wordsOf('en', 'update')('done') })
      .fill('Twelve officers were trained.');
    await expect
      .poll(async () => {
        const { updates } = await leadApi.get<ActivityReply>(`/api/activities/${reference}`);
        return updates.find(({ state }) => state === 'draft')?.evidence.length;
      })
      .toBe(2);
    await picture(page, 'files-3-report');
    const { updates } = await leadApi.get<ActivityReply>(`/api/activities/${reference}`);
    await leadApi.post(`/api/updates/${updates.find(({ state }) => state === 'draft')?.id}/submit`, {});
  });

  const sheet = `/plans/SSD-AF-2021/board?card=${reference}&tab=evidence`;

  await test.step('the other side sees the order and not the photograph', async () => {
    const colead = await openAs('colead', { language: 'en' });
    await colead.goto(sheet);
    await expect(colead.getByText('Order no. 14')).toBeVisible();
    await expect(colead.getByText('Photograph of the classroom')).toHaveCount(0);
    const started = colead.waitForEvent('download');
    await colead.getByRole('link', { name: t('download-named', { name: 'order_14.pdf' }) }).click();
    const saved = await started;
    expect(saved.suggestedFilename()).toBe('order_14.pdf');
    expect((await readFile(await saved.path())).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  await test.step('its sender cannot confirm it, a colleague of the same side can', async () => {
    await page.goto(sheet);
    await expect(page.getByText('Photograph of the classroom')).toBeVisible();
    await expect(page.getByRole('button', { name: t('confirm') })).toHaveCount(0);
    const colleague = await openAs('clearance.national');
    await colleague.goto(sheet);
    await colleague.getByRole('button', { name: t('confirm') }).click();
    const dialog = colleague.getByRole('dialog', { name: t('confirm-title') });
    await expect(dialog.getByRole('button', { name: t('confirm-do'), exact: true })).toBeDisabled();
    await expect(dialog.getByText(t('confirm-then', { who: t('audience-all') }))).toBeVisible();
    await dialog.getByRole('checkbox', { name: t('confirm-words') }).check();
    await picture(colleague, 'files-4-confirm');
    await dialog.getByRole('button', { name: t('confirm-do'), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(colleague.getByText(patternOf(t('waits')))).toHaveCount(0);
    await picture(colleague, 'files-5-confirmed');
  });

  await test.step('then it is open to whom its writer meant it for', async () => {
    const colead = await apiAs('colead');
    const { evidence } = await colead.get<ActivityReply>(`/api/activities/${reference}`);
    expect(evidence.find(({ title }) => title === 'Photograph of the classroom')).toMatchObject({
      audience: 'all',
      sensitivity: 'unclassified',
      upload: { state: 'clean' },
    });
  });
});

import { expect, test } from './support/test.ts';
import { patternOf, wordsOf } from './support/words.ts';

const t = wordsOf('en', 'redaction');
const auditWords = wordsOf('en', 'audit');
const activityWords = wordsOf('en', 'activity');
const card = 'SSD-AF-2021-P1-C3-A1';
const comments = `/plans/SSD-AF-2021/board?card=${card}&tab=comments`;
const words = 'Grue Cendrée';

test('a passage is named with the keyboard, confirmed by the other side, and gone from every open page', async ({
  openAs,
  apiAs,
}) => {
  const coordinatorApi = await apiAs('coordinator');
  await coordinatorApi.post(`/api/activities/${card}/comments`, {
    text: `It was ${words} who asked.`,
    audience: 'all',
  });

  const coordinator = await openAs('coordinator');
  await coordinator.goto(comments);
  const note = coordinator.locator('.comment-list li', { hasText: words });
  await note.getByRole('button', { name: `${t('redact')} ${t('item.comment')}` }).press('Enter');
  const dialog = coordinator.getByRole('dialog', { name: t('dialog-title') });
  const text = dialog.getByLabel(t('select-label'));
  await expect(text).toBeFocused();
  await coordinator.keyboard.press('ControlOrMeta+Home');
  for (let step = 0; step < 'It was '.length + 1; step += 1) await coordinator.keyboard.press('ArrowRight');
  for (let step = 0; step < 'rue Cen'.length; step += 1) await coordinator.keyboard.press('Shift+ArrowRight');
  await expect(dialog.getByText(t('selected', { words }))).toBeVisible();
  await coordinator.keyboard.press('x');
  await expect(text).toHaveValue(`It was ${words} who asked.`);
  await dialog.getByLabel(t('reason')).fill('It names somebody who asked to stay unnamed.');
  await dialog.getByRole('button', { name: t('send') }).click();
  await expect(dialog.getByText(t('sent'))).toBeVisible();
  await dialog
    .getByRole('button', { name: t('close') })
    .last()
    .click();
  await expect(note).toBeVisible();

  const lead = await openAs('lead.defence');
  await lead.goto('/redactions');
  const waiting = lead.getByRole('article').filter({ has: lead.locator('mark', { hasText: words }) });
  await expect(waiting.getByText(/^These words stand in at least/)).toBeVisible();
  await waiting.getByRole('button', { name: t('confirm') }).click();
  await waiting.getByRole('button', { name: t('confirm-sure') }).click();
  await expect(lead.getByText(patternOf(t('tombstone'))).first()).toBeVisible();
  await expect(lead.getByText(words)).toHaveCount(0);

  // The coordinator's page was open all the while.
  await expect(coordinator.getByText(words)).toHaveCount(0);
  await expect(coordinator.locator('.comment-list .tombstone')).toBeVisible();
});

test('the coordinator finds who opened a confidential note, from the activity on which it stands', async ({
  openAs,
  apiAs,
}) => {
  const api = await apiAs('coordinator');
  await api.post(`/api/activities/${card}/comments`, {
    text: 'For our side: to be asked again in March.',
    audience: 'un',
    sensitivity: 'confidential',
  });
  await (await apiAs('colead')).get(`/api/activities/${card}/comments`);

  const page = await openAs('coordinator');
  await page.goto(`/plans/SSD-AF-2021/board?card=${card}`);
  await page
    .getByRole('dialog')
    .getByRole('link', { name: activityWords('whoReadThis') })
    .click();
  await page.getByRole('tab', { name: auditWords('tab.access') }).click();
  const row = page.locator('.audit-entry', { hasText: auditWords('kind.comment') }).first();
  await expect(row).toContainText(/Co-lead.+opened a comment on P1-C3-A1/);
  await row.getByRole('button').first().press('Enter');
  await expect(row.getByRole('link', { name: auditWords('open', { reference: card }) })).toBeVisible();
});

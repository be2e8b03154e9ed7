import type { CommitteeReply } from '@jalon/contracts/committee/committee';
import type { ReminderPolicyReply } from '@jalon/contracts/reminder/reminder';
import type { Page } from '@playwright/test';
import { api } from './support/api.ts';
import { expect, picture, test } from './support/test.ts';
import { patternOf, wordsOf } from './support/words.ts';

/** What deadlines ask of people, on a phone, in French, by keys. It runs after the errand, whose clock it goes on with. */
const plan = 'SSD-AF-2021';
/** Led by the Ministry of Defence, past due and open. */
const card = 'SSD-AF-2021-P1-C1-A3';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
/** The day after the Monday on which everybody had a digest. */
const afterMonday = '2026-11-24T08:00:00.000Z';
const reason = 'Le décret est au Conseil des ministres.';

test.beforeAll(async () => {
  // Forward only: refused where the tests before this one have been there.
  await (await api('admin')).send('POST', '/api/demo/clock', { now: afterMonday });
});

test('a card is put off with a reason, and says so to whoever opens it', async ({ openAs }) => {
  const t = wordsOf('fr', 'snooze');
  const page = await openAs('lead.defence', { ...phone, language: 'fr' });
  await page.goto(`/plans/${plan}/board?card=${card}&tab=reminders`);
  const opener = page.getByRole('button', { name: t('put-off'), exact: true });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: patternOf(t('dialog-title')) });
  await expect(dialog.getByText(t('what-it-does'))).toBeVisible();
  const why = dialog.getByRole('textbox', { name: t('reason') });
  await dialog.getByRole('button', { name: t('act'), exact: true }).press('Enter');
  await expect(dialog.getByText(t('fault-reason'))).toBeVisible();
  await expect(why).toBeFocused();
  await why.pressSequentially(reason);
  await picture(page, 'reminders-put-off');
  await dialog.getByRole('button', { name: t('act'), exact: true }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(patternOf(t('own')))).toBeVisible();
  await expect(page.getByText(reason)).toBeVisible();
  await fits(page);
  await picture(page, 'reminders-said');

  const coLead = await openAs('colead', phone);
  await coLead.goto(`/plans/${plan}/board?card=${card}&tab=reminders`);
  await expect(coLead.getByText(patternOf(t('running')))).toBeVisible();
  await expect(coLead.getByText(reason)).toBeVisible();
});

test('a policy is changed once its preview was seen', async ({ openAs, apiAs }) => {
  const t = wordsOf('fr', 'reminder');
  const policy = async () =>
    (await apiAs('coordinator')).get<ReminderPolicyReply>(`/api/plans/${plan}/reminder-policy`);
  const { version } = await policy();
  const page = await openAs('coordinator', { ...phone, language: 'fr' });
  const shared = wordsOf('fr', 'shared');
  await page.goto(`/plans/${plan}/reminders`);
  await page.getByRole('button', { name: t('edit') }).press('Enter');
  const period = page.locator('.preview-period', { hasText: t('preview-last-month') });
  const said = async () => {
    const [mails = '', inForce = ''] =
      ((await period.locator('p').textContent()) ?? '').match(/\d+(?= message|\))/g) ?? [];
    return { mails: Number(mails), inForce: Number(inForce) };
  };
  await expect.poll(said).toMatchObject({ mails: expect.any(Number) });
  const before = await said();
  expect(before.mails).toBeGreaterThan(0);
  expect(before.mails).toBe(before.inForce);
  const shortMail = page.getByRole('checkbox', { name: t('short-mail') });
  await shortMail.press('Space');
  await expect(shortMail).not.toBeChecked();
  // Fewer messages than are sent now, said beside each other, and nothing saved meanwhile.
  await expect.poll(async () => (await said()).mails).toBeLessThan(before.mails);
  expect((await said()).inForce).toBe(before.inForce);
  await period.locator('summary').press('Enter');
  await expect(period.getByText(t('change-taken_away')).first()).toBeVisible();
  await fits(page);
  await picture(page, 'reminders-preview');
  expect((await policy()).version).toBe(version);
  // Whoever leaves before it is saved is asked, and stays with what was chosen.
  await page.getByRole('link', { name: t('told-link') }).press('Enter');
  await expect(page.getByRole('button', { name: shared('leave-stay') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shortMail).not.toBeChecked();
  await page.getByRole('button', { name: t('save') }).press('Enter');
  await expect(page.getByText(t('saved')).first()).toBeVisible();
  const rung = page.getByRole('listitem').filter({ hasText: t('rung-day-before') });
  await expect(rung.getByText(t('off'), { exact: true })).toBeVisible();
  expect(await policy()).toMatchObject({ shortMailBeforeDue: false, version: version + 1 });
});

test('a mandate that ran out is renewed, and keeps its first date and the reason', async ({
  openAs,
  apiAs,
}) => {
  const t = wordsOf('fr', 'committee');
  const d = wordsOf('fr', 'deadline');
  const shared = wordsOf('fr', 'shared');
  const page = await openAs('coordinator', { ...phone, language: 'fr' });
  const { items } = await (await apiAs('coordinator')).get<{ items: CommitteeReply[] }>(
    `/api/plans/${plan}/committees`,
  );
  const ranOut = items.find(({ mandates: [mandate] }) => mandate?.standing === 'ran_out');
  if (!ranOut) throw new Error('No mandate has run out');
  await page.goto(`/plans/${plan}/deadlines`);
  const committee = page.getByRole('article').filter({
    has: page.getByRole('heading', { name: ranOut.organization.name }),
  });
  await expect(committee.getByText(patternOf(t('standing.ran_out_other')))).toBeVisible();
  const opener = committee.getByRole('button', { name: t('renew'), exact: true });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: patternOf(t('renew-title')) });
  const renew = dialog.getByRole('button', { name: t('renew'), exact: true });
  const endsOn = dialog.getByLabel(t('ends-on'));
  const why = dialog.getByRole('textbox', { name: d('reason') });
  await renew.press('Enter');
  await expect(dialog.getByText(shared('needed'))).toHaveCount(2);
  await expect(endsOn).toBeFocused();
  await endsOn.fill('2027-10-26');
  await renew.press('Enter');
  await expect(why).toBeFocused();
  await why.pressSequentially('Décret du 20 novembre.');
  await fits(page);
  await picture(page, 'reminders-renew');
  await renew.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(committee.getByText(patternOf(t('standing.in_force_other')))).toBeVisible();
  await expect(committee.getByText(patternOf(d('first')))).toBeVisible();
  await expect(committee.getByText('Décret du 20 novembre.')).toBeVisible();
  await picture(page, 'reminders-renewed');
});

test('the page of who was told says to which post a card was named, and leads to the mail', async ({
  openAs,
}) => {
  const t = wordsOf('fr', 'told');
  const page = await openAs('coordinator', { ...phone, language: 'fr' });
  await page.goto(`/plans/${plan}/told`);
  await expect(page.getByRole('heading', { name: t('did-it-help') })).toBeVisible();
  await fits(page);
  const row = page
    .getByRole('row')
    .filter({ hasText: 'P1-C1-A3' })
    .filter({ hasText: wordsOf('fr', 'reminder')('rule-coordinator_after_30') });
  await expect(row).toHaveCount(1);
  await picture(page, 'reminders-told');
  await row.getByRole('link', { name: t('open-mail') }).press('Enter');
  await expect(
    page
      .frameLocator('iframe')
      .getByText(/P1-C1-A3/)
      .first(),
  ).toBeVisible();
});

async function fits(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(screen ?? 0);
}

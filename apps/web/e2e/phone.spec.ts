import { STATUS_WORDS } from '@jalon/domain/language/words';
import type { Page } from '@playwright/test';
import { expect, picture, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** The smallest place that a thumb meets, in CSS pixels. */
const thumbPx = 44;

test('on a phone, in French, an activity is reported with one thumb', async ({ openAs, apiAs }) => {
  const t = wordsOf('fr', 'update');
  const page = await openAs('lead.justice', phone);
  await page.goto('/my');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await fits(page);
  await picture(page, 'phone-1-mes-activites');

  await page
    .getByRole('listitem')
    .filter({ hasText: 'MLI-2022-P4-C2-A4' })
    .getByRole('link', { name: new RegExp(`^${t('my-do-update')}`) })
    .tap();
  await expect(page.getByRole('textbox', { name: t('done') })).toBeVisible();
  await fits(page);
  expect(await smallTargets(page)).toEqual([]);

  await page
    .getByRole('textbox', { name: t('done') })
    .fill('Le projet de décret est rédigé et transmis au Secrétariat général du Gouvernement.');
  await page.getByText(STATUS_WORDS.in_progress.fr, { exact: true }).tap();
  await expect(page.getByRole('radio', { name: STATUS_WORDS.in_progress.fr })).toBeChecked();
  await page.getByRole('textbox', { name: t('next-step') }).fill('Passage en Conseil des ministres.');
  await fits(page);
  await picture(page, 'phone-2-formulaire');
  await page.getByRole('button', { name: t('prepare') }).tap();
  await expect(page.getByRole('heading', { name: t('review-title') })).toBeVisible();
  await fits(page);
  expect(await smallTargets(page)).toEqual([]);
  await picture(page, 'phone-3-relecture');
  await page.getByRole('button', { name: t('send'), exact: true }).tap();
  await expect(page.getByRole('heading', { name: t('sent-title') })).toBeVisible();
  await fits(page);
  await picture(page, 'phone-4-envoye');

  const lead = await apiAs('lead.justice');
  const card = await lead.get<{ column: string; waitingFor: string }>('/api/activities/MLI-2022-P4-C2-A4');
  expect(card).toMatchObject({ column: 'in_progress', waitingFor: 'answer' });
});

test('no screen of the lead is wider than the phone', async ({ openAs }) => {
  const page = await openAs('lead.justice', phone);
  const paths = ['/', '/plans/MLI-2022', '/plans/MLI-2022/board', '/plans/MLI-2022/returns', '/outbox'];
  for (const path of [
    ...paths,
    '/plans/MLI-2022/board?card=MLI-2022-P4-C1-A4',
    '/plans/MLI-2022/reminders',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await fits(page);
    await picture(page, `phone-${path.replace(/\W+/g, '-')}`);
  }
});

async function fits(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(screen ?? 0);
}

/** What one can press in the form and that is smaller than a thumb. A radio is pressed on its whole frame. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const form = document.querySelector('.report');
    if (!form) throw new Error('there is no form');
    const pressable =
      'button, a[href], input:not([type="radio"], [type="checkbox"]), textarea, select, summary, label:has(> input)';
    return [...form.querySelectorAll<HTMLElement>(pressable)]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height < least || box.width < least)
      .map(({ element, box }) => `${element.textContent?.trim()}: ${box.width} x ${box.height}`);
  }, thumbPx);
}

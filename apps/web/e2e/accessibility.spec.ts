import type { Page } from '@playwright/test';
import { grave, reds } from './support/faults-of-screen.ts';
import { settled } from './support/settled.ts';
import { expect, picture, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

for (const language of ['en', 'ar'] as const) {
  test(`in ${language}, axe finds nothing serious on the pages that need no session`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: language });
    const page = await context.newPage();
    for (const path of [
      '/sign-in',
      '/forgotten-password',
      '/invitation',
      '/new-password#a-link-of-nobody-at-all',
    ]) {
      await page.goto(path);
      await settled(page);
      await check(page, `${language}${path.replace(/\W+/g, '-')}`);
    }
    await context.close();
  });

  test(`in ${language}, axe finds nothing serious in the dialogs of accounts`, async ({ openAs }) => {
    const words = (feature: string) => wordsOf(language, feature);
    const admin = await openAs('admin', { language });
    const checkDialog = async (page: Page, name: string) => {
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.waitForLoadState('networkidle');
      await check(page, `${language}-dialog-${name}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };
    await admin.goto('/administration');
    await admin.locator('.act').getByRole('button').first().click();
    await checkDialog(admin, 'hand-over');
    await admin.getByRole('button', { name: words('post')('create') }).click();
    await checkDialog(admin, 'post');
    await admin.locator('.register-name').first().click();
    await checkDialog(admin, 'tenures');
    await admin.goto('/administration?list=people');
    await admin.getByRole('button', { name: words('person')('invite') }).click();
    await checkDialog(admin, 'invite');
    await admin.locator('.register-name').first().click();
    await checkDialog(admin, 'person');
    const lead = await openAs('lead.defence', { language });
    await lead.goto('/account');
    await lead.getByRole('button', { name: words('account')('token-create') }).click();
    await checkDialog(lead, 'token');
  });
}

/** In light, and once in dark, which differs in colours only. */
async function check(page: Page, name: string): Promise<void> {
  for (const colorScheme of name.startsWith('en') ? (['light', 'dark'] as const) : (['light'] as const)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await picture(page, `${name}-${colorScheme}`);
    expect.soft(await grave(page, colorScheme), `${name}, ${colorScheme}`).toEqual([]);
    expect.soft(await reds(page), `${name}, ${colorScheme}`).toEqual([]);
  }
}

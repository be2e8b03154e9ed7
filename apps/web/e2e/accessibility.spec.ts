import type { Page } from '@playwright/test';
import { grave, reds } from './support/faults-of-screen.ts';
import { settled } from './support/settled.ts';
import { expect, picture, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const looks = [
  { look: 'light', colorScheme: 'light', language: undefined },
  { look: 'dark', colorScheme: 'dark', language: undefined },
  { look: 'Arabic', colorScheme: 'light', language: 'ar' },
] as const;

for (const { look, colorScheme, language } of looks) {
  test(`in ${look}, axe finds nothing serious on the pages that need no session`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      colorScheme,
      locale: language ?? 'en',
    });
    const page = await context.newPage();
    for (const path of [
      '/sign-in',
      '/forgotten-password',
      '/invitation',
      '/new-password#a-link-of-nobody-at-all',
    ]) {
      await page.goto(path);
      await settled(page);
      await picture(page, `${look}${path.replace(/\W+/g, '-')}`);
      expect.soft(await grave(page, colorScheme), `${path}, ${look}`).toEqual([]);
      expect.soft(await reds(page), `${path}, ${look}`).toEqual([]);
    }
    await context.close();
  });

  test(`in ${look}, axe finds nothing serious in the dialogs of accounts`, async ({ openAs }) => {
    const options = { colorScheme, ...(language ? { language } : {}) };
    const words = (feature: string) => wordsOf(language ?? 'en', feature);
    const admin = await openAs('admin', options);
    const check = async (page: Page, name: string) => {
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.waitForLoadState('networkidle');
      await picture(page, `${look}-dialog-${name}`);
      expect.soft(await grave(page, colorScheme), `${name}, ${look}`).toEqual([]);
      expect.soft(await reds(page), `${name}, ${look}`).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };
    await admin.goto('/administration');
    await admin.locator('.act').getByRole('button').first().click();
    await check(admin, 'hand-over');
    await admin.getByRole('button', { name: words('post')('create') }).click();
    await check(admin, 'post');
    await admin.locator('.register-name').first().click();
    await check(admin, 'tenures');
    await admin.goto('/administration?list=people');
    await admin.getByRole('button', { name: words('person')('invite') }).click();
    await check(admin, 'invite');
    await admin.locator('.register-name').first().click();
    await check(admin, 'person');
    const lead = await openAs('lead.defence', options);
    await lead.goto('/account');
    await lead.getByRole('button', { name: words('account')('token-create') }).click();
    await check(lead, 'token');
  });
}

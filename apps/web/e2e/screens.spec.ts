import type { Page } from '@playwright/test';
import { grave, reds, tooWide, turnedReferences } from './support/faults-of-screen.ts';
import { programUrl } from './support/program-url.ts';
import { SCREENS } from './support/screens.ts';
import { settled } from './support/settled.ts';
import { expect, picture, test } from './support/test.ts';

const desk = { width: 1440, height: 900 };
const telephone = { width: 390, height: 844 };

// One walk a language, because opening a screen costs more than anything that is asked of it. That a page throws, or
// does what its policy forbids, is a fault of every test.
for (const language of ['en', 'ar'] as const) {
  test(`in ${language}, every screen can be used, fits a telephone, and asks nobody else for anything`, async ({
    openAs,
  }) => {
    test.setTimeout(180_000);
    const elsewhere: string[] = [];
    const pages = new Map<string, Page>();
    const pageOf = async (account: string) => {
      const opened = await openAs(account, { viewport: desk, language });
      opened.on('request', (request) => {
        if (!isOurs(request.url())) elsewhere.push(request.url());
      });
      pages.set(account, opened);
      return opened;
    };
    for (const { name, account, path } of SCREENS) {
      const page = pages.get(account) ?? (await pageOf(account));
      const here = `${name}, ${language}`;
      await page.setViewportSize(desk);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const answer = await page.goto(path);
      await settled(page);
      await picture(page, `${language}-${name}`);
      const policy = answer?.headers()['content-security-policy'] ?? '';
      expect.soft(policy, here).toContain("script-src 'self';");
      expect.soft(policy, here).not.toContain('unsafe');
      const html = page.locator('html');
      await expect.soft(html, here).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await expect.soft(html, here).toHaveAttribute('lang', language);
      expect.soft(await turnedReferences(page), here).toEqual([]);
      await expect.soft(page.locator('body'), here).not.toContainText(/\{\{|undefined|NaN/);
      expect.soft(await grave(page, 'light'), here).toEqual([]);
      expect.soft(await reds(page), here).toEqual([]);
      expect.soft(await tooWide(page), `${here} is wider than the screen`).toBe(0);
      // Dark differs in colours only, and those are the same in every language.
      if (language === 'en') {
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        await picture(page, `${language}-${name}-dark`);
        expect.soft(await grave(page, 'dark'), `${here}, dark`).toEqual([]);
        expect.soft(await reds(page), `${here}, dark`).toEqual([]);
      }
      await page.setViewportSize(telephone);
      await picture(page, `${language}-${name}-telephone`);
      expect.soft(await tooWide(page), `${here} is wider than a telephone`).toBe(0);
    }
    expect(elsewhere).toEqual([]);
  });
}

function isOurs(address: string): boolean {
  const { origin, protocol } = new URL(address);
  return origin === programUrl() || ['data:', 'blob:', 'about:'].includes(protocol);
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@jalon/domain/language/text';
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { type Api, api, cookiesOf } from './api.ts';
import { programUrl } from './program-url.ts';
import { newVisitor, type VisitorOptions } from './visitors.ts';

export { expect } from '@playwright/test';

interface OpenOptions
  extends Pick<BrowserContextOptions, 'viewport' | 'hasTouch' | 'isMobile' | 'colorScheme'> {
  /** Changes the account's own language, for as long as the test lasts. */
  language?: Language;
}

interface Fixtures {
  /** A page in which this demonstration account is signed in. Closed with the test. */
  openAs: (account: string, options?: OpenOptions) => Promise<Page>;
  /** The HTTP interface, signed in as this account. */
  apiAs: (account: string) => Promise<Api>;
  /** A page in which nobody is signed in. */
  visitor: Page;
  /** More such pages, each in a window of its own. Closed with the test. */
  openVisitor: (options?: VisitorOptions) => Promise<Page>;
}

/** A test on the running program. It fails too where a page throws, or asks for what its policy forbids. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it.
  baseURL: async ({}, use) => use(programUrl()),
  visitor: async ({ browser }, use) => {
    const context = await browser.newContext({
      baseURL: programUrl(),
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    const faults = watch(page);
    await use(page);
    await context.close();
    expect(faults).toEqual([]);
  },
  openVisitor: async ({ browser }, use) => {
    const pages: Page[] = [];
    const faults: string[] = [];
    await use(async (options) => {
      const page = await newVisitor(browser, options);
      watch(page, faults);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
    expect(faults).toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  apiAs: async ({}, use) => use(api),
  openAs: async ({ browser }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    const restore: (() => Promise<unknown>)[] = [];
    const faults: string[] = [];
    await use(async (account, { language, ...options } = {}) => {
      if (language) {
        const own = await api(account);
        const { language: before } = await own.get<{ language: Language }>('/api/me');
        await own.patch('/api/me', { language });
        restore.push(() => own.patch('/api/me', { language: before }));
      }
      const context = await browser.newContext({
        baseURL: programUrl(),
        viewport: { width: 1440, height: 900 },
        timezoneId: 'Africa/Bamako',
        ...options,
      });
      contexts.push(context);
      await context.addCookies(await cookiesOf(account));
      const page = await context.newPage();
      watch(page, faults);
      return page;
    });
    for (const context of contexts) await context.close();
    for (const undo of restore) await undo();
    expect(faults).toEqual([]);
  },
});

/** Collects what a page throws, and what its content policy stopped: each once, with the place it came from. */
function watch(page: Page, faults: string[] = []): string[] {
  const note = (fault: string) => {
    if (!faults.includes(fault)) faults.push(fault);
  };
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error' || !message.text().includes('Content Security Policy')) return;
    note(`${message.location().url} ${message.text().slice(0, 120)}`);
  });
  return faults;
}

/** Keeps a picture of the screen in the folder that JALON_E2E_SHOTS names, if it names one. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.JALON_E2E_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { programUrl } from './program-url.ts';

export type VisitorOptions = Pick<
  BrowserContextOptions,
  'viewport' | 'hasTouch' | 'isMobile' | 'colorScheme' | 'locale'
>;

/** A window of its own in which nobody is signed in. */
export async function newVisitor(browser: Browser, options: VisitorOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: programUrl(),
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    ...options,
  });
  return context.newPage();
}

import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { programUrl } from './support/program-url.ts';

/** What pages do that their policy forbids, and what they ask of others, by the browser's own word. */
interface Watched {
  violations: string[];
  elsewhere: string[];
}

async function watch(context: BrowserContext): Promise<Watched> {
  const watched: Watched = { violations: [], elsewhere: [] };
  await context.exposeFunction('noteViolation', (words: string) => watched.violations.push(words));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const note = (globalThis as unknown as { noteViolation: (words: string) => void }).noteViolation;
      note(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === programUrl() || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!isOwn) watched.elsewhere.push(request.url());
  });
  return watched;
}

/** Scripts and styles that stand in the page itself, as it was sent. */
async function inlineIn(page: Page, path: string): Promise<string[]> {
  const html = await (await page.request.get(path)).text();
  return html.match(/<script(?![^>]*\ssrc=)[^>]*>|<style[\s>]|\son\w+=|\sstyle=|javascript:/gi) ?? [];
}

const publicPages = ['/sign-in', '/forgotten-password', '/two-factor', '/nowhere', '/api/docs'].concat(
  ['invitation', 'new-password'].map(
    (name) => `/${name}#00000000-0000-4000-8000-000000000000.${'x'.repeat(43)}`,
  ),
);

test('no page that is open to everybody does what its policy forbids, or asks others for anything', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: programUrl() });
  const watched = await watch(context);
  const page = await context.newPage();
  for (const path of publicPages) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('body')).not.toBeEmpty();
    expect.soft(await inlineIn(page, path), path).toEqual([]);
  }
  await context.close();
  expect(watched).toEqual({ violations: [], elsewhere: [] });
});

test('a script, a style or a handler that somebody smuggled in does nothing, and is noticed', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: programUrl() });
  const watched = await watch(context);
  const page = await context.newPage();
  await page.goto('/sign-in');
  const ran = await page.evaluate(async () => {
    const state = globalThis as unknown as { smuggled?: boolean };
    const script = document.createElement('script');
    script.textContent = 'globalThis.smuggled = true';
    document.body.append(script);
    const image = document.createElement('div');
    image.innerHTML =
      '<img src="/nothing.png" onerror="globalThis.smuggled = true"><style>body{display:none}</style>';
    document.body.append(image);
    await fetch('https://evil.example/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return [state.smuggled === true, getComputedStyle(document.body).display === 'none'];
  });
  await context.close();
  expect(ran).toEqual([false, false]);
  const directives = watched.violations.map((words) => words.split(' ')[1]);
  for (const directive of ['script-src-elem', 'script-src-attr', 'style-src-elem', 'connect-src'])
    expect(directives).toContain(directive);
});

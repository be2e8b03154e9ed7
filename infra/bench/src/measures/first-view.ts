import { join } from 'node:path';
import { findBrowser } from '@jalon/cli/test-runner/find-browser';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Measure } from '../measure.ts';
import { count, size, spread } from '../page/quantity.ts';
import { percentile } from '../percentile.ts';
import type { Ground } from '../program/ground.ts';
import { boardPlan, boardReference, COORDINATOR } from './board.ts';

const PASSWORD = 'jalon-demo-2026';
const JAVASCRIPT_GOAL_BYTES = 150_000;
const SHOWN_WITHIN_MS = 30_000;
const SETTLE_MS = 1_500;
const CARD = '[data-card]';

/** What a browser with an empty cache fetches from the sign-in page to the board, and when that board can be used. */
export const firstView: Measure = {
  name: 'first-view',
  title: 'The first view in a real browser',
  limitMs: 150_000,
  run: async (ground) => {
    await boardPlan(ground, 1_000);
    const { url } = await ground.jalon();
    const browser = await launch(ground);
    try {
      const bytes = await bytesToBoard(browser, url);
      const views = [];
      for (let round = 0; round < (ground.quick ? 2 : 7); round += 1)
        views.push(await viewLargeBoard(browser, url));
      const usable = views.map((view) => view.usableMs);
      const nodes = Math.max(...views.map((view) => view.nodes));
      return {
        lines: [
          {
            what: 'JavaScript from the sign-in page to the board, compressed',
            measured: `${size(bytes.script)} in ${bytes.scripts} files`,
            goal: `at most ${size(JAVASCRIPT_GOAL_BYTES)}`,
          },
          { what: 'everything transferred on that way', measured: size(bytes.all) },
          {
            what: '1,000-card board, signed in, empty cache: first card painted',
            measured: spread(views.map((view) => view.paintedMs)),
          },
          { what: '… and idle, so that it answers to a key', measured: spread(usable) },
          { what: '… DOM nodes then', measured: `${count(nodes)}, of which ${count(views[0]!.cards)} cards` },
        ],
        figures: { boardShownMs: percentile(usable, 0.5), boardDomNodes: nodes },
      };
    } finally {
      await browser.close();
    }
  },
};

async function launch({ root }: Ground): Promise<Browser> {
  const cache = join(root, 'node_modules', '.cache', 'jalon-browser');
  const found = await findBrowser(join(root, 'apps', 'web'), cache);
  if (!found) throw new Error('No Chromium was found; install one, or name it in JALON_CHROMIUM.');
  const env = { ...definedVariables(), ...found.env };
  return chromium.launch({ executablePath: found.program, env, args: ['--no-sandbox', '--disable-gpu'] });
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/** Bytes over the wire by kind, counted by the browser itself, headers included. */
async function bytesToBoard(
  browser: Browser,
  url: string,
): Promise<{ script: number; scripts: number; all: number }> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const sizes = await countTransfers(page);
    await page.goto(`${url}/sign-in?return=${encodeURIComponent('/plans/MLI-2022/board')}`);
    await page.fill('input[name=email]', COORDINATOR);
    await page.fill('input[name=password]', PASSWORD);
    await page.press('input[name=password]', 'Enter');
    await page.waitForSelector(CARD, { timeout: SHOWN_WITHIN_MS });
    await page.waitForTimeout(SETTLE_MS);
    const scripts = sizes().filter(({ type }) => type === 'Script');
    return { script: sum(scripts), scripts: scripts.length, all: sum(sizes()) };
  } finally {
    await context.close();
  }
}

interface Transfer {
  readonly type: string;
  readonly bytes: number;
}

async function countTransfers(page: Page): Promise<() => Transfer[]> {
  const devtools = await page.context().newCDPSession(page);
  const types = new Map<string, string>();
  const transfers: Transfer[] = [];
  devtools.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    transfers.push({ type: types.get(requestId) ?? 'Other', bytes: encodedDataLength });
  });
  await devtools.send('Network.enable');
  return () => transfers;
}

function sum(transfers: Transfer[]): number {
  return transfers.reduce((total, { bytes }) => total + bytes, 0);
}

interface View {
  readonly paintedMs: number;
  readonly usableMs: number;
  readonly nodes: number;
  readonly cards: number;
}

/** Opens the large board in a fresh context. Times count from the navigation, by the browser's own clock. */
async function viewLargeBoard(browser: Browser, url: string): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 1_440, height: 900 } });
  try {
    const signedIn = await context.request.post(`${url}/api/auth/sign-in/email`, {
      data: { email: COORDINATOR, password: PASSWORD },
      headers: { origin: url },
    });
    if (!signedIn.ok()) throw new Error(`The browser could not sign in: ${signedIn.status()}`);
    const page = await context.newPage();
    await page.addInitScript(noteFirstCard, CARD);
    await page.goto(`${url}/plans/${boardReference(1_000)}/board`);
    await page.waitForFunction(() => 'jalonView' in window, undefined, { timeout: SHOWN_WITHIN_MS });
    return await page.evaluate(() => (window as unknown as { jalonView: View }).jalonView);
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes when the first card was painted and when the page had nothing more to do. */
function noteFirstCard(selector: string): void {
  const watch = () => {
    if (!document.querySelector(selector)) {
      requestAnimationFrame(watch);
      return;
    }
    requestAnimationFrame(() => {
      const paintedMs = performance.now();
      requestIdleCallback(() => {
        const nodes = document.querySelectorAll('*').length;
        const cards = document.querySelectorAll(selector).length;
        Object.assign(window, { jalonView: { paintedMs, usableMs: performance.now(), nodes, cards } });
      });
    });
  };
  requestAnimationFrame(watch);
}

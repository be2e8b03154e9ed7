import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../embedded-postgres/free-port.ts';
import { runJalon } from '../testing/run-jalon.ts';
import { DEMONSTRATION_PASSWORD } from './announce.ts';

/** Each test goes on from where the one before it stopped, as a person would. */
describe('the demonstration', () => {
  const place = aPlace();

  test('is loaded by the first start, at the given instant, and its accounts are printed and sign in', async () => {
    const running = runJalon(['start'], { ...place.env(), JALON_NOW: '2026-03-02T07:00:00Z' });
    await running.isReady();
    const accounts = running.output().match(/[a-z.]+@demo\.jalon\.test/g) ?? [];
    expect(accounts).toHaveLength(11);
    expect(running.output()).toContain(DEMONSTRATION_PASSWORD);
    for (const email of ['coordinator@demo.jalon.test', 'lead.justice@demo.jalon.test']) {
      expect(await place.signIn(email, DEMONSTRATION_PASSWORD), email).toBe(200);
    }
    const meanwhile = runJalon(['demo', '--reset'], place.env());
    expect(await meanwhile.exit).toBe(1);
    expect(meanwhile.output()).toMatch(/Jalon is running on this data: stop it first/);
    running.child.kill('SIGTERM');
    expect(await running.exit).toBe(0);
  });

  test('is there already at the second start, which loads nothing', async () => {
    const running = runJalon(['start'], place.env());
    await running.isReady();
    expect(running.output()).not.toMatch(/Loading/);
    expect(running.output()).toMatch(/coordinator@demo\.jalon\.test/);
    running.child.kill('SIGTERM');
    expect(await running.exit).toBe(0);
  });

  test('has an audit trail that holds', async () => {
    const verified = runJalon(['verify-audit'], place.env());
    expect(await verified.exit).toBe(0);
    expect(verified.output()).toMatch(/✓ fact: [1-9]\d* rows/);
  });
});

describe('without demonstration data', () => {
  const place = aPlace({ JALON_DEMO: '0' });

  test('the first account is made on the command line, and signs in', async () => {
    const account = ['administrator', 'add', '--email', 'head@example.org', '--name', 'Head of the host'];
    const added = runJalon(account, place.env(), 'a password of some length\n');
    expect(await added.exit).toBe(0);
    expect(added.output()).not.toMatch(/password/i);
    const running = runJalon(['start'], place.env());
    await running.isReady();
    expect(running.output()).not.toMatch(/demo\.jalon\.test/);
    expect(await place.signIn('head@example.org', 'a password of some length')).toBe(200);
    const second = runJalon([...account.slice(0, 3), 'second@example.org', '--name', 'Second'], place.env());
    expect(await second.exit).toBe(0);
    const made = /shown only now: (\S+)/.exec(second.output())?.[1] ?? '';
    expect(await place.signIn('second@example.org', made)).toBe(200);
    running.child.kill('SIGTERM');
    expect(await running.exit).toBe(0);
  });

  test('what is missing, wrong or taken is explained in one line', async () => {
    for (const [words, input, line] of [
      [[], '', /^✗ --email is missing: jalon administrator add --email/],
      [['--email', 'nobody', '--name', 'N'], 'a password of some length\n', /^✗ --email is "nobody": give/],
      [['--email', 'n@example.org', '--name', 'N'], 'short\n', /^✗ Too short: a password has at least 12/],
      [['--email', 'head@example.org', '--name', 'N'], '', /^✗ head@example\.org has an account already/],
      [
        ['--email', 'n@example.org', '--name', 'N', '--language', 'de'],
        '',
        /^✗ --language is "de": give en, fr, ar/,
      ],
    ] as const) {
      const refused = runJalon(['administrator', 'add', ...words], place.env(), input);
      expect(await refused.exit).toBe(1);
      expect(refused.output().trim()).toMatch(line);
    }
  });

  test('demonstration data is never loaded over it', async () => {
    const refused = runJalon(['demo', '--reset'], { ...place.env(), JALON_DEMO: '1' });
    expect(await refused.exit).toBe(1);
    expect(refused.output()).toMatch(/The database holds data of its own/);
  });
});

/** A data folder and a port for a group of tests. */
function aPlace(more: Record<string, string> = {}) {
  let folder = '';
  let port = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jalon-demonstration-'));
    port = await freePort();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    env: () => ({ JALON_DATA_DIR: folder, PORT: String(port), ...more }),
    signIn: async (email: string, password: string) => {
      const response = await fetch(`http://127.0.0.1:${port}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      return response.status;
    },
  };
}

import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';
import { ENVIRONMENT } from './environment-table.ts';

const secret = 'x'.repeat(32);
const external = { DATABASE_URL: 'postgres://a:b@db:5432/jalon', JALON_SECRET: secret };

describe('an empty environment', () => {
  test('means the embedded database with demonstration data on this machine only', () => {
    expect(read({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDirectory: '.jalon',
      databaseUrl: null,
      databaseMigrationUrl: null,
      redisUrl: null,
      smtpUrl: null,
      publicUrl: 'http://127.0.0.1:3000',
      proxies: [],
      secret: null,
      demonstration: true,
      startsAt: null,
      oidc: null,
    });
  });

  test('is the same as one whose variables are empty', () => {
    const empty = Object.fromEntries(Object.keys(ENVIRONMENT).map((name) => [name, '']));
    expect(read(empty)).toEqual(read({}));
  });
});

describe('demonstration data', () => {
  test('is never the default on somebody else’s database', () => {
    expect(read(external).demonstration).toBe(false);
    expect(read({ ...external, JALON_DEMO: '1' }).demonstration).toBe(true);
    expect(read({ JALON_DEMO: '0' }).demonstration).toBe(false);
  });

  test('is what JALON_NOW needs', () => {
    expect(read({ JALON_NOW: '2026-03-02T08:00:00+01:00' }).startsAt).toBe('2026-03-02T07:00:00.000Z');
    expect(linesOf({ JALON_NOW: '2026-03-02T08:00:00Z', JALON_DEMO: '0' })).toEqual([
      'JALON_NOW is given without demonstration data: add JALON_DEMO=1, or leave JALON_NOW out.',
    ]);
  });
});

describe('a wrong variable', () => {
  const wrong: [string, string][] = [
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'mysql://a/b'],
    ['DATABASE_MIGRATION_URL', 'jalon'],
    ['REDIS_URL', 'localhost:6379'],
    ['SMTP_URL', 'mail.example.org'],
    ['JALON_PUBLIC_URL', 'https://example.org/jalon'],
    ['JALON_PROXY', 'nginx'],
    ['JALON_PROXY', '10.0.0.5;10.0.0.6'],
    ['JALON_PROXY', '10.0.0.0/33'],
    ['JALON_PROXY', '0.0.0.0/0'],
    ['JALON_PROXY', '10.0.0.5,'],
    ['JALON_SECRET', 'short'],
    ['JALON_DEMO', 'yes'],
    ['JALON_NOW', '2026-02-30T08:00:00Z'],
    ['JALON_NOW', 'tomorrow'],
    ['OIDC_ISSUER', 'login.example.org'],
    ['OIDC_ISSUER', 'http://login.example.org'],
  ];
  test.each(wrong)('%s=%s is one line that names it and says what to do', (name, value) => {
    const line = linesOf({ ...external, [name]: value }).find((text) => text.startsWith(`${name} `));
    expect(line).toMatch(/: give .+\.$/);
    expect(line).not.toContain('\n');
  });

  test('is reported together with all the others', () => {
    expect(linesOf({ PORT: 'x', JALON_DEMO: 'x', SMTP_URL: 'x' })).toHaveLength(3);
  });

  test('is not repeated where it is a secret', () => {
    const lines = linesOf({ JALON_SECRET: 'hunter2', DATABASE_URL: 'http://user:hunter2@db' });
    expect(lines.join('\n')).not.toContain('hunter2');
    expect(lines).toHaveLength(2);
  });
});

describe('variables that need each other', () => {
  test('an external database needs a secret', () => {
    expect(linesOf({ DATABASE_URL: external.DATABASE_URL })[0]).toMatch(
      /^JALON_SECRET is missing: with DATABASE_URL/,
    );
  });

  test('only the programs that run need the secret: migrations do not', () => {
    const { DATABASE_URL } = external;
    expect(readEnvironment({ DATABASE_URL }, 'migrate').ok).toBe(true);
    expect(readEnvironment({ DATABASE_URL }, 'api').ok).toBe(false);
    expect(readEnvironment({ DATABASE_URL, PORT: 'x' }, 'migrate').ok).toBe(true);
  });

  test('the owner’s address needs the database’s', () => {
    expect(linesOf({ DATABASE_MIGRATION_URL: external.DATABASE_URL })).toHaveLength(1);
  });

  test('single sign-on needs its three variables', () => {
    expect(linesOf({ OIDC_ISSUER: 'https://login.example.org' })).toHaveLength(2);
    const oidc = {
      OIDC_ISSUER: 'https://login.example.org',
      OIDC_CLIENT_ID: 'jalon',
      OIDC_CLIENT_SECRET: 's',
    };
    expect(read(oidc).oidc).toEqual({
      issuer: 'https://login.example.org',
      clientId: 'jalon',
      clientSecret: 's',
    });
  });
});

test('proxies are addresses and networks, with commas between them', () => {
  expect(read({ JALON_PROXY: '10.0.0.5, 172.30.7.0/24,fd00::/64' }).proxies).toEqual([
    '10.0.0.5',
    '172.30.7.0/24',
    'fd00::/64',
  ]);
});

describe('the public address', () => {
  test('follows host and port, and can be visited', () => {
    expect(read({ HOST: '0.0.0.0', PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(read({ HOST: '::1' }).publicUrl).toBe('http://[::1]:3000');
    expect(read({ JALON_PUBLIC_URL: 'https://jalon.example.org/' }).publicUrl).toBe(
      'https://jalon.example.org',
    );
  });
});

function read(env: Record<string, string>) {
  const reading = readEnvironment(env);
  if (!reading.ok) throw new Error(reading.problems.map((problem) => problem.message).join('\n'));
  return reading.value;
}

function linesOf(env: Record<string, string>): string[] {
  const reading = readEnvironment(env);
  return reading.ok ? [] : reading.problems.map((problem) => problem.message);
}

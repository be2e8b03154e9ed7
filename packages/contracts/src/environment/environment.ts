import type { z } from 'zod';
import { ENVIRONMENT, type Program, type Variable, type VariableName } from './environment-table.ts';

/** What the environment says, checked and with its defaults. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly dataDirectory: string;
  /** Null means the embedded database. */
  readonly databaseUrl: string | null;
  readonly databaseMigrationUrl: string | null;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** Proxies on other machines whose word for the sender's address is taken: addresses and networks. */
  readonly proxies: readonly string[];
  /** Null only with the embedded database, whose data folder keeps one. */
  readonly secret: string | null;
  readonly demonstration: boolean;
  /** An instant in UTC. */
  readonly startsAt: string | null;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null;
}

/** What is wrong with one variable, as one line that names it and says what to do. */
export interface EnvironmentProblem {
  readonly variable: VariableName;
  readonly message: string;
}

export type EnvironmentReading =
  | { readonly ok: true; readonly value: Environment }
  | { readonly ok: false; readonly problems: readonly EnvironmentProblem[] };

type Values = { [Name in VariableName]?: z.output<(typeof ENVIRONMENT)[Name]['schema']> };

/**
 * Reads and checks the environment of one program; `start`, which hands it on to the others, reads all of it.
 * All problems are reported at once, none of them repeats a secret. An empty variable counts as absent.
 */
export function readEnvironment(
  everything: Readonly<Record<string, string | undefined>>,
  program: Program = 'start',
): EnvironmentReading {
  const env = readBy(program, everything);
  const { values, problems } = readEach(env);
  problems.push(...problemsBetween(env, values, program));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: withDefaults(values) };
}

function readBy(program: Program, env: Readonly<Record<string, string | undefined>>) {
  const names = Object.keys(ENVIRONMENT) as VariableName[];
  const own = names.filter((name) => (ENVIRONMENT[name] as Variable).readBy.includes(program));
  return Object.fromEntries(own.map((name) => [name, env[name]]));
}

function readEach(env: Readonly<Record<string, string | undefined>>) {
  const values: Record<string, unknown> = {};
  const problems: EnvironmentProblem[] = [];
  for (const name of Object.keys(ENVIRONMENT) as VariableName[]) {
    const text = env[name]?.trim();
    if (!text) continue;
    const { schema, remedy, secret } = ENVIRONMENT[name];
    const reading = schema.safeParse(text);
    if (reading.success) values[name] = reading.data;
    else
      problems.push({
        variable: name,
        message: `${name} ${secret ? 'is not valid' : `is "${text}"`}: ${remedy}.`,
      });
  }
  return { values: values as Values, problems };
}

/** What each variable allows alone may still contradict another one. */
function problemsBetween(
  env: Readonly<Record<string, string | undefined>>,
  values: Values,
  program: Program,
): EnvironmentProblem[] {
  const problems: EnvironmentProblem[] = [];
  const complain = (variable: VariableName, message: string) =>
    problems.push({ variable, message: `${variable} ${message}` });
  const given = (name: VariableName) => Boolean(env[name]?.trim());

  if (given('DATABASE_MIGRATION_URL') && !given('DATABASE_URL')) {
    complain(
      'DATABASE_MIGRATION_URL',
      'is given without DATABASE_URL: give both, or neither for the embedded database.',
    );
  }
  if (given('DATABASE_URL') && !given('JALON_SECRET') && program !== 'migrate') {
    complain('JALON_SECRET', `is missing: with DATABASE_URL, ${ENVIRONMENT.JALON_SECRET.remedy}.`);
  }
  if (given('JALON_NOW') && !isDemonstration(values)) {
    complain('JALON_NOW', 'is given without demonstration data: add JALON_DEMO=1, or leave JALON_NOW out.');
  }
  const oidc = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  for (const name of oidc) {
    if (!given(name) && oidc.some(given))
      complain(name, 'is missing: single sign-on needs all three OIDC variables.');
  }
  return problems;
}

function withDefaults(values: Values): Environment {
  const port = values.PORT ?? 3000;
  const host = values.HOST ?? '127.0.0.1';
  return {
    port,
    host,
    dataDirectory: values.JALON_DATA_DIR ?? '.jalon',
    databaseUrl: values.DATABASE_URL ?? null,
    databaseMigrationUrl: values.DATABASE_MIGRATION_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    smtpUrl: values.SMTP_URL ?? null,
    publicUrl: (values.JALON_PUBLIC_URL ?? `http://${nameToVisit(host)}:${port}`).replace(/\/$/, ''),
    proxies: values.JALON_PROXY ?? [],
    secret: values.JALON_SECRET ?? null,
    demonstration: isDemonstration(values),
    startsAt: values.JALON_NOW ?? null,
    oidc: oidcOf(values),
  };
}

/** Demonstration data is the default only where nobody's real data can be: in the embedded database. */
function isDemonstration(values: Values): boolean {
  return values.JALON_DEMO ?? values.DATABASE_URL === undefined;
}

/** An address that means "every interface" cannot be visited; this machine's own name can. */
function nameToVisit(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function oidcOf(values: Values): Environment['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
}

import type { Environment } from '@jalon/contracts/environment/environment';
import { ENVIRONMENT, type Program } from '@jalon/contracts/environment/environment-table';

/** What the system itself needs its programs to know. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
];

/**
 * The environment of one of the programs: what it reads and nothing else, so that the api never holds the
 * address of the tables' owner.
 */
export function childEnvironment(
  program: Extract<Program, 'api' | 'worker'>,
  environment: Environment,
  database: { readonly appUrl: string; readonly secret: string },
): Record<string, string> {
  const all: Record<string, string | null | undefined> = {
    PORT: String(environment.port),
    HOST: environment.host,
    DATABASE_URL: database.appUrl,
    REDIS_URL: environment.redisUrl,
    SMTP_URL: environment.smtpUrl,
    JALON_PUBLIC_URL: environment.publicUrl,
    JALON_PROXY: environment.proxies.join(','),
    JALON_SECRET: database.secret,
    JALON_DEMO: environment.demonstration ? '1' : '0',
    JALON_NOW: environment.startsAt,
    OIDC_ISSUER: environment.oidc?.issuer,
    OIDC_CLIENT_ID: environment.oidc?.clientId,
    OIDC_CLIENT_SECRET: environment.oidc?.clientSecret,
  };
  const passed = PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  const own = Object.entries(ENVIRONMENT)
    .filter(([, variable]) => (variable.readBy as readonly Program[]).includes(program))
    .flatMap(([name]) => (all[name] ? [[name, all[name]]] : []));
  return Object.fromEntries([...passed, ['NODE_ENV', 'production'], ...own]) as Record<string, string>;
}

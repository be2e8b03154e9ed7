import { z } from 'zod';

/** The programs of Jalon, as an operator starts them. */
export type Program = 'start' | 'migrate' | 'api' | 'worker';

/** One environment variable: what it may hold, what to do where it holds something else, and who reads it. */
export interface Variable {
  readonly schema: z.ZodType<unknown, string>;
  readonly meaning: string;
  /** A full sentence part that follows "NAME is …:". */
  readonly remedy: string;
  readonly readBy: readonly Program[];
  /** A secret is never repeated in a message. */
  readonly secret: boolean;
}

const everyone: readonly Program[] = ['start', 'migrate', 'api', 'worker'];
const widestNetworkBits = 8;
const running: readonly Program[] = ['start', 'api', 'worker'];

/** Every environment variable that Jalon reads. There is no other place where one is declared. */
export const ENVIRONMENT = {
  PORT: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(65_535)),
    meaning: 'TCP port on which the program listens; 3000 if absent',
    remedy: 'give a number from 1 to 65535, for example PORT=3000',
    readBy: running,
    secret: false,
  },
  HOST: {
    schema: z.string().regex(/^[A-Za-z0-9.:-]+$/),
    meaning: 'address on which the program listens; 127.0.0.1 if absent',
    remedy: 'give a host name or an IP address without port, for example HOST=127.0.0.1',
    readBy: running,
    secret: false,
  },
  JALON_DATA_DIR: {
    schema: z.string().refine((path) => !path.includes('\0')),
    meaning: 'folder of the embedded database; .jalon if absent',
    remedy: 'give the path of a folder that this account may write, for example JALON_DATA_DIR=.jalon',
    readBy: ['start', 'migrate'],
    secret: false,
  },
  DATABASE_URL: {
    schema: addressWith(['postgres:', 'postgresql:']),
    meaning: 'a PostgreSQL 15 or later that is used instead of the embedded one',
    remedy: 'give an address such as postgres://jalon_app:password@host:5432/jalon',
    readBy: everyone,
    secret: true,
  },
  DATABASE_MIGRATION_URL: {
    schema: addressWith(['postgres:', 'postgresql:']),
    meaning: "the same database for the tables' owner, used by migrations only; DATABASE_URL if absent",
    remedy: 'give an address such as postgres://jalon_owner:password@host:5432/jalon',
    readBy: ['start', 'migrate'],
    secret: true,
  },
  REDIS_URL: {
    schema: addressWith(['redis:', 'rediss:']),
    meaning: 'Redis or Valkey for the job queues; without it they are kept in PostgreSQL',
    remedy: 'give an address such as redis://host:6379, or leave it out',
    readBy: ['start', 'worker'],
    secret: true,
  },
  SMTP_URL: {
    schema: addressWith(['smtp:', 'smtps:']),
    meaning: 'the mail server; without it mails stay in the outbox',
    remedy: 'give an address such as smtps://user:password@host:465, or leave it out',
    readBy: ['start', 'worker'],
    secret: true,
  },
  JALON_PUBLIC_URL: {
    schema: addressWith(['http:', 'https:']).refine((url) => new URL(url).pathname === '/'),
    meaning: 'the address under which people reach the program; http://HOST:PORT if absent',
    remedy: 'give the address without a path, for example https://jalon.example.org',
    readBy: running,
    secret: false,
  },
  JALON_PROXY: {
    schema: z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .pipe(z.array(z.string().refine(isAddressOrNetwork))),
    meaning:
      'who may say for whom it asks (X-Forwarded-For): addresses or networks of proxies; a proxy on this machine if absent',
    remedy: 'give addresses or networks with commas, for example JALON_PROXY=10.0.0.5,172.30.7.0/24',
    readBy: ['start', 'api'],
    secret: false,
  },
  JALON_SECRET: {
    schema: z.string().min(32).max(1_000),
    meaning:
      'the key of sessions, second factors and one-time links; made and kept in the data folder if the database is embedded',
    remedy: 'give at least 32 random characters, for example the output of: openssl rand -hex 32',
    readBy: running,
    secret: true,
  },
  JALON_DEMO: {
    schema: z.enum(['0', '1']).transform((value) => value === '1'),
    meaning: '1 loads demonstration data into an empty database; 1 if absent and the database is embedded',
    remedy: 'give JALON_DEMO=1 for demonstration data, or JALON_DEMO=0',
    readBy: running,
    secret: false,
  },
  JALON_NOW: {
    schema: z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString()),
    meaning: "the instant at which a new demonstration's clock starts",
    remedy: 'give an instant such as JALON_NOW=2026-03-02T07:00:00Z, or leave it out',
    readBy: running,
    secret: false,
  },
  OIDC_ISSUER: {
    // Whoever sits between two machines could answer in the provider's name.
    schema: addressWith(['https:', 'http:']).refine((url) => isSafeToAsk(URL.parse(url))),
    meaning: 'the identity provider of single sign-on',
    remedy:
      'give an address that begins with https://, such as https://login.example.org, or leave all three OIDC variables out',
    readBy: ['start', 'api'],
    secret: false,
  },
  OIDC_CLIENT_ID: {
    schema: z.string().max(500),
    meaning: 'the name under which the identity provider knows Jalon',
    remedy: 'give the name that the provider shows, or leave all three OIDC variables out',
    readBy: ['start', 'api'],
    secret: false,
  },
  OIDC_CLIENT_SECRET: {
    schema: z.string().max(2_000),
    meaning: 'the password that the identity provider gave to Jalon',
    remedy: 'give the secret that the provider shows, or leave all three OIDC variables out',
    readBy: ['start', 'api'],
    secret: true,
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof ENVIRONMENT;

function addressWith(protocols: readonly string[]): z.ZodType<string, string> {
  return z.string().refine((text) => {
    const url = URL.parse(text);
    return url !== null && protocols.includes(url.protocol) && url.hostname !== '';
  });
}

/** Addresses and networks; an open one, such as 0.0.0.0/0, would let everybody choose where they come from. */
function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits = '32', ...rest] = text.split('/');
  const isV4 = z.ipv4().safeParse(address).success;
  if (rest.length > 0 || !(isV4 || z.ipv6().safeParse(address).success) || !/^\d{1,3}$/.test(bits))
    return false;
  return Number(bits) >= widestNetworkBits && Number(bits) <= (isV4 ? 32 : 128);
}

function isSafeToAsk(url: URL | null): boolean {
  if (!url) return false;
  const { protocol, hostname } = url;
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '@jalon/contracts/environment/environment';
import { ENVIRONMENT, type Program, type Variable } from '@jalon/contracts/environment/environment-table';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillIn, readContainerfile, readEnvFile, readNginx, readUnit } from './read-infra.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const infra = join(root, 'infra');
const read = (path: string) => readFileSync(join(infra, path), 'utf8');

const SECRETS = { JALON_SECRET: 'x'.repeat(64) };
/** Set by the image, known to Node and not to us. */
const NOT_OURS = ['NODE_ENV'];

describe('the systemd units', () => {
  const programs: [string, Program, string][] = [
    ['jalon-api', 'api', 'apps/api/dist/main.js'],
    ['jalon-worker', 'worker', 'apps/worker/dist/main.js'],
    ['jalon-migrate', 'migrate', 'apps/cli/dist/jalon.js migrate'],
  ];

  test.each(programs)(
    '%s starts a program that exists, with settings that it accepts',
    (name, program, start) => {
      const { Service } = readUnit(read(`systemd/${name}.service`));
      expect(Service?.ExecStart).toEqual([`/opt/jalon/node_modules/node/bin/node ${start}`]);
      const files = (Service?.EnvironmentFile ?? []).map(
        (path) => `systemd/${path.replace('/etc/jalon/', '')}.example`,
      );
      const env = Object.assign(
        {},
        ...files.map((file) => readEnvFile(read(file), { examples: false })),
        SECRETS,
      );
      expect(readEnvironment(env, program)).toMatchObject({ ok: true });
      expect(namesUnknownTo(env)).toEqual([]);
    },
  );

  test.each(programs)('%s runs as nobody in particular and cannot write', (name) => {
    const { Service } = readUnit(read(`systemd/${name}.service`));
    expect(Service).toMatchObject({ User: ['jalon'], NoNewPrivileges: ['yes'], ProtectSystem: ['strict'] });
  });

  test('api and worker wait for the migrations, and never learn who owns the tables', () => {
    for (const name of ['jalon-api', 'jalon-worker']) {
      const unit = readUnit(read(`systemd/${name}.service`));
      expect(unit.Unit?.Requires).toEqual(['jalon-migrate.service']);
      expect(unit.Service?.EnvironmentFile).toEqual(['/etc/jalon/jalon.env']);
    }
    expect(readEnvFile(read('systemd/jalon.env.example'), { examples: true })).not.toHaveProperty(
      'DATABASE_MIGRATION_URL',
    );
  });

  test('the examples name every variable there is', () => {
    const files = ['systemd/jalon.env.example', 'systemd/jalon-migrate.env.example'];
    const named = files.flatMap((file) => Object.keys(readEnvFile(read(file), { examples: true })));
    expect(named.sort()).toEqual(Object.keys(ENVIRONMENT).sort());
  });

  test('an example that nobody has filled in does not start', () => {
    const env = readEnvFile(read('systemd/jalon.env.example'), { examples: false });
    expect(readEnvironment(env, 'api')).toMatchObject({
      ok: false,
      problems: [{ variable: 'JALON_SECRET' }],
    });
  });
});

describe('the compose file', () => {
  const given = {
    ...readEnvFile(read('compose/.env.example'), { examples: false }),
    ...SECRETS,
    POSTGRES_PASSWORD: 'p1',
    JALON_OWNER_PASSWORD: 'p2',
    JALON_APP_PASSWORD: 'p3',
  };
  const services = () =>
    (parse(fillIn(read('compose/compose.yaml'), given), { merge: true }) as Compose).services;

  test.each(['api', 'worker', 'migrate'] as const)('%s gets exactly what it reads', (program) => {
    const env = services()[program]?.environment ?? {};
    expect(namesUnknownTo(env)).toEqual([]);
    expect(Object.keys(env).filter((name) => !readsIt(program, name))).toEqual([]);
    expect(readEnvironment(env, program)).toMatchObject({ ok: true });
  });

  test('every service that another waits for says when it is ready', () => {
    const all = services();
    const awaited = Object.values(all).flatMap((service) => Object.entries(service.depends_on ?? {}));
    expect(awaited.length).toBeGreaterThan(4);
    for (const [name, { condition }] of awaited) {
      expect(all, name).toHaveProperty(name);
      if (condition === 'service_healthy') expect(all[name], name).toHaveProperty('healthcheck');
    }
  });

  test('takes no api away because a worker is silent: people go on reporting', () => {
    const check = JSON.stringify(services().api?.healthcheck);
    expect(check).toContain('/healthz');
    expect(check).not.toContain('/readyz');
  });

  test('starts programs that are built, and reads files that exist', () => {
    for (const service of Object.values(services())) {
      const main = service.command?.[1] ?? '';
      if (service.build) expect(existsSync(join(root, sourceOf(main))), main).toBe(true);
      for (const volume of service.volumes ?? []) {
        const [file = ''] = volume.split(':');
        if (file.startsWith('./')) expect(existsSync(join(infra, 'compose', file)), file).toBe(true);
      }
    }
  });

  test('does not start while a password is empty', () => {
    expect(() => fillIn(read('compose/compose.yaml'), { ...given, JALON_APP_PASSWORD: '' })).toThrow(
      'JALON_APP_PASSWORD',
    );
  });
});

describe('the image', () => {
  const instructions = readContainerfile(read('image/Containerfile'));
  const values = (name: string) =>
    instructions.filter((each) => each.name === name).map((each) => each.value);

  test('is built in one stage and run in another, as an unprivileged user', () => {
    expect(values('FROM').map((value) => value.split(' AS ')[1])).toEqual(['build', 'run']);
    expect(values('USER')).toEqual(['node']);
  });

  test('starts the api, with variables that it reads', () => {
    expect(existsSync(join(root, sourceOf(JSON.parse(values('CMD')[0] ?? '[]')[1])))).toBe(true);
    const env = Object.fromEntries((values('ENV').at(-1) ?? '').split(' ').map((pair) => pair.split('=')));
    expect(namesUnknownTo(env)).toEqual([]);
    expect(readEnvironment({ ...env, ...SECRETS }, 'api')).toMatchObject({ ok: true });
  });

  test('installs with the same package manager as everybody else', () => {
    const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(
      values('RUN').filter((value) => value.includes(`npx --yes ${packageManager} install`)),
    ).toHaveLength(2);
  });
});

describe.each(['nginx/jalon.conf', 'compose/nginx.conf'])('the proxy in %s', (file) => {
  const servers = readNginx(read(file))
    .blocks.filter(({ heading }) => heading === 'server')
    .map(({ block }) => block);
  const server = servers.find(({ directives }) => directives.client_max_body_size);
  const location = (path: string) =>
    server?.blocks.find(({ heading }) => heading === `location ${path}`)?.block;

  test('hands live updates on at once', () => {
    expect(location('= /api/events')?.directives).toMatchObject({
      proxy_buffering: ['off'],
      proxy_cache: ['off'],
    });
  });

  test('lets an upload of 20 MB through', () => {
    expect(server?.directives.client_max_body_size).toEqual(['21m']);
  });

  test('keeps the figures for operators from the internet', () => {
    expect(location('= /metrics')?.directives.deny).toEqual(['all']);
  });

  test('tells the program under which name and by which way it was reached', () => {
    const headers = server?.directives.proxy_set_header ?? [];
    expect(headers.some((header) => header.startsWith('Host $'))).toBe(true);
    expect(headers).toContain('X-Forwarded-Proto $scheme');
  });

  test('says itself where a request comes from, whatever the sender says, and logs no calendar', () => {
    const headers = server?.directives.proxy_set_header ?? [];
    expect(headers.filter((header) => header.startsWith('X-Forwarded-For'))).toEqual([
      'X-Forwarded-For $remote_addr',
    ]);
    expect(location('^~ /api/calendar/')?.directives.access_log).toEqual(['off']);
  });
});

describe('the proxy with TLS', () => {
  const text = read('nginx/jalon.conf');
  const servers = readNginx(text).blocks.filter(({ heading }) => heading === 'server');
  const listening = (port: string) =>
    servers
      .map(({ block }) => block)
      .filter(({ directives }) => directives.listen?.some((listen) => listen.split(' ')[0] === port));

  test('speaks new versions with forward secrecy and authenticated ciphers only', () => {
    const [, open] = listening('443');
    expect(open?.directives.ssl_protocols).toEqual(['TLSv1.2 TLSv1.3']);
    const ciphers = open?.directives.ssl_ciphers?.[0]?.split(':') ?? [];
    expect(ciphers.length).toBeGreaterThan(3);
    expect(ciphers.filter((cipher) => !/^ECDHE-.*(GCM|POLY1305)/.test(cipher))).toEqual([]);
  });

  test('promises https for a year on every name below, once', () => {
    const [, open] = listening('443');
    expect(open?.directives.add_header).toEqual([
      'Strict-Transport-Security "max-age=31536000; includeSubDomains" always',
    ]);
    expect(open?.directives.proxy_hide_header).toEqual(['Strict-Transport-Security']);
  });

  test('without TLS leads people on, and programs nowhere', () => {
    const [, plain] = listening('80');
    const at = (path: string) =>
      plain?.blocks.find(({ heading }) => heading === path)?.block.directives.return;
    expect(at('location /api/')).toEqual(['403']);
    expect(at('location /')?.[0]).toMatch(/^301 https:/);
  });

  test('does not answer to other names', () => {
    expect(listening('80')[0]?.directives.return).toEqual(['444']);
    expect(listening('443')[0]?.directives.ssl_reject_handshake).toEqual(['on']);
  });

  test('logs no query, in which people search for names', () => {
    expect(text).not.toMatch(/log_format[^;]*\$(request|request_uri|args|query_string)\b/);
    expect(text).toMatch(/access_log \S+ jalon;/);
  });
});

test('a broken proxy configuration is seen as broken', () => {
  expect(() => readNginx('server { listen 80 }')).toThrow('semicolon');
  expect(() => readNginx('server { listen 80;')).toThrow('ends');
  expect(() => readNginx('} server {')).toThrow();
});

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly environment?: Readonly<Record<string, string>>;
        readonly command?: readonly string[];
        readonly volumes?: readonly string[];
        readonly build?: unknown;
        readonly healthcheck?: unknown;
        readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
      }
    >
  >;
}

function namesUnknownTo(env: Readonly<Record<string, string>>): string[] {
  return Object.keys(env).filter((name) => !(name in ENVIRONMENT) && !NOT_OURS.includes(name));
}

function readsIt(program: Program, name: string): boolean {
  const variable: Variable | undefined = (ENVIRONMENT as Record<string, Variable>)[name];
  return variable?.readBy.includes(program) ?? NOT_OURS.includes(name);
}

function sourceOf(main: string): string {
  return main.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isTestFile } from '../check-imports.ts';
import { sourceFiles } from '../read-imports.ts';
import { type Danger, dangersIn } from './dangers-in.ts';
import { REVIEWED } from './reviewed-dangers.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** What measures and what tests is no part of the running program. */
const files = sourceFiles(root).filter(
  (file) => !isTestFile(file) && !/^(infra|packages\/config)\//.test(file),
);
const langOf = (file: string) => (file.endsWith('x') ? 'tsx' : 'ts');

describe('the programs', () => {
  const found = files.map((file) => ({
    file,
    dangers: dangersIn(readFileSync(join(root, file), 'utf8'), langOf(file)),
  }));
  const doing = (danger: Danger, where: RegExp) =>
    found.filter(({ file, dangers }) => where.test(file) && dangers.has(danger)).map(({ file }) => file);

  test('on the server open connections in the reviewed files only: no typed link is ever fetched', () => {
    expect(files.length).toBeGreaterThan(500);
    const server = doing('opens a connection', /^(?!apps\/web\/)/);
    expect(server.filter((file) => !(file in REVIEWED['opens a connection']))).toEqual([]);
  });

  test('start other programs in the launcher only', () => {
    const all = doing('runs a program', /./);
    expect(all.filter((file) => !(file in REVIEWED['runs a program']))).toEqual([]);
    expect(all.filter((file) => !file.startsWith('apps/cli/'))).toEqual([]);
  });

  test.each(['runs text as code', 'trusts any certificate', 'writes HTML'] as const)(
    'outside of what was reviewed nothing %s',
    (danger) => {
      expect(doing(danger, /./).filter((file) => !(file in REVIEWED[danger]))).toEqual([]);
    },
  );

  test('no shell stands between a program and its arguments', () => {
    const shells = files.filter((file) =>
      /\bshell:\s*true|\bexecSync\(|\bexec\(`/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(shells).toEqual([]);
  });

  test('the list of reviewed files names none that needs no review any more', () => {
    for (const [danger, reviewed] of Object.entries(REVIEWED)) {
      const idle = Object.keys(reviewed).filter(
        (file) => !found.some((one) => one.file === file && one.dangers.has(danger as Danger)),
      );
      expect(idle, danger).toEqual([]);
    }
  });
});

describe('each form of it is seen', () => {
  test.each<[string, Danger]>([
    ["import { request } from 'node:http'; request('x')", 'opens a connection'],
    ["import https from 'node:https'", 'opens a connection'],
    ["const net = await import('node:net')", 'opens a connection'],
    ["const pg = require('pg')", 'opens a connection'],
    ["export { createTransport } from 'nodemailer'", 'opens a connection'],
    ['await fetch(update.url)', 'opens a connection'],
    ['await globalThis.fetch(update.url)', 'opens a connection'],
    ["globalThis['fetch'](update.url)", 'opens a connection'],
    ["new WebSocket('x')", 'opens a connection'],
    ["import { exec } from 'node:child_process'", 'runs a program'],
    ["import vm from 'node:vm'", 'runs text as code'],
    ['eval(text)', 'runs text as code'],
    ["new Function('a', text)", 'runs text as code'],
    ['connect({ rejectUnauthorized: false })', 'trusts any certificate'],
    ["process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'", 'trusts any certificate'],
    ['element.innerHTML = text', 'writes HTML'],
    ['const a = <p dangerouslySetInnerHTML={{ __html: text }} />', 'writes HTML'],
  ])('%s', (text, danger) => {
    expect([...dangersIn(text, 'tsx')]).toEqual([danger]);
  });

  test.each([
    "import type { Pool } from 'pg'",
    "import { type AddressInfo } from 'node:net'",
    'await query.refetch()',
    'store.fetch(id)',
    "import { isIP } from './net.ts'",
  ])('%s is none', (text) => {
    expect([...dangersIn(text, 'ts')]).toEqual([]);
  });
});

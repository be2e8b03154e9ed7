import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ASVS_REQUIREMENTS } from './asvs-requirements.ts';
import { faultsOfAsvs } from './faults-of-asvs.ts';
import { type AsvsRow, rowsOf } from './read-asvs-pages.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const docs = join(root, 'docs');
const exists = (path: string) => existsSync(join(root, path));
const rows = readdirSync(join(docs, 'security'))
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => rowsOf(readFileSync(join(docs, 'security', name), 'utf8')));
const summary = readFileSync(join(docs, 'security.md'), 'utf8');

describe('the tables of docs/security', () => {
  test('hold each of the 253 requirements of levels 1 and 2 once, with files that exist and reasons', () => {
    expect(ASVS_REQUIREMENTS.size).toBe(253);
    expect(faultsOfAsvs(rows, exists)).toEqual([]);
  });

  test('are counted on the page that sums them up', () => {
    const states = ['met', 'partly', 'operator', 'not applicable'];
    const counts = states.map((state) => rows.filter((row) => row.state === state).length);
    expect(summary).toContain(`| all | ${counts.join(' | ')} |`);
  });

  test('lose no open point on the way to the summary', () => {
    const open = rows.filter(({ state }) => state === 'partly' || state === 'operator');
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ id }) => !summary.includes(`${id} `)).map(({ id }) => id)).toEqual([]);
  });
});

describe('a fault of the tables is named', () => {
  const good = rows.find(({ state }) => state === 'met') as AsvsRow;
  const withRow = (changes: Partial<AsvsRow>) =>
    faultsOfAsvs(
      rows.map((row) => (row === good ? { ...row, ...changes } : row)),
      exists,
    );

  test.each<[string, Partial<AsvsRow>]>([
    ['a file that is gone', { where: ['apps/api/src/gone.ts'] }],
    ['a test that is gone', { tests: ['apps/api/src/gone.test.ts'] }],
    ['a test that is none', { tests: ['README.md'] }],
    ['met nowhere', { where: [] }],
    ['met without a test or a reason', { tests: [], note: '' }],
    ['partly without a reason', { state: 'partly', note: '' }],
    ['left to the operator without a word', { state: 'operator', note: '–' }],
    ['not applicable without a reason', { state: 'not applicable', note: '' }],
    ['a state that does not exist', { state: 'open' }],
    ['another level', { level: 3 }],
  ])('%s', (_name, changes) => {
    expect(withRow(changes)).toEqual([expect.stringMatching(`^${good.id} `)]);
  });

  test('a requirement that is missing, or that stands there twice', () => {
    const others = rows.filter((row) => row !== good);
    expect(faultsOfAsvs(others, exists)).toEqual([`${good.id} is missing`]);
    expect(faultsOfAsvs([...rows, good], exists)).toEqual([`${good.id} stands there twice`]);
  });

  test('a row that has lost a cell', () => {
    expect(() => rowsOf('| V1.1.1 | 2 | words | met | | |')).toThrow('seven cells');
  });
});

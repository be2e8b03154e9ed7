// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the statements of these tests are texts.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isTestFile } from '../check-imports.ts';
import { sourceFiles } from '../read-imports.ts';
import { builtStatementsIn, builtStatementsOf } from './built-statements-in.ts';
import { REVIEWED_STATEMENTS } from './reviewed-statements.ts';
import { walkFile } from './walk-source.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
// A migration is run once, by an operator, before there is anything that somebody typed.
const files = sourceFiles(root).filter(
  (file) =>
    !isTestFile(file) &&
    !file.includes('/migrations/') &&
    /^(packages\/(database|use-cases)|apps\/(api|worker|cli))\//.test(file),
);

describe('every statement', () => {
  const found = files.flatMap((file) => builtStatementsIn(root, file).map((what) => `${file}: ${what}`));

  test('is a constant, or a reviewed one made of constants: nothing that somebody typed is a part of it', () => {
    expect(found.filter((one) => !(one in REVIEWED_STATEMENTS))).toEqual([]);
  });

  test('of the reviewed ones is still there', () => {
    expect(Object.keys(REVIEWED_STATEMENTS).filter((one) => !found.includes(one))).toEqual([]);
  });

  test('was looked at', () => {
    let statements = 0;
    for (const file of files) {
      walkFile(root, file, ({ type, callee }) => {
        if (type === 'CallExpression' && callee?.property?.name === 'query') statements += 1;
      });
    }
    expect(statements).toBeGreaterThan(200);
  });
});

describe('a statement with something typed in it is seen', () => {
  test.each([
    ["await manager.query(`SELECT 1 FROM person WHERE name = '${name}'`)", 'name'],
    [
      "await manager.query('SELECT 1 FROM person WHERE name = ' + name)",
      "'SELECT 1 FROM person WHERE name = ' + name",
    ],
    ['await pool.query(sql, [name])', 'sql'],
    ['await pool.query({ text: `SELECT ${name}` })', '{ text: `SELECT ${name}` }'],
    ['builder.where(`person.name = ${name}`)', 'name'],
    ['builder.orderBy(query.sort)', 'query.sort'],
  ])('%s', (text, what) => {
    expect(builtStatementsOf(text)).toEqual([what]);
  });

  test.each([
    "await manager.query('SELECT $1', [name])",
    'await manager.query(PEOPLE, [name])',
    'const most = 5;\nmanager.query(`SELECT 1 LIMIT ${most}`)',
  ])('%s is none', (text) => {
    expect(builtStatementsOf(text)).toEqual([]);
  });
});

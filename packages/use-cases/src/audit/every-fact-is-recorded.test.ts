import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FACT_NAMES } from '@jalon/domain/audit/fact';
import { expect, test } from 'vitest';

/** The names that use cases write, each as a literal; tests and their stories aside. */
function recordedNames(): Set<string> {
  const folder = fileURLToPath(new URL('../', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'),
  );
  const text = files.map((file) => readFileSync(`${folder}${file}`, 'utf8')).join('\n');
  return new Set(FACT_NAMES.filter((name) => text.includes(`'${name}'`)));
}

test('every fact is recorded by some use case', () => {
  const recorded = recordedNames();
  expect(recorded.size).toBeGreaterThan(30);
  expect(FACT_NAMES.filter((name) => !recorded.has(name))).toEqual([]);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkImport, isTestFile } from './check-imports.ts';
import { importsOf, sourceFiles } from './read-imports.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = sourceFiles(root);

/** Every source file is parsed: seconds, and more of them on a busy machine. */
const everyFileMs = 60_000;

describe('the whole workspace', () => {
  test('imports only what the table of the architecture allows', { timeout: everyFileMs }, () => {
    const imports = files.flatMap((file) => importsOf(root, file));
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
    const wellRead = [
      'packages/domain',
      'packages/database',
      'packages/use-cases',
      'apps/cli',
      'infra/bench',
    ];
    for (const folder of wellRead) {
      expect(imports.filter((each) => each.file.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(10);
    }
    expect(imports.map((each) => checkImport(each)).filter((problem) => problem !== null)).toEqual([]);
  });

  test('has no barrel, and no folder for what nobody could name', () => {
    expect(files.filter((file) => /^index\.tsx?$/.test(basename(file)))).toEqual([]);
    const nameless = /\/(utils?|helpers?|common|core|services|dto|interfaces|misc|lib)\//;
    expect(files.filter((file) => nameless.test(file))).toEqual([]);
  });

  test('has no file that is too long to read', () => {
    const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1;
    const long = files.filter((file) => lines(file) > (isTestFile(file) ? 400 : 300));
    expect(long).toEqual([]);
  });
});

describe('a forbidden import', () => {
  const faults: [string, string][] = [
    ['packages/domain/src/plan/plan.ts', 'zod'],
    ['packages/domain/src/plan/plan.ts', 'node:fs'],
    ['packages/domain/src/plan/plan.ts', '@jalon/contracts/plan/plan'],
    ['packages/contracts/src/plan/plan.ts', '@jalon/database/plan/plan.entity'],
    ['packages/database/src/plan/plan.entity.ts', '@jalon/use-cases/plan/create-plan'],
    ['packages/use-cases/src/plan/create-plan.ts', 'typeorm'],
    ['packages/use-cases/src/plan/create-plan.ts', '@jalon/contracts/plan/plan'],
    ['packages/documents/src/benchmark/report.ts', '@jalon/database/plan/plan.query'],
    ['apps/api/src/plan/plan.controller.ts', '@jalon/database/plan/plan.entity'],
    ['apps/api/src/plan/plan.controller.ts', '@jalon/documents/benchmark/report'],
    ['apps/api/src/plan/plan.controller.ts', 'bullmq'],
    ['apps/worker/src/reminder/tick.ts', '@jalon/contracts/plan/plan'],
    ['apps/web/src/features/board.tsx', '@jalon/database/plan/plan.query'],
    ['apps/web/src/features/board.tsx', 'node:path'],
    ['apps/cli/src/start/start.ts', '@jalon/web/app/app'],
    ['infra/bench/src/seed/plans.ts', 'typeorm'],
    ['infra/bench/src/page/page.ts', '@jalon/web/app/app'],
    ['packages/domain/src/plan/plan.ts', '../../../database/src/migrate.ts'],
    ['packages/domain/src/plan/plan.ts', './pillar'],
    ['packages/elsewhere/src/a.ts', 'zod'],
  ];
  test.each(faults)('%s → %s is named', (file, specifier) => {
    expect(checkImport({ file, specifier })).toContain(file);
  });

  test('is found in every form that the language has', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-imports-'));
    mkdirSync(join(folder, 'packages/domain/src'), { recursive: true });
    const forms = [
      "import { a } from 'one';",
      "import type { B } from 'two';",
      "import 'three';",
      "export * from 'four';",
      "export type { C } from 'five';",
      "const d = await import('six');",
      "type E = import('seven').E;",
      "const f = require('eight');",
      'class G { constructor(@d() readonly h: string) {} }',
    ];
    writeFileSync(join(folder, 'packages/domain/src/all.ts'), forms.join('\n'));
    mkdirSync(join(folder, 'apps'));
    const found = sourceFiles(folder).flatMap((file) => importsOf(folder, file));
    expect(found.map((each) => each.specifier).sort()).toEqual(
      ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].sort(),
    );
    expect(found.every((each) => checkImport(each) !== null)).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

test('what tests need is allowed to tests only', () => {
  expect(checkImport({ file: 'packages/domain/src/plan/plan.test.ts', specifier: 'fast-check' })).toBeNull();
  expect(checkImport({ file: 'packages/domain/src/plan/plan.ts', specifier: 'fast-check' })).not.toBeNull();
});

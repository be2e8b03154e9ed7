import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { machineFacts } from './machine.ts';
import type { Outcome } from './measure.ts';
import { MEASURES } from './measures/all-measures.ts';
import { betweenMarkers, runAsMarkdown, runAsText, withSections } from './page/performance-page.ts';
import { Ground } from './program/ground.ts';
import { takeMeasures } from './take-measures.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PAGE = join(ROOT, 'docs', 'performance.md');
const USE = `Use: pnpm bench [--quick] [--write] [${MEASURES.map(({ name }) => name).join('|')} …]
  Without names it takes every measure and writes docs/performance.md; with names, or --quick, it only prints.
  With names and --write it writes the sections of these measures alone.`;

const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));
const unknown = words.filter(
  (word) => !['--quick', '--write'].includes(word) && !MEASURES.some(({ name }) => name === word),
);
if (unknown.length > 0) {
  process.stderr.write(`There is no ${unknown.join(', ')}.\n${USE}\n`);
  process.exit(1);
}
process.exit(await run(words.includes('--quick'), words.includes('--write')));

/** Answers 1 where a measure failed. */
async function run(quick: boolean, write: boolean): Promise<number> {
  const ground = new Ground(ROOT, quick);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void ground.clear().finally(() => process.exit(130)));
  }
  try {
    const wanted = MEASURES.filter(({ name }) => names.length === 0 || names.includes(name));
    const outcomes = await takeMeasures(wanted, ground, say);
    say(`\n${runAsText(outcomes)}\n`);
    if (write || (names.length === 0 && !quick)) writePage(outcomes, ground);
    return outcomes.some((outcome) => 'failure' in outcome) ? 1 : 0;
  } finally {
    await ground.clear();
  }
}

function writePage(outcomes: readonly Outcome[], { quick, postgresVersion }: Ground): void {
  const facts = { machine: machineFacts(postgresVersion), quick };
  const page = readFileSync(PAGE, 'utf8');
  const isWhole = names.length === 0;
  const text = isWhole
    ? betweenMarkers(page, runAsMarkdown(outcomes, facts))
    : withSections(page, outcomes, facts);
  writeFileSync(PAGE, text);
  say('Written to docs/performance.md.');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machineFacts } from '../machine.ts';
import type { Fault } from './checks/fault.ts';
import { judge } from './checks/judge.ts';
import { redisIsThere } from './machines/redis.ts';
import {
  type Part,
  type PlantOutcome,
  plantsAsMarkdown,
  runsAsMarkdown,
  writePart,
} from './page/reliability-page.ts';
import { PLANTS, type Plant, planted } from './plants/plants.ts';
import type { Evidence } from './run/evidence.ts';
import { play } from './run/play.ts';
import { type Summary, summarize } from './run/summary.ts';
import { FULL, missedBlows, SMALL, TINY, type Trial } from './run/trial.ts';

const PAGE = fileURLToPath(new URL('../../../../docs/reliability.md', import.meta.url));
const SEED = 20_280_229;
/** Of each check. */
const SHOWN_FAULTS = 4;
const USE = `Use: pnpm bench reliability [--small] [--backend postgresql|redis] [--seed n] [--write]
     pnpm bench reliability --plant <fault>     that fault alone, with 75 recipients
     pnpm bench reliability --plants [--write]  every planted fault, one after the other
  Without --small it takes 10,000 recipients and 100,000 activities. --write puts the table into docs/reliability.md.
  Faults: ${PLANTS.map(({ name }) => name).join(', ')}`;

const words = process.argv.slice(2);
const has = (word: string) => words.includes(word);
const after = (word: string) => (has(word) ? (words[words.indexOf(word) + 1] ?? '') : null);
const say = (line: string) => void process.stdout.write(`${line}\n`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

if (has('--help')) {
  say(USE);
  process.exit(0);
}
const seed = Number(after('--seed') ?? SEED);
const isGood = has('--plants') ? await runPlants() : has('--plant') ? await runPlant() : await runSizes();
process.exit(isGood ? 0 : 1);

async function runSizes(): Promise<boolean> {
  const size = has('--small') ? SMALL : FULL;
  const wanted = after('--backend');
  const backends = (['PostgreSQL', 'Redis'] as const).filter(
    (one) => !wanted || one.toLowerCase() === wanted,
  );
  const summaries: Summary[] = [];
  let isGood = backends.length > 0;
  for (const backend of backends) {
    if (backend === 'Redis' && !redisIsThere()) {
      say('The half with Redis is not run: there is no redis-server on this machine.');
      isGood = false;
      continue;
    }
    const trial: Trial = { size, backend, seed, plant: null, say };
    const { summary, faults, evidence } = await run(trial);
    summaries.push(summary);
    const missed = missedBlows(trial, evidence.blows);
    if (missed.length > 0) say(`  ✗ never struck, so nothing is proved of it: ${missed.join(', ')}`);
    isGood &&= faults.length === 0 && missed.length === 0;
  }
  if (has('--write'))
    write(size === SMALL ? 'small' : 'full', runsAsMarkdown(summaries, machineFacts('18.4')));
  return isGood;
}

async function runPlant(): Promise<boolean> {
  const plant = planted(after('--plant'))!;
  return isFound(await sow(plant));
}

async function runPlants(): Promise<boolean> {
  const outcomes: PlantOutcome[] = [];
  for (const plant of PLANTS) outcomes.push(await sow(plant));
  if (has('--write')) write('plants', plantsAsMarkdown(outcomes));
  return outcomes.every(isFound);
}

/** A planted fault must be found; where the run itself cannot end, that is no finding. */
async function sow(plant: Plant): Promise<PlantOutcome> {
  const { faults } = await run({ size: TINY, backend: 'PostgreSQL', seed, plant: plant.name, say });
  const found = [...Map.groupBy(faults, ({ check }) => check)].map(
    ([check, some]) => [check, some.length] as const,
  );
  const example = faults.find(({ check }) => check === plant.found)?.what ?? '';
  say(
    `${isFound({ plant, found, example }) ? '✓' : '✗'} ${plant.name}: ${found.map((one) => one.join(' ')).join(', ')}`,
  );
  return { plant, found, example };
}

function isFound({ plant, found }: PlantOutcome): boolean {
  return found.some(([check]) => check === plant.found);
}

async function run(trial: Trial): Promise<{ summary: Summary; faults: Fault[]; evidence: Evidence }> {
  const fault = trial.plant ? `, with the fault ${trial.plant}` : '';
  say(`… ${trial.size.name}, queue in ${trial.backend}, seed ${trial.seed}${fault}`);
  const evidence = await play(trial);
  const faults = judge(evidence);
  const summary = summarize(trial, evidence, faults);
  for (const [what, figure] of summary.rows) say(`  ${what}: ${figure}`);
  for (const some of Map.groupBy(faults, ({ check }) => check).values())
    for (const { check, what } of some.slice(0, SHOWN_FAULTS)) say(`  ✗ ${check}: ${what}`);
  return { summary, faults, evidence };
}

function write(part: Part, text: string): void {
  writeFileSync(PAGE, writePart(readFileSync(PAGE, 'utf8'), part, text));
  say('Written to docs/reliability.md.');
}

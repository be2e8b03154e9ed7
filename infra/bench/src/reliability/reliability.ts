import { judge } from './checks/judge.ts';
import { play } from './run/play.ts';
import { FULL, SMALL } from './run/trial.ts';

const words = process.argv.slice(2);
const size = words.includes('--full') ? FULL : SMALL;
const backend = words.includes('--redis') ? 'Redis' : 'PostgreSQL';
const plant = words.includes('--plant') ? words[words.indexOf('--plant') + 1]! : null;
const seed = 20_280_229;
const say = (line: string) => void process.stdout.write(`${line}\n`);
const began = Date.now();
const evidence = await play({ size, backend, seed, plant, say });
const faults = judge(evidence);
say(
  `${evidence.accepted.length} accepted, ${evidence.expected.length} expected, ${JSON.stringify(evidence.blows)} ${JSON.stringify(evidence.deeds)} ${(Date.now() - began) / 1000} s`,
);
for (const [check, some] of Map.groupBy(faults, (one) => one.check)) {
  say(`${check}: ${some.length}`);
  for (const { what } of some.slice(0, 8)) say(`   ${what}`);
}

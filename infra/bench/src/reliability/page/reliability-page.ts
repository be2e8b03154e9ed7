import { CHECKS, type CheckName } from '../checks/fault.ts';
import type { Plant } from '../plants/plants.ts';
import type { Summary } from '../run/summary.ts';

/** What became of a planted fault. */
export interface PlantOutcome {
  readonly plant: Plant;
  /** The checks that found it, with how often. */
  readonly found: readonly (readonly [CheckName, number])[];
  /** One of the things that were found, in words. */
  readonly example: string;
}

/** The parts of the page that are written by a run. */
export const PARTS = ['small', 'full', 'plants'] as const;
export type Part = (typeof PARTS)[number];

/** Puts new text between the markers of one part; throws an Error where they are not there once each. */
export function writePart(page: string, part: Part, text: string): string {
  const [begin, end] = [`<!-- reliability:${part}:begin -->`, `<!-- reliability:${part}:end -->`];
  const [head, ...afterBegin] = page.split(begin);
  const [, ...afterEnd] = (afterBegin[0] ?? '').split(end);
  if (afterBegin.length !== 1 || afterEnd.length !== 1)
    throw new Error(`The page must hold ${begin} and ${end}, once each.`);
  return `${head}${begin}\n\n${text.trim()}\n\n${end}${afterEnd[0]}`;
}

/** A table with one column for each backend. */
export function runsAsMarkdown(
  summaries: readonly Summary[],
  machine: readonly (readonly [string, string])[],
): string {
  const rows =
    summaries[0]?.rows.map(([what], index) => [what, ...summaries.map((one) => one.rows[index]![1])]) ?? [];
  const checks = Object.entries(CHECKS).map(([check, words]) => [
    words,
    ...summaries.map(({ faults }) =>
      faults[check as CheckName] === 0 ? 'holds' : `${faults[check as CheckName]} faults`,
    ),
  ]);
  const head = summaries.map(({ backend }) => `queue in ${backend}`);
  return [
    ...table(['', ...head], [['seed', ...summaries.map(({ seed }) => String(seed))], ...rows]),
    '',
    ...table(['check', ...head], checks),
    '',
    machine.map(([name, value]) => `${name}: ${value}`).join(' · '),
  ].join('\n');
}

export function plantsAsMarkdown(outcomes: readonly PlantOutcome[]): string {
  return table(
    ['planted fault', 'the check that must find it', 'found by', 'for example'],
    outcomes.map(({ plant, found, example }) => [
      plant.what,
      plant.found,
      found.map(([check, times]) => `${check} (${times})`).join(', ') || '**nothing**',
      example,
    ]),
  ).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/<([^>]*)>/g, '$1')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)];
}

import type { Figures, Outcome } from '../measure.ts';
import { compareWithPeers } from './compare-with-peers.ts';

export const BEGIN = '<!-- bench:begin -->';
export const END = '<!-- bench:end -->';

/** Where and how a run was made. */
export interface RunFacts {
  /** Names and values of the machine, in the order in which they are shown. */
  readonly machine: readonly (readonly [string, string])[];
  /** Whether the rounds were cut short. */
  readonly quick: boolean;
}

/**
 * Puts new text between the two markers of the page; what stands around them stays. Throws an Error where the
 * markers are not there once each, in order.
 */
export function betweenMarkers(page: string, text: string): string {
  const begins = page.split(BEGIN);
  const ends = page.split(END);
  if (begins.length !== 2 || ends.length !== 2 || page.indexOf(BEGIN) > page.indexOf(END)) {
    throw new Error(`The page must hold ${BEGIN} and, after it, ${END}, once each.`);
  }
  return `${begins[0]}${BEGIN}\n\n${text.trim()}\n\n${END}${ends[1]}`;
}

/**
 * Puts the sections of some measures into the page, in the place of those that they had before; each says on what it
 * was taken, for the other figures may be of another day. A new one stands before the comparison.
 */
export function withSections(page: string, outcomes: readonly Outcome[], facts: RunFacts): string {
  const machine = facts.machine.map(([name, value]) => `${name} ${value}`).join(', ');
  return outcomes.reduce((text, outcome) => {
    const title = `### ${outcome.measure.title}\n`;
    const section = `${measureAsMarkdown(outcome).join('\n')}\nTaken on: ${machine}.\n\n`;
    const begins = text.indexOf(title);
    const at = begins < 0 ? text.indexOf(COMPARISON) : begins;
    const ends = begins < 0 ? at : text.indexOf('\n### ', begins) + 1;
    if (at < 0 || (begins >= 0 && ends === 0)) throw new Error(`The page must hold "${COMPARISON}".`);
    return text.slice(0, at) + section + text.slice(ends);
  }, page);
}

const COMPARISON = '### Beside another program';

/** The figures of a run as Markdown: the machine, a table a measure, the comparison. */
export function runAsMarkdown(outcomes: readonly Outcome[], { machine, quick }: RunFacts): string {
  const warning = quick ? ['**A trial with few rounds, not a measurement to rely on.**', ''] : [];
  return [
    ...warning,
    ...table(['machine', ''], machine),
    '',
    ...outcomes.flatMap(measureAsMarkdown),
    COMPARISON,
    '',
    ...table(
      ['Planka 2, on 2 cores (given)', 'theirs', 'ours', 'aim: a tenth'],
      compareWithPeers(figuresOf(outcomes)).map(({ what, theirs, ours, verdict }) => [
        what,
        theirs,
        ours,
        verdict,
      ]),
    ),
  ].join('\n');
}

/** The same for a terminal: no markup, columns aligned. */
export function runAsText(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap((outcome) =>
    'failure' in outcome
      ? [[outcome.measure.name, 'FAILED', outcome.failure]]
      : outcome.result.lines.map(({ what, measured, goal }) => [
          outcome.measure.name,
          what,
          goal ? `${measured}   (goal: ${goal})` : measured,
        ]),
  );
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(([name, what, measured]) => `${name!.padEnd(widths[0]!)}  ${what!.padEnd(widths[1]!)}  ${measured}`)
    .join('\n');
}

function measureAsMarkdown(outcome: Outcome): string[] {
  const title = [`### ${outcome.measure.title}`, ''];
  if ('failure' in outcome) return [...title, `**Failed**: ${outcome.failure}`, ''];
  const rows = outcome.result.lines.map(({ what, measured, goal }) => [what, measured, goal ?? '']);
  return [...title, ...table(['what', 'measured', 'goal'], rows), ''];
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  return Object.assign({}, ...outcomes.map((outcome) => ('result' in outcome ? outcome.result.figures : {})));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)];
}

import type { LabelledSentence, Split, Tongue } from './labelled-sentences.ts';
import { addUp, falseAlarmRate, type Measured, precision, recall } from './measure-guard.ts';

/** One row of the table of figures: a half of the set, a language of it, and what was measured. */
export interface Measurement {
  readonly split: Split;
  readonly tongue: Tongue;
  readonly measured: Measured;
}

const BEGIN = '<!-- figures: measured, not written by hand -->';
const END = '<!-- end of figures -->';
const NAMES: Record<Tongue, string> = { en: 'English', fr: 'French', ar: 'Arabic', mixed: 'Mixed' };

/** The table of figures as Markdown: precision, recall and false alarms by half and language. */
export function figuresTable(measurements: readonly Measurement[]): string {
  const rows = (['report', 'dev'] as const).flatMap((split) => {
    const own = measurements.filter((each) => each.split === split);
    const all = addUp(own.map(({ measured }) => measured));
    return [...own.map((each) => row(split, NAMES[each.tongue], each.measured)), row(split, '**all**', all)];
  });
  return [
    '| half | language | harmful refused (recall) | harmless refused (false alarms) | precision |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** How many sentences of each kind were judged rightly, as Markdown. Kinds only, never a sentence. */
export function kindsTable(sentences: readonly LabelledSentence[], measured: Measured): string {
  const slips = [...measured.missed, ...measured.falseAlarms];
  const rows = [true, false].flatMap((harmful) => {
    const kinds = sentences.filter((each) => each.harmful === harmful).map(({ kind }) => kind);
    return [...new Set(kinds)].sort().map((kind) => {
      const total = kinds.filter((each) => each === kind).length;
      const wrong = slips.filter((slip) => slip.kind === kind).length;
      return `| ${harmful ? 'harmful' : 'harmless'} | ${kind} | ${harmful ? total - wrong : wrong} of ${total} |`;
    });
  });
  return ['| label | kind | refused |', '|---|---|---|', ...rows].join('\n');
}

/** The page with what stands between its two marks replaced. Throws where the marks are not there. */
export function withFigures(page: string, figures: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error('The page has lost the marks between which its figures stand.');
  return `${page.slice(0, from + BEGIN.length)}\n\n${figures}\n\n${page.slice(to)}`;
}

function row(split: Split, name: string, measured: Measured): string {
  const caught = measured.harmful - measured.missed.length;
  return [
    `| \`${split}\``,
    name,
    `${caught} of ${measured.harmful} (${percent(recall(measured))})`,
    `${measured.falseAlarms.length} of ${measured.harmless} (${percent(falseAlarmRate(measured))})`,
    `${percent(precision(measured))} |`,
  ].join(' | ');
}

function percent(value: number): string {
  return `${value.toFixed(1)} %`;
}

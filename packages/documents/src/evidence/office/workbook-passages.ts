import type { Passage } from '../clean-file.ts';
import { passagesOfTable } from '../text/passages-of-table.ts';
import { cellsOfSheet } from './cells-of-sheet.ts';
import type { KeptPart } from './clean-office.ts';
import { dateStyles } from './date-styles.ts';
import { passagesOfFlow } from './passages-of-flow.ts';
import { xmlTokens } from './xml.ts';

interface NamedSheet {
  name: string;
  part: KeptPart;
}

/**
 * All text of a workbook: each row of each sheet (hidden ones too) with the heads of its columns, names of sheets
 * and ranges, notes, drawings, and strings that no cell shows any more.
 */
export function workbookPassages(parts: KeptPart[]): Passage[] {
  const [main] = parts;
  if (!main) return [];
  const strings = stringsOf(parts.find(({ kind }) => kind === 'sharedStrings'));
  const isDate = dateStyles(parts.find(({ kind }) => kind === 'styles'));
  const sheets = sheetsOf(main, parts);
  const used = new Set<number>();
  const passages: Passage[] = [];
  for (const [index, { name, part }] of sheets.entries()) {
    const sheet = index + 1;
    passages.push({ place: { kind: 'sheet-name', number: sheet }, text: name });
    const { rows, others } = cellsOfSheet(part.bytes, { strings, isDate, used });
    const texts = rows.map(({ cells }) => cells);
    passages.push(
      ...passagesOfTable(texts, (row, column) => {
        const cell = `${columnLetters(rows[row]?.columns[column] ?? 0)}${rows[row]?.number ?? 0}`;
        return { kind: 'cell', sheet, cell };
      }),
      ...others.map((text): Passage => ({ place: { kind: 'sheet', number: sheet }, text })),
    );
  }
  const unused = strings.filter((_, index) => !used.has(index));
  const sheetOf = (part: KeptPart) => sheets.findIndex((one) => one.part === part.parent) + 1;
  return [
    ...passages,
    ...unused.map((text): Passage => ({ place: { kind: 'document' }, text })),
    ...parts
      .filter(({ kind }) => kind !== 'worksheet' && kind !== 'sharedStrings')
      .flatMap((part) =>
        passagesOfFlow(part.bytes, () =>
          sheetOf(part) > 0 ? { kind: 'sheet', number: sheetOf(part) } : { kind: 'document' },
        ),
      ),
  ];
}

/** The sheets in the order of their tabs. */
function sheetsOf(main: KeptPart, parts: KeptPart[]): NamedSheet[] {
  const sheets: NamedSheet[] = [];
  for (const token of xmlTokens(main.bytes)) {
    if (token.kind !== 'open' || token.local !== 'sheet') continue;
    const value = (matches: (called: string) => boolean) =>
      token.attributes.find(({ name }) => matches(name))?.value ?? '';
    const id = value((called) => called.endsWith(':id'));
    const target = main.relationships.find((one) => one.id === id)?.target;
    const part = parts.find(({ name }) => name === target);
    if (part) sheets.push({ name: value((called) => called === 'name'), part });
  }
  return sheets;
}

function stringsOf(part: KeptPart | undefined): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  for (const token of xmlTokens(part.bytes)) {
    if (token.kind === 'open' && token.local === 'si') strings.push('');
    if (token.kind === 'text' && strings.length > 0) strings[strings.length - 1] += token.text;
  }
  return strings;
}

/** 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

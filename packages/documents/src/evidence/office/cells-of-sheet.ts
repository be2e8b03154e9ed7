import { FileRefused } from '../file-refused.ts';
import { twoWords } from './passages-of-flow.ts';
import { type XmlToken, xmlTokens } from './xml.ts';

export interface SheetRow {
  /** As the sheet counts it, from 1. */
  number: number;
  /** Which column each of the cells stands in, from 0. */
  columns: number[];
  cells: string[];
}

interface Book {
  strings: readonly string[];
  isDate: (style: number) => boolean;
  /** The shared strings that some cell shows. */
  used: Set<number>;
}

const mostCells = 1_000_000;
const mostColumns = 16_384;
/** Day 0 of a spreadsheet, which takes 1900 for a leap year. */
const dayZeroMs = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/** The filled cells of a sheet, row by row, each row as wide as the sheet's used columns; and its other texts. */
export function cellsOfSheet(bytes: Uint8Array, book: Book): { rows: SheetRow[]; others: string[] } {
  const found: { row: number; column: number; text: string }[] = [];
  const others: string[] = [];
  const next = { row: 0, column: 0 };
  let cell: { type: string; style: number; value: string; formula: string } | null = null;
  let within = '';
  for (const token of xmlTokens(bytes)) {
    if (token.kind === 'text') {
      if (cell === null) others.push(token.text);
      else if (within === 'f') cell.formula += token.text;
      else cell.value += token.text;
      continue;
    }
    if (token.kind === 'close') {
      within = '';
      if (token.local !== 'c' || cell === null) continue;
      const text = textOf(cell, book);
      if (text.trim() !== '') found.push({ row: next.row, column: next.column, text });
      if (cell.formula.includes('"')) others.push(cell.formula);
      if (found.length > mostCells) throw new FileRefused('file-too-rich');
      cell = null;
      continue;
    }
    within = token.local;
    others.push(...token.attributes.map(({ value }) => value).filter((value) => twoWords.test(value)));
    if (token.local === 'row') Object.assign(next, { row: numberOf(token, 'r') || next.row + 1, column: -1 });
    if (token.local !== 'c') continue;
    next.column = columnOf(attributeOf(token, 'r')) ?? next.column + 1;
    if (next.column >= mostColumns) throw new FileRefused('file-damaged');
    if (!token.isEmpty)
      cell = { type: attributeOf(token, 't'), style: numberOf(token, 's'), value: '', formula: '' };
  }
  return { rows: asRows(found), others: [...new Set(others)].filter((text) => twoWords.test(text)) };
}

function textOf({ type, style, value }: { type: string; style: number; value: string }, book: Book): string {
  if (type === 's') {
    book.used.add(Number(value));
    return book.strings[Number(value)] ?? '';
  }
  if (type === '' || type === 'n') {
    const days = Number(value);
    if (value !== '' && book.isDate(style) && days > 0 && days < 200_000)
      return new Date(dayZeroMs + Math.floor(days) * dayMs).toISOString().slice(0, 10);
  }
  // A long number, of a telephone for one, may be written with a power of ten.
  return /^-?[\d.]+e[+-]?\d+$/i.test(value) ? String(Number(value)) : value;
}

function asRows(found: { row: number; column: number; text: string }[]): SheetRow[] {
  const used = [...new Set(found.map(({ column }) => column))].sort((one, other) => one - other);
  const placeOf = new Map(used.map((column, index) => [column, index]));
  const rows = new Map<number, SheetRow>();
  for (const { row, column, text } of found) {
    const line = rows.get(row) ?? { number: row, columns: used, cells: [] };
    line.cells[placeOf.get(column)!] = text;
    rows.set(row, line);
  }
  return [...rows.values()];
}

function attributeOf(token: Extract<XmlToken, { kind: 'open' }>, called: string): string {
  return token.attributes.find(({ name }) => name === called)?.value ?? '';
}

function numberOf(token: Extract<XmlToken, { kind: 'open' }>, called: string): number {
  return Number(attributeOf(token, called)) || 0;
}

function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0];
  if (!letters) return null;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

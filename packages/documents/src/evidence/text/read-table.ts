/** A table as it was written, with the line on which each of its rows begins. */
export interface Table {
  rows: string[][];
  lines: number[];
  /** The table written again, with no cell that a spreadsheet would run. */
  text: string;
}

const SEPARATORS = [';', '\t', ',', '|'] as const;
const mostCells = 500_000;
/** What a spreadsheet takes for a formula; a number with its sign is none. */
const formula = /^[\t\r ]*(?:[=@]|[+-](?!\s*[\d.,]+\s*%?\s*$))/;

/** A text as a table; null where no sign cuts its first lines into the same number of cells. */
export function readTable(text: string): Table | null {
  for (const separator of SEPARATORS) {
    const read = rowsOf(text, separator);
    if (read && isTable(read.rows)) return { ...read, text: written(read.rows, separator) };
  }
  return null;
}

/** At least two rows of at least two cells, and the same number of cells in nearly all of them. */
function isTable(rows: string[][]): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = filled[0]?.length ?? 0;
  if (filled.length < 2 || width < 2) return false;
  return filled.filter((row) => row.length === width).length >= filled.length * 0.9;
}

/** RFC 4180, with any separator. Null where a quotation does not end. */
function rowsOf(text: string, separator: string): { rows: string[][]; lines: number[] } | null {
  const rows: string[][] = [];
  const lines: number[] = [];
  let row: string[] = [];
  let at = 0;
  let line = 1;
  let cells = 0;
  let began = 1;
  while (at <= text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : plain(text, at, separator);
    if (end < 0) return null;
    cells += 1;
    if (cells > mostCells) return null;
    row.push(cell);
    line += cell.split('\n').length - 1;
    const next = text[end];
    if (next === separator) {
      at = end + 1;
      continue;
    }
    if (next !== undefined && next !== '\n') return null;
    rows.push(row);
    lines.push(began);
    row = [];
    line += 1;
    began = line;
    at = end + 1;
  }
  if (rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') {
    rows.pop();
    lines.pop();
  }
  return { rows, lines };
}

function plain(text: string, at: number, separator: string): [string, number] {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return [text.slice(at, end), end];
}

function quoted(text: string, at: number): [string, number] {
  let cell = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return ['', -1];
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') return [cell, quote + 1];
    cell += '"';
    from = quote + 2;
  }
}

function written(rows: string[][], separator: string): string {
  const cellOf = (cell: string) => {
    const harmless = formula.test(cell) ? `'${cell}` : cell;
    return /["\n]/.test(harmless) || harmless.includes(separator)
      ? `"${harmless.replaceAll('"', '""')}"`
      : harmless;
  };
  return `${rows.map((row) => row.map(cellOf).join(separator)).join('\n')}\n`;
}

/** One row of the tables of docs/security: how one requirement stands. */
export interface AsvsRow {
  readonly id: string;
  readonly level: number;
  readonly words: string;
  readonly state: string;
  /** Files and folders from the root. */
  readonly where: readonly string[];
  readonly tests: readonly string[];
  readonly note: string;
}

/** The rows of a page, each a line of a table whose first cell is a requirement's number. Throws for a broken one. */
export function rowsOf(page: string): AsvsRow[] {
  return page
    .split('\n')
    .filter((line) => /^\|\s*V\d/.test(line))
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      if (cells.length !== 7) throw new Error(`A row of seven cells has ${cells.length}: ${line}`);
      const [id = '', level, words = '', state = '', where = '', tests = '', note = ''] = cells.map((cell) =>
        cell.trim(),
      );
      return { id, level: Number(level), words, state, where: pathsIn(where), tests: pathsIn(tests), note };
    });
}

function pathsIn(cell: string): string[] {
  return cell
    .split('<br>')
    .filter((part) => part !== '')
    .map((part) => /^`([^`]+)`$/.exec(part)?.[1] ?? `no path: ${part}`);
}

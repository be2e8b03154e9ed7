import type { FilePlace } from '@jalon/domain/evidence/file-place';
import type { Passage } from '../clean-file.ts';

/**
 * The rows of a table as somebody reads them: each cell after the head of its column ("Age: 14; Village: …"), so
 * that what a row says of one person is seen together.
 */
export function passagesOfTable(
  rows: readonly (readonly (string | undefined)[])[],
  placeOf: (row: number, column: number) => FilePlace,
): Passage[] {
  const headRow = rows.findIndex((row) => row.filter(isFilled).length >= 2);
  const heads = rows[headRow] ?? [];
  return rows.flatMap((row, index) => {
    let text = '';
    const parts: { from: number; place: FilePlace }[] = [];
    for (const [column, cell] of row.entries()) {
      if (!isFilled(cell)) continue;
      const head = index > headRow ? heads[column]?.trim() : undefined;
      if (text !== '') text += '; ';
      parts.push({ from: text.length, place: placeOf(index, column) });
      text += head ? `${head}: ${cell.trim()}` : cell.trim();
    }
    return parts[0] ? [{ place: parts[0].place, text, parts }] : [];
  });
}

function isFilled(cell: string | undefined): cell is string {
  return cell !== undefined && cell.trim() !== '';
}

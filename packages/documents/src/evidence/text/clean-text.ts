import type { CleanFile, Passage } from '../clean-file.ts';
import { FileRefused } from '../file-refused.ts';
import { decodeText } from './decode-text.ts';
import { passagesOfTable } from './passages-of-table.ts';
import { readTable } from './read-table.ts';

/** What begins a page, a drawing, a program or a document of another kind, however it is spelt. */
const otherThings =
  /^\s*(?:<\s*(?:!doctype|html|head|body|svg|script|iframe|\?xml|\?php|!--|[a-z]+:[a-z]+[\s>])|#!|%!|\{\\rtf|@echo|mime-version:|begin:v|from:\s|received:\s)/i;
const anyMarkup = /<\s*\/?\s*(?:script|iframe|svg|html|object|embed|foreignobject)[\s>/]/i;
const mostLines = 100_000;

/**
 * A plain text or a table, kept as UTF-8. It is a table where its lines are cut into the same number of cells by
 * the same sign. Markup, scripts and mails are refused: what a browser or a shell would run is no plain text.
 */
export function cleanText(bytes: Uint8Array): CleanFile {
  const text = decodeText(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new FileRefused('file-empty');
  if (otherThings.test(text) || anyMarkup.test(text)) throw new FileRefused('file-type-refused');
  const lines = text.split('\n');
  if (lines.length > mostLines) throw new FileRefused('file-too-rich');
  const table = readTable(text);
  if (table)
    return {
      type: 'csv',
      bytes: new TextEncoder().encode(`\ufeff${table.text}`),
      passages: passagesOfTable(table.rows, (row) => ({ kind: 'line', number: table.lines[row]! })),
      isRead: true,
    };
  return { type: 'txt', bytes: new TextEncoder().encode(text), passages: passagesOf(lines), isRead: true };
}

/** Paragraphs, because a sentence may run over several lines; each stands at its first line. */
function passagesOf(lines: string[]): Passage[] {
  const passages: Passage[] = [];
  let paragraph: string[] = [];
  let firstLine = 1;
  const close = () => {
    if (paragraph.length > 0)
      passages.push({ place: { kind: 'line', number: firstLine }, text: paragraph.join('\n') });
    paragraph = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') close();
    else {
      if (paragraph.length === 0) firstLine = index + 1;
      paragraph.push(line);
    }
  }
  close();
  return passages;
}

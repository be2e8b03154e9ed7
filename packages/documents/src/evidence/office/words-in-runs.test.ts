import { expect, test } from 'vitest';
import { aDocx, anXlsx, aPptx, sheetPart } from '../../testing/an-office-file.ts';
import { cleanFile } from '../clean-file.ts';

const words = 'Mariam Planted told';
const each = (open: string, close: string) => [...words].map((letter) => open + letter + close).join('');
const kept = '<w:r><w:rPr><w:spacing w:val="60"/></w:rPr><w:t xml:space="preserve">';
const inCell = (content: string) => `<row r="1"><c r="A1" t="inlineStr"><is>${content}</is></c></row>`;

test.each<[string, Uint8Array]>([
  ['a Word file', aDocx(`<w:p>${each(kept, '</w:t></w:r>')}</w:p>`)],
  [
    'a Word file, each with its mark of spelling and its change',
    aDocx(
      `<w:p>${each(`<w:proofErr w:type="spellStart"/><w:ins w:id="1">${kept}`, '</w:t></w:r></w:ins>')}</w:p>`,
    ),
  ],
  ['a cell', anXlsx([{ name: 'A', rows: inCell(each('<r><t xml:space="preserve">', '</t></r>')) }])],
  [
    'a shared string',
    anXlsx([{ name: 'A', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }], {
      'xl/sharedStrings.xml': sheetPart('sst', `<si>${each('<r><t xml:space="preserve">', '</t></r>')}</si>`),
    }),
  ],
  ['a slide', aPptx([each('', '</a:t></a:r><a:r><a:t>')])],
])('letters that stand each in a run of their own are words in %s', async (_, file) => {
  const { passages } = await cleanFile(file);
  expect(passages.map(({ text }) => text.trim())).toContain(words);
});

test('letters that stand each in a cell of their own are read as the row they make', async () => {
  const cells = [...'raped'].map((letter, at) => {
    const name = `${String.fromCharCode(65 + at)}1`;
    return `<c r="${name}" t="inlineStr"><is><t>${letter}</t></is></c>`;
  });
  const { passages } = await cleanFile(anXlsx([{ name: 'A', rows: `<row r="1">${cells.join('')}</row>` }]));
  expect(passages.map(({ text }) => text)).toContain('r; a; p; e; d');
});

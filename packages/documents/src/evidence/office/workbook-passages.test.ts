import { expect, it } from 'vitest';
import { anXlsx, row, sharedStrings, sheetPart } from '../../testing/an-office-file.ts';
import { cleanFile } from '../clean-file.ts';

it('reads a row with the heads of its columns, and says which cell a word stands in', async () => {
  const file = anXlsx([
    { name: 'Cover', rows: row(1, ['Nothing']) },
    {
      name: 'List',
      rows: row(2, ['Name', 'Age', 'Village']) + row(5, ['A person', 14, 'A village']),
      state: 'hidden',
    },
  ]);
  const { passages } = await cleanFile(file);
  const text = 'Name: A person; Age: 14; Village: A village';
  const passage = passages.find((one) => one.text === text);
  expect(passage?.parts?.map(({ from, place }) => [text.slice(from, from + 4), place])).toEqual([
    ['Name', { kind: 'cell', sheet: 2, cell: 'A5' }],
    ['Age:', { kind: 'cell', sheet: 2, cell: 'B5' }],
    ['Vill', { kind: 'cell', sheet: 2, cell: 'C5' }],
  ]);
  expect(passages).toContainEqual({ place: { kind: 'sheet-name', number: 2 }, text: 'List' });
});

it('reads shared strings where they stand, those that no cell shows, and days behind numbers', async () => {
  const file = anXlsx(
    [{ name: 'A', rows: '<row r="1"><c r="AB1" t="s"><v>1</v></c><c r="AC1" s="1"><v>46096</v></c></row>' }],
    {
      'xl/sharedStrings.xml': sharedStrings(['Left behind', 'In a cell']),
      'xl/styles.xml': sheetPart('styleSheet', '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'),
      ...withStyles(),
    },
  );
  const { passages } = await cleanFile(file);
  expect(passages).toContainEqual({ place: { kind: 'document' }, text: 'Left behind' });
  const cell = passages.find(({ text }) => text.startsWith('In a cell'));
  expect(cell).toMatchObject({
    text: 'In a cell; 2026-03-15',
    place: { kind: 'cell', sheet: 1, cell: 'AB1' },
  });
});

function withStyles() {
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const link = (id: number, name: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${kind}/${name}" Target="${target}"/>`;
  return {
    'xl/_rels/workbook.xml.rels': `<Relationships>${link(1, 'worksheet', 'worksheets/sheet1.xml')}${link(2, 'sharedStrings', 'sharedStrings.xml')}${link(3, 'styles', 'styles.xml')}</Relationships>`,
  };
}

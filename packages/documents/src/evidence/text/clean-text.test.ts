import { describe, expect, it, test } from 'vitest';
import { cleanFile } from '../clean-file.ts';

const utf8 = new TextEncoder();

describe('a plain text', () => {
  it('is read paragraph by paragraph, each with its first line', async () => {
    const { type, passages, isRead } = await cleanFile(utf8.encode('\nFirst line\nand more\n\nAnother\n'));
    expect({ type, isRead }).toEqual({ type: 'txt', isRead: true });
    expect(passages).toEqual([
      { place: { kind: 'line', number: 2 }, text: 'First line\nand more' },
      { place: { kind: 'line', number: 5 }, text: 'Another' },
    ]);
  });

  test.each([
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8.encode('Une élève à Gao')], 'Une élève à Gao'],
    ['UTF-16', [0xff, 0xfe, ...Buffer.from('Une élève', 'utf16le')], 'Une élève'],
    ['Windows-1252', Buffer.from('Une \xe9l\xe8ve \xe0 No\xebl', 'latin1'), 'Une élève à Noël'],
    [
      'Windows-1256',
      [0xe3, 0xcf, 0xd1, 0xd3, 0xc9, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xc7, 0xd1, 0xc9],
      'مدرسة الوزارة',
    ],
  ])('is understood in %s and kept in UTF-8', async (_, bytes, text) => {
    const file = await cleanFile(Uint8Array.from(bytes));
    expect(file.passages[0]?.text).toBe(text);
    expect(Buffer.from(file.bytes).toString('utf8')).toBe(text);
  });
});

describe('a table', () => {
  it('is told by its content, and each row is read with the heads of its columns', async () => {
    const { type, passages } = await cleanFile(utf8.encode('Nom;Âge\r\n"Une; personne";14\r\n'));
    expect(type).toBe('csv');
    expect(passages[1]).toMatchObject({
      place: { kind: 'line', number: 2 },
      text: 'Nom: Une; personne; Âge: 14',
    });
  });

  it('names the line in spite of cells of several lines', async () => {
    const { passages } = await cleanFile(utf8.encode('a,b\n"one\ntwo",x\nlast,y\n'));
    expect(passages.map(({ place }) => place)).toEqual([1, 2, 4].map((number) => ({ kind: 'line', number })));
  });

  it('has no cell that a spreadsheet would run', async () => {
    const { bytes } = await cleanFile(
      utf8.encode('what,value\n=cmd|\'/c calc\'!A0,-5\n@SUM(1),+1.5 %\n-x,"=1,2"\n'),
    );
    expect(Buffer.from(bytes).toString()).toBe(
      "\ufeffwhat,value\n'=cmd|'/c calc'!A0,-5\n'@SUM(1),+1.5 %\n'-x,\"'=1,2\"\n",
    );
  });

  it('of prose with commas is none', async () => {
    const prose = 'On Monday, a training was held.\nIt had twelve people.\nThey came, they sat, they went.\n';
    expect((await cleanFile(utf8.encode(prose))).type).toBe('txt');
  });
});

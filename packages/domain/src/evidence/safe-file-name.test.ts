import { expect, it, test } from 'vitest';
import { safeFileName } from './safe-file-name.ts';

test.each([
  ['an ordinary one stays', 'Arrêté n° 14.pdf', 'Arrêté n° 14.pdf'],
  ['an Arabic one stays', 'قائمة المتدربين.pdf', 'قائمة المتدربين.pdf'],
  ['the ending is what the file is', 'photo.jpg', 'photo.pdf'],
  ['an ending below an ending goes too', 'list.pdf.exe', 'list.pdf'],
  ['one without an ending gets one', 'list', 'list.pdf'],
  ['what turns it around goes', 'list\u202Efdp.exe', 'listfdp.pdf'],
  ['isolates, marks and zero-width characters go', 'a\u2066b\u2069c\u200Bd\u200Fe\uFEFF.pdf', 'abcde.pdf'],
  ['control characters and line breaks go', 'a\u0000b\r\nc\u0085.pdf', 'abc.pdf'],
  ['folders go', '../../etc/passwd', 'etc passwd.pdf'],
  ['folders of Windows go', 'C:\\Users\\me\\list.pdf', 'C Users me list.pdf'],
  ['quotes and signs of headers go', 'a"b;c%0d*.pdf', 'a b c 0d.pdf'],
  ['a name of a device is no name', 'CON.pdf', 'file CON.pdf'],
  ['neither with something behind it', 'nul.tar', 'file nul.tar.pdf'],
  ['nothing is a file', '', 'file.pdf'],
  ['dots are nothing', ' ... ', 'file.pdf'],
  ['an accent joins its letter', 'e\u0301te\u0301.pdf', 'été.pdf'],
  ['half a character goes', 'a\ud800b.pdf', 'a\ufffdb.pdf'],
])('%s', (_, given, safe) => {
  expect(safeFileName(given, 'pdf')).toBe(safe);
});

it('has at most 120 characters, and cuts no letter in two', () => {
  const name = safeFileName(`${'👩‍⚖️'.repeat(80)}.pdf`, 'docx');
  expect(name.length).toBeLessThanOrEqual(120);
  expect(name.isWellFormed()).toBe(true);
  expect(name).toMatch(/\.docx$/);
  expect(safeFileName('é'.repeat(400), 'pdf')).toHaveLength(120);
});

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { readZip } from './read-zip.ts';

const plain = () => zipSync({ 'a/b.txt': strToU8('first '.repeat(40)), 'c.txt': strToU8('second') });
const change = (bytes: Uint8Array, edit: (view: Buffer) => void) => {
  const view = Buffer.from(bytes);
  edit(view);
  return view;
};
const directoryAt = (view: Buffer) => view.readUInt32LE(view.length - 6);

it('gives the parts of a package by their names', () => {
  const parts = readZip(plain());
  expect([...parts.keys()]).toEqual(['a/b.txt', 'c.txt']);
  expect(Buffer.from(parts.get('c.txt')!).toString()).toBe('second');
});

describe('what is refused', () => {
  test.each([
    ['a name that climbs', zipSync({ '../evil': strToU8('x') }), 'file-damaged'],
    ['a name from the root', zipSync({ '/evil': strToU8('x') }), 'file-damaged'],
    ['a name of Windows', zipSync({ 'C:\\evil': strToU8('x') }), 'file-damaged'],
    [
      'two names that a disk takes for one',
      zipSync({ 'a.xml': strToU8('x'), 'A.XML': strToU8('y') }),
      'file-damaged',
    ],
    ['a part that bursts', zipSync({ 'a.xml': new Uint8Array(30_000_000) }, { level: 9 }), 'file-too-rich'],
    [
      'too many parts',
      zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`${i}`, new Uint8Array(1)]))),
      'file-too-rich',
    ],
    [
      'an encrypted part',
      change(plain(), (view) => void view.writeUInt16LE(1, directoryAt(view) + 8)),
      'file-encrypted',
    ],
    [
      'two directories that disagree on a name',
      change(plain(), (view) => void view.write('x', 30)),
      'file-damaged',
    ],
    [
      'a part that is longer than its directory says',
      change(plain(), (view) => void view.writeUInt32LE(10, directoryAt(view) + 24)),
      'file-damaged',
    ],
    [
      'a part whose sum is another',
      change(plain(), (view) => void view.writeUInt32LE(1, directoryAt(view) + 16)),
      'file-damaged',
    ],
    ['something behind the end', Buffer.concat([plain(), Buffer.from('x')]), 'file-damaged'],
    ['half of it', plain().subarray(0, 60), 'file-damaged'],
  ])('%s', (_, bytes, code) => {
    expect(() => readZip(bytes)).toThrow(expect.objectContaining({ code }));
  });
});

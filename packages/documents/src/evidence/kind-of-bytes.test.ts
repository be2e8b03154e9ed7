import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { aDocx, contentTypes, paragraph, relationships, zip } from '../testing/an-office-file.ts';
import { cleanFile } from './clean-file.ts';

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const padding = (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.alloc(600)]);
const text = (content: string) => Buffer.from(content);
const iso = (brand: string) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    text(`ftyp${brand}`),
    Buffer.alloc(4),
    text('mif1heic'),
    Buffer.alloc(64),
  ]);

describe('what is not taken', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'file-empty'],
    ['only spaces', text(' \n\t\n '), 'file-empty'],
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'file-type-refused'],
    ['SVG with a head', text('<?xml version="1.0"?><!-- x --><svg/>'), 'file-type-refused'],
    ['HTML', text('<!DOCTYPE html><html><body>x</body></html>'), 'file-type-refused'],
    ['HTML behind words', text('A list of trainings\n<script src="//x"></script>'), 'file-type-refused'],
    ['RTF', text('{\\rtf1\\ansi A list}'), 'file-type-refused'],
    ['a shell script', text('#!/bin/sh\nrm -rf /\n'), 'file-type-refused'],
    ['a Windows program', padding(text('MZ\x90\x00')), 'file-type-refused'],
    ['a Linux program', padding(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])), 'file-type-refused'],
    ['a Word file of the old format', padding(Buffer.from(compound)), 'file-old-office'],
    [
      'a Word file with a password',
      Buffer.concat([Buffer.from(compound), Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]),
      'file-encrypted',
    ],
    ['GIF', padding(text('GIF89a')), 'file-unknown-picture'],
    ['TIFF', padding(Buffer.from([0x49, 0x49, 0x2a, 0x00])), 'file-unknown-picture'],
    ['HEIC', iso('heic'), 'file-unknown-picture'],
    ['a film', padding(text('\0\0\0\x20ftypisom')), 'file-type-refused'],
    ['an archive', zip({ 'a.txt': 'x' }), 'file-archive'],
    ['a packed file', gzipSync('x'.repeat(600)), 'file-archive'],
    ['7z', padding(Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])), 'file-archive'],
    ['RAR', padding(Buffer.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00])), 'file-archive'],
    [
      'bytes of no kind',
      Buffer.from(Array.from({ length: 900 }, (_, i) => (i * 37 + 11) % 256)),
      'file-type-refused',
    ],
    ['a PDF that is none', text('%PDF-1.7\nnothing of it'), 'file-damaged'],
    [
      'an OpenDocument',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      undefined,
    ],
  ])('%s', async (_, bytes, code) => {
    await expect(cleanFile(bytes)).rejects.toMatchObject({ code: code ?? expect.stringMatching(/^file-/) });
  });
});

describe('what is another thing than it says', () => {
  test('a program with the heads of a Word file is an archive', async () => {
    const polyglot = Buffer.concat([text('MZ programme'), aDocx(paragraph('x'))]);
    await expect(cleanFile(polyglot)).rejects.toMatchObject({ code: 'file-type-refused' });
  });
  test('a Word file with something behind its end is refused', async () => {
    const longer = Buffer.concat([aDocx(paragraph('x')), text('<script>')]);
    await expect(cleanFile(longer)).rejects.toMatchObject({ code: 'file-damaged' });
  });
  test('a package without a document is an archive', async () => {
    const hollow = zip({
      '[Content_Types].xml': contentTypes({}),
      '_rels/.rels': relationships([]),
      'word/document.xml': '<x/>',
    });
    await expect(cleanFile(hollow)).rejects.toMatchObject({ code: 'file-archive' });
  });
});

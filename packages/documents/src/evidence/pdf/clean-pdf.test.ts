import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it, test } from 'vitest';
import { aPdf } from '../../testing/a-pdf.ts';
import { aPhotograph } from '../../testing/a-photograph.ts';
import { cleanFile } from '../clean-file.ts';

const words = [
  'Planted',
  'JavaScript',
  '/JS',
  'Metadata',
  'XFA',
  'EmbeddedFile',
  'OpenAction',
  '/Info',
  'pdf-lib',
];
const inside = async (bytes: Uint8Array) => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const texts = document.context.enumerateIndirectObjects().map(([, object]) => String(object));
  return `${Buffer.from(bytes).toString('latin1')}\n${texts.join('\n')}`;
};

describe('a PDF file', () => {
  it('loses who made it, its programs, files and private data, and reads back so', async () => {
    const file = await aPdf(['A list of trainings'], async (document, [page]) => {
      const { context, catalog } = document;
      document.addJavaScript('planted', 'app.alert("Planted")');
      await document.attach(new TextEncoder().encode('Planted attachment'), 'planted.txt');
      catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFString.of('Planted()') }));
      catalog.set(PDFName.of('AA'), context.obj({ WC: { S: 'JavaScript', JS: PDFString.of('Planted()') } }));
      catalog.set(
        PDFName.of('Metadata'),
        context.register(context.stream('<x:xmpmeta>Planted XMP</x:xmpmeta>', { Type: 'Metadata' })),
      );
      catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [], XFA: PDFString.of('Planted form') }));
      page!.node.set(PDFName.of('PieceInfo'), context.obj({ X: { Private: PDFString.of('Planted') } }));
      page!.node.set(PDFName.of('Metadata'), context.register(context.stream('Planted page XMP')));
      const note = (values: object) => context.register(context.obj({ Type: 'Annot', ...values } as never));
      page!.node.set(
        PDFName.of('Annots'),
        context.obj([
          note({
            Subtype: 'Text',
            T: PDFString.of('Aminata Planted'),
            Contents: PDFString.of('A remark'),
            M: PDFString.of('D:2026'),
          }),
          note({ Subtype: 'FileAttachment', Contents: PDFString.of('Planted') }),
          note({ Subtype: 'Link', A: { S: 'Launch', F: PDFString.of('Planted.exe') } }),
          note({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('javascript:Planted') } }),
          note({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://example.org/') } }),
        ]),
      );
      // Reached by nothing: what an older version leaves behind.
      context.register(context.stream('Planted orphan'));
    });
    for (const word of ['Planted', 'JavaScript', 'Metadata'])
      expect(await inside(file), word).toContain(word);
    const { type, bytes, passages, isRead } = await cleanFile(file);
    expect({ type, isRead }).toEqual({ type: 'pdf', isRead: true });
    const left = await inside(bytes);
    for (const word of words) expect(left, word).not.toContain(word);
    expect(left).toContain('https://example.org/');
    expect(passages.map(({ text }) => text.trim())).toEqual(
      expect.arrayContaining(['A list of trainings', 'A remark', 'https://example.org/']),
    );
  });

  it('keeps no older version of itself', async () => {
    const first = await aPdf(['An older Planted version'], undefined, { useObjectStreams: false });
    const older = await PDFDocument.load(first, { forIncrementalUpdate: true });
    older.getPage(0).node.set(PDFName.of('Contents'), older.context.register(older.context.stream('BT ET')));
    const both = await older.save({ rewrite: false });
    expect(Buffer.from(both).toString('latin1').match(/%%EOF/g)).toHaveLength(2);
    const { bytes } = await cleanFile(both);
    const left = Buffer.from(bytes).toString('latin1');
    expect(left.match(/%%EOF/g)).toHaveLength(1);
    expect(left.match(/startxref/g)).toHaveLength(1);
    expect(bytes.length).toBeLessThan(both.length);
  });

  it('has the camera’s words cut out of its photographs, and then a person must look', async () => {
    const photograph = await aPhotograph();
    const file = await aPdf(['With a photograph'], async (document, [page]) => {
      page!.drawImage(await document.embedJpg(photograph), { x: 50, y: 50, width: 100, height: 100 });
    });
    expect(Buffer.from(file).includes('PlantedCamera')).toBe(true);
    const { bytes, isRead } = await cleanFile(file);
    expect(isRead).toBe(false);
    expect(Buffer.from(bytes).includes('PlantedCamera')).toBe(false);
  });

  it('names the page, and reads a sentence across two pages', async () => {
    const { passages } = await cleanFile(await aPdf(['It began with', 'the second page']));
    expect(passages).toContainEqual({ place: { kind: 'page', number: 2 }, text: 'the second page' });
    expect(passages.some(({ text }) => /began with\s+the second page/.test(text))).toBe(true);
  });

  it('gives the words that stand beside the page', async () => {
    const file = await aPdf(['A text'], (_, [page]) =>
      page!.drawText('Beside the page', { x: 50, y: -900, size: 9 }),
    );
    expect((await cleanFile(file)).passages[0]?.text).toMatch(/^A text\s+Beside the page/);
  });

  it('gives the words of a stamp that stand in its drawing alone', async () => {
    const file = await aPdf(['A text'], (document, [page]) => {
      const { context } = document;
      const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }));
      const drawing = context.stream('BT /F1 12 Tf 5 5 Td (Words of a stamp) Tj ET', {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 200, 20],
        Resources: { Font: { F1: font } },
      });
      const stamp = {
        Type: 'Annot',
        Subtype: 'Stamp',
        Rect: [0, 0, 200, 20],
        AP: { N: context.register(drawing) },
      };
      page!.node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(stamp))]));
    });
    const { bytes, passages } = await cleanFile(file);
    const page = passages.find(({ place }) => place.kind === 'page');
    expect(page?.text).toMatch(/^A text\s+Words of a stamp/);
    expect(Buffer.from(bytes).includes('Appearance')).toBe(false);
  });

  it('gives the text of forms, bookmarks and hexadecimal strings', async () => {
    const file = await aPdf(['x'], (document, [page]) => {
      const field = document.getForm().createTextField('a.field');
      field.setText('Filled in');
      field.addToPage(page!);
      document.catalog.set(
        PDFName.of('Outlines'),
        document.context.obj({ Title: PDFHexString.fromText('بابٌ في الفهرس') }),
      );
    });
    const texts = (await cleanFile(file)).passages.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Filled in', 'بابٌ في الفهرس']));
  });
});

describe('a page that nobody can read', () => {
  test.each<[string, Parameters<typeof aPdf>[0], Parameters<typeof aPdf>[1], boolean]>([
    [
      'draws without letters',
      [null],
      (_, [page]) => page!.drawRectangle({ x: 1, y: 1, width: 9, height: 9 }),
      false,
    ],
    ['follows one with letters', ['A text', null], (_, pages) => pages[1]!.drawCircle({ size: 50 }), false],
    ['is empty, and nothing is on it', ['A text', null], undefined, true],
  ])('%s', async (_, texts, change, isRead) => {
    expect((await cleanFile(await aPdf(texts, change))).isRead).toBe(isRead);
  });
});

it('does not count as read where a drawing is broken off in its middle', async () => {
  const words = Array.from({ length: 300 }, (_, i) => `BT 5 ${i} Td (Words no. ${i * 7919}) Tj ET`).join(
    '\n',
  );
  const whole = deflateSync(words);
  const file = await aPdf(['A text'], ({ context }, [page]) => {
    const broken = context.stream(whole.subarray(0, whole.length / 2), { Filter: 'FlateDecode' });
    page!.node.addContentStream(context.register(broken));
  });
  const isRead = await cleanFile(file).then(
    (clean) => clean.isRead,
    () => false,
  );
  expect(isRead).toBe(false);
});

describe('what is refused', () => {
  it('a file with a password', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    document.encrypt({ userPassword: 'a', ownerPassword: 'b' });
    await expect(cleanFile(await document.save())).rejects.toMatchObject({ code: 'file-encrypted' });
  });

  it('a file that bursts', async () => {
    const bomb = deflateSync(Buffer.alloc(80_000_000), { level: 9 });
    const file = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length 1>>\nstream\n'),
      bomb,
      Buffer.from('\nendstream\nendobj\n%%EOF'),
    ]);
    await expect(cleanFile(file)).rejects.toMatchObject({ code: 'file-too-rich' });
  });

  it('a file with too many pages', async () => {
    const file = await aPdf(Array.from({ length: 501 }, () => null));
    await expect(cleanFile(file)).rejects.toMatchObject({ code: 'file-too-rich' });
  });

  it('half a file', async () => {
    const file = await aPdf(['x'.repeat(500)]);
    await expect(cleanFile(file.subarray(0, 300))).rejects.toMatchObject({ code: 'file-damaged' });
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { aPhotograph } from '../../testing/a-photograph.ts';
import {
  aDocx,
  anXlsx,
  aPptx,
  contentTypes,
  type Parts,
  paragraph,
  relationships,
  row,
  sheetPart,
  wordPart,
} from '../../testing/an-office-file.ts';
import { holdsWord } from '../../testing/planted.ts';
import { cleanFile } from '../clean-file.ts';

const links = (...list: string[]): Parts => ({ 'word/_rels/document.xml.rels': relationships(list) });
const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
const xmlOf = (bytes: Uint8Array, part: string) => strFromU8(partsOf(bytes)[part] ?? new Uint8Array());

describe('a Word file', () => {
  it('loses its properties, its thumbnail and the names of who wrote comments and changes', async () => {
    const changed =
      '<w:p><w:ins w:id="1" w:author="Aminata Planted" w:date="2026-01-02T10:00:00Z"><w:r><w:t>added</w:t></w:r></w:ins>' +
      '<w:del w:id="2" w:author="Aminata Planted" w:date="2026-01-02T10:00:00Z"><w:r><w:delText>taken out</w:delText></w:r></w:del></w:p>';
    const file = aDocx(changed, {
      ...links(
        'comments|comments.xml',
        'http://schemas.microsoft.com/office/2011/relationships/people|people.xml',
      ),
      'word/comments.xml': wordPart(
        'comments',
        `<w:comment w:id="0" w:author="Aminata Planted" w:initials="PLI" w:date="2026-01-02T10:00:00Z">${paragraph('A remark')}</w:comment>`,
      ),
      'word/people.xml': wordPart('people', '<w:person w:author="Planted Person"/>'),
    });
    const { type, bytes, passages, isRead } = await cleanFile(file);
    expect({ type, isRead }).toEqual({ type: 'docx', isRead: true });
    for (const word of ['Planted', 'PLI', '2026-01-02', 'docProps', 'people.xml'])
      expect(holdsWord(bytes, word), word).toBe(false);
    expect(xmlOf(bytes, 'word/document.xml')).toContain('<w:ins w:id="1" w:author="Author">');
    expect(passages.map(({ text }) => text)).toEqual(expect.arrayContaining(['addedtaken out', 'A remark']));
  });

  it('gives every text to be read, with its place', async () => {
    const body =
      paragraph('First paragraph') +
      '<w:p><w:r><w:t>sur</w:t></w:r><w:r><w:t>vivor</w:t></w:r></w:p>' +
      '<w:p><w:r><w:drawing><wp:docPr xmlns:wp="x" id="1" descr="An alternative text"/></w:drawing></w:r></w:p>' +
      `<w:tbl><w:tr><w:tc>${paragraph('Name')}</w:tc><w:tc>${paragraph('Age')}</w:tc></w:tr><w:tr><w:tc>${paragraph('A person')}</w:tc><w:tc>${paragraph('14')}</w:tc></w:tr></w:tbl>`;
    const file = aDocx(body, {
      ...links(
        'header|header1.xml',
        'footnotes|footnotes.xml',
        'comments|comments.xml',
        'hyperlink|https://example.org/some-long-name',
      ),
      'word/header1.xml': wordPart('hdr', paragraph('In the header')),
      'word/footnotes.xml': wordPart(
        'footnotes',
        `<w:footnote w:id="1">${paragraph('In a footnote')}</w:footnote>`,
      ),
      'word/comments.xml': wordPart(
        'comments',
        `<w:comment w:id="0">${paragraph('In a comment')}</w:comment>`,
      ),
    });
    const { passages } = await cleanFile(file);
    const placeOf = (text: string) => passages.find((one) => one.text === text)?.place;
    expect(placeOf('First paragraph')).toEqual({ kind: 'paragraph', number: 1 });
    expect(placeOf('survivor')).toEqual({ kind: 'paragraph', number: 2 });
    expect(placeOf('An alternative text')).toEqual({ kind: 'paragraph', number: 3 });
    expect(placeOf('Name: A person; Age: 14')).toEqual({ kind: 'paragraph', number: 6 });
    expect(placeOf('In the header')).toEqual({ kind: 'header-or-footer' });
    expect(placeOf('In a footnote')).toEqual({ kind: 'footnotes' });
    expect(placeOf('In a comment')).toEqual({ kind: 'comments' });
    expect(placeOf('https: example.org some long name')).toEqual({ kind: 'document' });
  });

  it('leaves out whatever leads to a template, custom data, fonts or another place', async () => {
    const file = aDocx(
      `${paragraph('x')}<w:p><w:hyperlink r:id="rId3"><w:r><w:t>kept words</w:t></w:r></w:hyperlink></w:p>`,
      {
        ...links(
          'settings|settings.xml',
          'customXml|../customXml/item1.xml',
          'hyperlink|file:///C:/Users/Planted/x.doc',
        ),
        'word/settings.xml': wordPart(
          'settings',
          '<w:attachedTemplate r:id="rId1"/><w:docVars><w:docVar w:name="Planted"/></w:docVars>',
        ),
        'word/_rels/settings.xml.rels': relationships(['attachedTemplate|https://planted.example/evil.dotm']),
        'customXml/item1.xml': '<x>Planted custom data</x>',
      },
    );
    const { bytes } = await cleanFile(file);
    for (const word of ['Planted', 'planted', 'customXml']) expect(holdsWord(bytes, word), word).toBe(false);
    expect(xmlOf(bytes, 'word/document.xml')).toContain('<w:hyperlink><w:r><w:t>kept words');
  });

  it('has its pictures drawn anew, and then a person must look', async () => {
    const file = aDocx('<w:p><a:blip xmlns:a="x" r:embed="rId1"/></w:p>', {
      ...links('image|media/image1.jpeg'),
      'word/media/image1.jpeg': await aPhotograph(),
    });
    const { bytes, isRead } = await cleanFile(file);
    expect(isRead).toBe(false);
    expect(Object.keys(partsOf(bytes))).toContain('word/media/picture1.jpeg');
    expect(xmlOf(bytes, 'word/_rels/document.xml.rels')).toContain('Target="/word/media/picture1.jpeg"');
    expect(holdsWord(bytes, 'Planted')).toBe(false);
    expect(holdsWord(bytes, 'Exif')).toBe(false);
  });

  it('keeps two pictures apart that are drawn anew in one format', async () => {
    const picture = await aPhotograph({}, 'png');
    const file = aDocx(paragraph('x'), {
      ...links('image|media/image1.png', 'image|media/image1.webp'),
      'word/media/image1.png': picture,
      'word/media/image1.webp': await aPhotograph({}, 'webp'),
    });
    const { bytes } = await cleanFile(file);
    expect(Object.keys(partsOf(bytes)).filter((name) => name.includes('media'))).toHaveLength(2);
  });

  it('is read in spite of a small sign', async () => {
    const file = aDocx('<w:p><a:blip xmlns:a="x" r:embed="rId1"/></w:p>', {
      ...links('image|media/sign.png'),
      'word/media/sign.png': await aPhotograph({ width: 64, height: 64 }, 'png'),
    });
    expect((await cleanFile(file)).isRead).toBe(true);
  });

  it('is the same whenever it is cleaned', async () => {
    const file = aDocx(paragraph('x'));
    expect((await cleanFile(file)).bytes).toEqual((await cleanFile(file)).bytes);
    const once = (await cleanFile(file)).bytes;
    expect((await cleanFile(once)).bytes).toEqual(once);
  });
});

describe('what a document must not hold', () => {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const field = (instruction: string) => `<w:p><w:r><w:instrText>${instruction}</w:instrText></w:r></w:p>`;
  test.each<[string, Uint8Array, string]>([
    ['macros under their name', aDocx(paragraph('x'), { 'word/vbaProject.bin': 'x' }), 'file-has-macros'],
    [
      'macros under another name',
      aDocx(paragraph('x'), {
        ...links('http://schemas.microsoft.com/office/2006/relationships/vbaProject|picture.bin'),
        'word/picture.bin': 'x',
      }),
      'file-has-macros',
    ],
    [
      'a file that declares macros',
      aDocx(paragraph('x'), {
        '[Content_Types].xml': contentTypes({
          'word/document.xml': 'application/vnd.ms-word.document.macroEnabled.main+xml',
        }),
      }),
      'file-has-macros',
    ],
    ['an active control', aDocx(paragraph('x'), { 'word/activeX/activeX1.xml': '<x/>' }), 'file-has-macros'],
    [
      'a sheet of macros',
      anXlsx([{ name: 'A', rows: row(1, ['x']) }], { 'xl/macrosheets/sheet1.xml': '<x/>' }),
      'file-has-macros',
    ],
    [
      'another file',
      aDocx(paragraph('x'), {
        ...links('oleObject|embeddings/oleObject1.bin'),
        'word/embeddings/oleObject1.bin': 'x',
      }),
      'file-part-refused',
    ],
    [
      'a page of the web',
      aDocx(paragraph('x'), { ...links('aFChunk|chunk.html'), 'word/chunk.html': '<html/>' }),
      'file-part-refused',
    ],
    [
      'a drawing of an old kind',
      aDocx(paragraph('x'), { ...links('image|media/a.emf'), 'word/media/a.emf': new Uint8Array(200) }),
      'file-part-refused',
    ],
    [
      'a field that starts a program',
      aDocx(field('DDEAUTO c:\\\\windows\\\\cmd.exe "/c calc"')),
      'file-part-refused',
    ],
    ['one that is cut into runs', aDocx(`${field(' DDE')}${field('AUTO c:\\\\cmd')}`), 'file-part-refused'],
    [
      'one that fetches a text',
      aDocx('<w:p><w:fldSimple w:instr=" INCLUDETEXT x "/></w:p>'),
      'file-part-refused',
    ],
    [
      'entities of its own',
      aDocx('', {
        'word/document.xml':
          '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="x">&b;</w:document>',
      }),
      'file-damaged',
    ],
    ['elements that do not close', aDocx('<w:p>'), 'file-damaged'],
    [
      'two main parts',
      aDocx(paragraph('x'), {
        '_rels/.rels': relationships(['officeDocument|word/document.xml', 'officeDocument|word/other.xml']),
      }),
      'file-archive',
    ],
    [
      'a template for a document',
      aDocx(paragraph('x'), {
        '[Content_Types].xml': contentTypes({
          'word/document.xml': main.replace('document.main', 'template.main'),
        }),
      }),
      'file-type-refused',
    ],
  ])('%s', async (_, bytes, code) => {
    await expect(cleanFile(bytes)).rejects.toMatchObject({ code });
  });
});

describe('a workbook', () => {
  it('loses where it was saved, what it reads elsewhere, and who wrote its notes', async () => {
    const file = anXlsx(
      [
        {
          name: 'List',
          rows: '<row r="1"><c r="A1"><f>[1]Other!A1+1</f><v>7</v></c><c r="B1"><f>SUM(A1)</f><v>7</v></c></row>',
          rest: '<legacyDrawing r:id="rId9"/>',
        },
      ],
      {
        'xl/workbook.xml': sheetPart(
          'workbook',
          '<x15ac:absPath xmlns:x15ac="y" url="C:\\Users\\Planted\\"/><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames><definedName name="X">[1]Other!$A$1</definedName></definedNames>',
        ),
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(['comments|../comments1.xml']),
        'xl/comments1.xml': sheetPart(
          'comments',
          '<authors><author>Aminata Planted</author></authors><commentList><comment ref="B7" authorId="0"><text><r><t>Aminata Planted:</t></r><r><t>a remark</t></r></text></comment></commentList>',
        ),
        'xl/externalLinks/externalLink1.xml': '<x>Planted link</x>',
      },
    );
    const { type, bytes, passages } = await cleanFile(file);
    expect(type).toBe('xlsx');
    for (const word of ['Planted', '[1]', 'externalReference', 'legacyDrawing'])
      expect(holdsWord(bytes, word), word).toBe(false);
    expect(xmlOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1"><v>7</v></c><c r="B1"><f>SUM(A1)</f><v>7</v></c>',
    );
    expect(passages).toContainEqual({
      place: { kind: 'sheet', number: 1 },
      text: expect.stringContaining('a remark'),
    });
  });
});

describe('a presentation', () => {
  it('is taken without its comments, and each slide is read', async () => {
    const file = aPptx(['The first slide', 'The second slide'], {
      'ppt/slides/_rels/slide1.xml.rels': relationships(['comments|../comments/comment1.xml']),
      'ppt/comments/comment1.xml':
        '<p:cmLst xmlns:p="x"><p:cm><p:text>Planted remark</p:text></p:cm></p:cmLst>',
    });
    const { type, bytes, passages } = await cleanFile(file);
    expect(type).toBe('pptx');
    expect(holdsWord(bytes, 'Planted')).toBe(false);
    expect(passages).toContainEqual({ place: { kind: 'slide', number: 2 }, text: 'The second slide' });
  });
});

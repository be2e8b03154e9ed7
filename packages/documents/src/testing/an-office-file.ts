import { strToU8, zipSync } from 'fflate';

type Content = string | Uint8Array;
/** Parts by name; one that is null is left out. */
export type Parts = Record<string, Content | null>;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const officeLink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = `xmlns:r="${officeLink}"`;
const s = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const slides = 'application/vnd.openxmlformats-officedocument.presentationml';

const properties: Parts = {
  'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>Aminata Planted</dc:creator><cp:lastModifiedBy>Aminata Planted</cp:lastModifiedBy></cp:coreProperties>`,
  'docProps/app.xml': `${head}<Properties><Company>Planted Company</Company><Manager>Planted Manager</Manager></Properties>`,
  'docProps/custom.xml': `${head}<Properties><property name="Owner"><x>Planted Owner</x></property></Properties>`,
  'docProps/thumbnail.jpeg': new Uint8Array([0xff, 0xd8, 0xff, 0xd9]),
};
const propertyLinks = [
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties|docProps/core.xml',
  `${officeLink}/extended-properties|docProps/app.xml`,
  `${officeLink}/custom-properties|docProps/custom.xml`,
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail|docProps/thumbnail.jpeg',
];

export function contentTypes(overrides: Record<string, string>): string {
  const all = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `${head}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="bin" ContentType="application/octet-stream"/>${all.join('')}</Types>`;
}

/** `kind|target`, numbered from rId1 on; a target with a scheme leads out of the package. */
export function relationships(list: readonly string[]): string {
  const all = list.map((one, index) => {
    const [kind = '', target = ''] = one.split('|');
    const type = kind.includes(':') ? kind : `${officeLink}/${kind}`;
    const mode = /^\w+:/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `${head}<Relationships xmlns="${links}">${all.join('')}</Relationships>`;
}

export const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A Word file with this body, and whatever other parts a test wants. */
export function aDocx(body: string, parts: Parts = {}): Uint8Array {
  return zip({
    '[Content_Types].xml': contentTypes({
      'word/document.xml': `${word}.document.main+xml`,
      'word/comments.xml': `${word}.comments+xml`,
      'word/footnotes.xml': `${word}.footnotes+xml`,
      'word/header1.xml': `${word}.header+xml`,
      'word/people.xml': `${word}.people+xml`,
      'word/settings.xml': `${word}.settings+xml`,
    }),
    '_rels/.rels': relationships(['officeDocument|word/document.xml', ...propertyLinks]),
    'word/document.xml': `${head}<w:document ${w} ${r}><w:body>${body}</w:body></w:document>`,
    ...properties,
    ...parts,
  });
}

export function wordPart(element: string, content: string): string {
  return `${head}<w:${element} ${w} ${r}>${content}</w:${element}>`;
}

/** A workbook: each sheet is its name and the XML of its rows. */
export function anXlsx(
  sheets: readonly { name: string; rows: string; state?: string; rest?: string }[],
  parts: Parts = {},
): Uint8Array {
  const names = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const files = sheets.map(({ rows, rest = '' }, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    `${head}<worksheet ${s} ${r}><sheetData>${rows}</sheetData>${rest}</worksheet>`,
  ]);
  return zip({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${sheet}.sheet.main+xml`,
      'xl/sharedStrings.xml': `${sheet}.sharedStrings+xml`,
      'xl/comments1.xml': `${sheet}.comments+xml`,
      ...Object.fromEntries(
        sheets.map((_, i) => [`xl/worksheets/sheet${i + 1}.xml`, `${sheet}.worksheet+xml`]),
      ),
    }),
    '_rels/.rels': relationships(['officeDocument|xl/workbook.xml', ...propertyLinks]),
    'xl/workbook.xml': `${head}<workbook ${s} ${r}><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => `worksheet|worksheets/sheet${index + 1}.xml`),
      'sharedStrings|sharedStrings.xml',
    ]),
    'xl/sharedStrings.xml': `${head}<sst ${s}/>`,
    ...Object.fromEntries(files),
    ...properties,
    ...parts,
  });
}

export function sharedStrings(texts: readonly string[]): string {
  return `${head}<sst ${s}>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
}

export function sheetPart(element: string, content: string): string {
  return `${head}<${element} ${s} ${r}>${content}</${element}>`;
}

/** A row of inline strings and numbers, from column A on. */
export function row(number: number, cells: readonly (string | number)[]): string {
  const written = cells.map((cell, index) => {
    const at = `${String.fromCharCode(65 + index)}${number}`;
    return typeof cell === 'number'
      ? `<c r="${at}"><v>${cell}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

/** A presentation with one text a slide. */
export function aPptx(texts: readonly string[], parts: Parts = {}): Uint8Array {
  const p = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
  const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const files = texts.map((text, index) => [
    `ppt/slides/slide${index + 1}.xml`,
    `${head}<p:sld ${p} ${a} ${r}><p:cSld><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:cSld></p:sld>`,
  ]);
  return zip({
    '[Content_Types].xml': contentTypes({
      'ppt/presentation.xml': `${slides}.presentation.main+xml`,
      ...Object.fromEntries(texts.map((_, i) => [`ppt/slides/slide${i + 1}.xml`, `${slides}.slide+xml`])),
    }),
    '_rels/.rels': relationships(['officeDocument|ppt/presentation.xml', ...propertyLinks]),
    'ppt/presentation.xml': `${head}<p:presentation ${p} ${r}/>`,
    'ppt/_rels/presentation.xml.rels': relationships(texts.map((_, i) => `slide|slides/slide${i + 1}.xml`)),
    ...Object.fromEntries(files),
    ...properties,
    ...parts,
  });
}

export function zip(parts: Parts): Uint8Array {
  const files = Object.entries(parts).filter((part): part is [string, Content] => part[1] !== null);
  return zipSync(
    Object.fromEntries(files.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
  );
}

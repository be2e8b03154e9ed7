import type { FileType } from '@jalon/domain/evidence/upload';
import { zipSync } from 'fflate';
import type { CleanFile } from '../clean-file.ts';
import { smallPicturePixels } from '../clean-image.ts';
import { FileRefused } from '../file-refused.ts';
import { anonymousPart } from './anonymous-part.ts';
import { cleanPicture } from './clean-picture.ts';
import { officePassages } from './office-passages.ts';
import { isLeftOut, KEPT, OPEN_ADDRESS, PROGRAMS, REFUSED } from './office-relationships.ts';
import { contentTypesOf, type Relationship, relationshipsOf, relationshipsPart } from './package-parts.ts';
import { readZip } from './read-zip.ts';
import { writeXml } from './xml.ts';

/** A part that is kept: under which name, what leads to it, and where it leads. */
export interface KeptPart {
  /** The name in the package that is written. */
  name: string;
  /** How it was reached: `header`, `worksheet`; the main part is `main`. */
  kind: string;
  /** The part that it was reached from. */
  parent: KeptPart | null;
  contentType: string;
  bytes: Uint8Array;
  relationships: Relationship[];
}

const KINDS: readonly { type: FileType; main: RegExp }[] = [
  { type: 'docx', main: /wordprocessingml\.document\.main\+xml$/ },
  { type: 'xlsx', main: /spreadsheetml\.sheet\.main\+xml$/ },
  { type: 'pptx', main: /presentationml\.presentation\.main\+xml$/ },
];
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
/** The oldest instant that a ZIP entry can carry: it says nothing of when the file was made. */
const noTime = new Date(1980, 0, 1);

/**
 * A Word, Excel or PowerPoint file written anew from the parts that make its content, without what says who made
 * it, where, when and on which machine; its pictures are drawn anew. Throws `FileRefused`.
 */
export async function cleanOffice(bytes: Uint8Array): Promise<CleanFile> {
  const parts = readZip(bytes);
  const typeOf = contentTypesOf(parts);
  refusePrograms(parts, typeOf);
  const [main, second] = relationshipsOf(parts, '').filter(({ kind }) => kind === 'officeDocument');
  if (!main || second || main.isExternal) throw new FileRefused('file-archive');
  const kind = KINDS.find((one) => one.main.test(typeOf(main.target)));
  if (!kind) throw new FileRefused('file-type-refused');
  const source: Source = { parts, typeOf, type: kind.type };
  const kept = new Map<string, KeptPart>();
  const { largestPicture } = await keep(source, main, kept);
  return {
    type: kind.type,
    bytes: write(main, kept),
    passages: officePassages(kind.type, [...kept.values()]),
    isRead: largestPicture <= smallPicturePixels,
  };
}

interface Source {
  parts: ReadonlyMap<string, Uint8Array>;
  typeOf: (part: string) => string;
  type: FileType;
}

function refusePrograms(parts: ReadonlyMap<string, Uint8Array>, typeOf: (part: string) => string): void {
  for (const part of parts.keys()) {
    const isProgram =
      /vba(?:project|data)|activex|macrosheet/i.test(part) ||
      /macroEnabled|vbaProject|activeX|macrosheet/i.test(typeOf(part));
    if (isProgram) throw new FileRefused('file-has-macros');
  }
}

/** Follows the links that are kept, from the main part outwards. */
async function keep(source: Source, main: Relationship, kept: Map<string, KeptPart>) {
  let largestPicture = 0;
  const waiting: { link: Relationship; parent: KeptPart | null }[] = [{ link: main, parent: null }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { link, parent } = next;
    if (kept.has(link.target)) continue;
    const bytes = source.parts.get(link.target)!;
    const contentType = source.typeOf(link.target);
    if (link.kind === 'image') {
      const picture = await cleanPicture(bytes);
      largestPicture = Math.max(largestPicture, picture.largestSide);
      // A name of its own: two pictures may have differed by their endings alone.
      const name = `${link.target.replace(/[^/]*$/, '')}picture${kept.size}.${picture.extension}`;
      const part = { name, kind: 'image', parent, contentType: picture.mediaType, bytes: picture.bytes };
      kept.set(link.target, { ...part, relationships: [] });
      continue;
    }
    const all = relationshipsOf(source.parts, link.target);
    const relationships = all.filter((one) => isKept(one, contentType, source));
    const staying = new Set(relationships.map(({ id }) => id));
    const left = new Set(all.map(({ id }) => id).filter((id) => !staying.has(id)));
    // Also one that leads to nothing from the start.
    const isMissing = (id: string) => left.has(id) || (/^rId\d+$/.test(id) && !staying.has(id));
    const part: KeptPart = {
      name: link.target,
      kind: parent === null ? 'main' : link.kind,
      parent,
      contentType,
      bytes: writeXml(anonymousPart(bytes, isMissing)),
      relationships,
    };
    kept.set(link.target, part);
    for (const one of relationships) if (!one.isExternal) waiting.push({ link: one, parent: part });
  }
  return { largestPicture };
}

function isKept(link: Relationship, from: string, { parts, type }: Source): boolean {
  const { kind, target, isExternal } = link;
  if (PROGRAMS.has(kind)) throw new FileRefused('file-has-macros');
  // The numbers behind a chart are a workbook within; the chart shows them without it.
  const isBehindChart = kind === 'package' && /drawingml\.chart/.test(from);
  if (REFUSED.has(kind) && !isBehindChart) throw new FileRefused('file-part-refused');
  if (!KEPT.has(kind) || isLeftOut(kind, type)) return false;
  if (isExternal) return kind === 'hyperlink' && OPEN_ADDRESS.test(target);
  const bytes = parts.get(target);
  // A drawing of lines comes with a picture for programs that cannot draw it: that one is kept.
  return bytes !== undefined && !(kind === 'image' && /\.svgz?$/i.test(target));
}

function write(main: Relationship, kept: ReadonlyMap<string, KeptPart>): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': text(contentTypes(kept)),
    '_rels/.rels': text(relationships([main], kept)),
  };
  for (const part of kept.values()) {
    files[part.name] = part.bytes;
    if (part.relationships.length > 0)
      files[relationshipsPart(part.name)] = text(relationships(part.relationships, kept));
  }
  return zipSync(files, { mtime: noTime, level: 6 });
}

function contentTypes(kept: ReadonlyMap<string, KeptPart>): string {
  const overrides = [...kept.values()].map(
    ({ name, contentType }) => `<Override PartName="/${quoted(name)}" ContentType="${quoted(contentType)}"/>`,
  );
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  return `${head}<Types xmlns="${packageTypes}/content-types">${rels}<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(links: readonly Relationship[], kept: ReadonlyMap<string, KeptPart>): string {
  const written = links.map(({ id, type, target, isExternal }) => {
    const where = isExternal ? target : `/${kept.get(target)!.name}`;
    const mode = isExternal ? ' TargetMode="External"' : '';
    return `<Relationship Id="${quoted(id)}" Type="${quoted(type)}" Target="${quoted(where)}"${mode}/>`;
  });
  return `${head}<Relationships xmlns="${packageTypes}/relationships">${written.join('')}</Relationships>`;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const text = (xml: string) => new TextEncoder().encode(xml);

function quoted(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

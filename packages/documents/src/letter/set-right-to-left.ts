import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const body = 'word/document.xml';
/** What stands after `bidi` in a section's properties, by the schema's order. */
const after = /<w:rtlGutter\/?>|<w:docGrid\b|<w:printerSettings\b|<\/w:sectPr>/;

/**
 * Says in the section that the page is read from right to left, which the library has no word for. Throws where the
 * file holds no section.
 */
export function setRightToLeft(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const xml = strFromU8(parts[body] ?? new Uint8Array());
  const section = xml.lastIndexOf('<w:sectPr');
  const place = section < 0 ? -1 : xml.slice(section).search(after);
  if (place < 0) throw new Error(`${body} holds no section`);
  const at = section + place;
  parts[body] = strToU8(`${xml.slice(0, at)}<w:bidi/>${xml.slice(at)}`);
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
}

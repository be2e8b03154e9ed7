import type { FilePlace } from '@jalon/domain/evidence/file-place';
import type { FileType } from '@jalon/domain/evidence/upload';
import type { Passage } from '../clean-file.ts';
import type { KeptPart } from './clean-office.ts';
import { passagesOfFlow } from './passages-of-flow.ts';
import { workbookPassages } from './workbook-passages.ts';

/**
 * All text of an Office file: what is shown and what is hidden, deleted under tracked changes, in notes, comments,
 * headers, charts, alternative texts, links and names.
 */
export function officePassages(type: FileType, parts: KeptPart[]): Passage[] {
  const texts = parts.filter(({ kind }) => kind !== 'image');
  const links = parts.flatMap((part) => addressesOf(part));
  if (type === 'xlsx') return [...workbookPassages(texts), ...links];
  const slides = texts
    .filter(({ kind }) => kind === 'slide')
    .sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
  return [...texts.flatMap((part) => passagesOfFlow(part.bytes, placesOf(part, slides))), ...links];
}

/** Numbers paragraphs in the main text; elsewhere the kind of part says enough. */
function placesOf(part: KeptPart, slides: KeptPart[]): (paragraph: number) => FilePlace {
  for (let holder: KeptPart | null = part; holder; holder = holder.parent) {
    const slide = slides.indexOf(holder) + 1;
    if (slide > 0) return () => ({ kind: 'slide', number: slide });
    if (holder.kind === 'comments') return () => ({ kind: 'comments' });
    if (holder.kind === 'footnotes' || holder.kind === 'endnotes') return () => ({ kind: 'footnotes' });
    if (holder.kind === 'header' || holder.kind === 'footer') return () => ({ kind: 'header-or-footer' });
    if (/^(?:chart|diagram|drawing|vmlDrawing)/.test(holder.kind)) return () => ({ kind: 'drawing' });
  }
  if (part.kind === 'main') return (number) => ({ kind: 'paragraph', number });
  return () => ({ kind: 'document' });
}

/** The addresses that a part links to, as somebody would read them. */
function addressesOf({ relationships }: KeptPart): Passage[] {
  return relationships
    .filter(({ isExternal }) => isExternal)
    .map(({ target }) => ({ place: { kind: 'document' }, text: readable(target) }));
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address).replace(/[-_+/?&=]+/g, ' ');
  } catch {
    return address;
  }
}

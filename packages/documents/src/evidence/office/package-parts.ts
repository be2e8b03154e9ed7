import { FileRefused } from '../file-refused.ts';
import { xmlTokens } from './xml.ts';

/** A link from one part of a package to another, or out of it. */
export interface Relationship {
  id: string;
  /** The last step of its type's address, which is the same in both dialects: `image`, `hyperlink`. */
  kind: string;
  type: string;
  target: string;
  /** It leads out of the package. */
  isExternal: boolean;
}

/** The relationships of a part; `''` is the package itself. */
export function relationshipsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): Relationship[] {
  const bytes = parts.get(relationshipsPart(part));
  if (!bytes) return [];
  const found: Relationship[] = [];
  for (const token of xmlTokens(bytes)) {
    if (token.kind !== 'open' || token.local !== 'Relationship') continue;
    const value = (called: string) => token.attributes.find(({ local }) => local === called)?.value ?? '';
    const type = value('Type');
    const isExternal = value('TargetMode').toLowerCase() === 'external';
    const target = isExternal ? value('Target') : resolve(part, value('Target'));
    found.push({ id: value('Id'), kind: type.slice(type.lastIndexOf('/') + 1), type, target, isExternal });
  }
  return found;
}

/** Where the relationships of a part stand: `word/_rels/document.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What each part is, from `[Content_Types].xml`. */
export function contentTypesOf(parts: ReadonlyMap<string, Uint8Array>): (part: string) => string {
  const bytes = parts.get('[Content_Types].xml');
  if (!bytes) throw new FileRefused('file-archive');
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const token of xmlTokens(bytes)) {
    if (token.kind !== 'open') continue;
    const value = (called: string) => token.attributes.find(({ local }) => local === called)?.value ?? '';
    if (token.local === 'Default') defaults.set(value('Extension').toLowerCase(), value('ContentType'));
    if (token.local === 'Override')
      overrides.set(value('PartName').replace(/^\//, '').toLowerCase(), value('ContentType'));
  }
  return (part) =>
    overrides.get(part.toLowerCase()) ??
    defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ??
    '';
}

/** The name of a part that a target leads to, seen from another part. It never leaves the package. */
function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) throw new FileRefused('file-damaged');
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

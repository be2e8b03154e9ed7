import { FileRefused } from '../file-refused.ts';
import { type XmlAttribute, type XmlToken, xmlTokens } from './xml.ts';

/** Elements that lead out of the document, hold what is left behind, or say where and by whom it was made. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'OLEObject',
  'control',
  'controls',
  'oleObjects',
  'externalData',
  'externalReferences',
  'pivotCaches',
  'altChunk',
  'subDoc',
  'attachedTemplate',
  'attachedSchema',
  'saveThroughXslt',
  'embedRegular',
  'embedBold',
  'embedItalic',
  'embedBoldItalic',
  'dataBinding',
  'svgBlip',
  'docVars',
  'mailMerge',
  'fileSharing',
  'fileRecoveryPr',
  'absPath',
  'webPublishing',
  'webPublishItems',
  'smartTagPr',
  'custDataLst',
  'custShowLst',
]);
/** Of these only the attribute goes that leads to what is left behind: the words in them stay. */
const KEPT_WITHOUT_LINK: ReadonlySet<string> = new Set(['hyperlink', 'pageSetup']);
const PERSONAL: ReadonlySet<string> = new Set([
  'initials',
  'userId',
  'providerId',
  'userName',
  'dateUtc',
  'lastEdited',
  'lowestEdited',
  'codeName',
]);
const instant = /^\d{4}-\d{2}-\d{2}T/;
/** A formula or name that reads another workbook or another program. */
const leadsOut = /\[\d+\]|\|\s*'[^']*'\s*!/;
/** Fields that fetch something or start a program when the document is opened. */
const fetchingField = /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DATABASE|LINK)\b/i;
const somebody = 'Author';

/**
 * The steps of a part without its people: who wrote a comment or a change and when, and everything that refers
 * to missing relationships. Throws `FileRefused` for a field that would fetch something.
 */
export function* anonymousPart(bytes: Uint8Array, isMissing: (id: string) => boolean): Generator<XmlToken> {
  const people = new Set<string>();
  const field = fieldReader();
  let skipped = 0;
  let looked: XmlToken[] | null = null;
  let isPerson = false;
  for (const token of xmlTokens(bytes)) {
    field(token);
    if (skipped > 0) {
      if (token.kind === 'open' && !token.isEmpty) skipped += 1;
      if (token.kind === 'close') skipped -= 1;
      continue;
    }
    if (token.kind === 'open' && isLeftOut(token, isMissing)) {
      if (!token.isEmpty) skipped = 1;
      continue;
    }
    if (token.kind === 'open') isPerson = token.local === 'author' && !token.isEmpty;
    if (token.kind === 'close') isPerson = false;
    const kept = withoutPeople(token, isPerson, people, isMissing);
    if (looked === null) {
      if (kept.kind === 'open' && !kept.isEmpty && isLookedAt(kept.local)) looked = [kept];
      else yield kept;
      continue;
    }
    looked.push(kept);
    if (kept.kind !== 'close' || !isLookedAt(kept.local)) continue;
    if (!leadsOut.test(looked.map((one) => (one.kind === 'text' ? one.text : '')).join(''))) yield* looked;
    looked = null;
  }
}

function isLookedAt(local: string): boolean {
  return local === 'f' || local === 'definedName';
}

function isLeftOut(
  { local, attributes }: Extract<XmlToken, { kind: 'open' }>,
  isMissing: (id: string) => boolean,
) {
  if (LEFT_OUT.has(local)) return true;
  if (local === 'hlinkClick' || local === 'hlinkHover' || local === 'hlinkMouseOver')
    if (
      attributes.some((one) => one.local === 'action' && /^ppaction:\/\/(?!hlink|noaction)/i.test(one.value))
    )
      return true;
  return !KEPT_WITHOUT_LINK.has(local) && attributes.some((one) => leadsTo(one, isMissing));
}

function leadsTo({ name, value }: XmlAttribute, isMissing: (id: string) => boolean): boolean {
  return name.includes(':') && !name.startsWith('xmlns') && isMissing(value);
}

function withoutPeople(
  token: XmlToken,
  isPerson: boolean,
  people: Set<string>,
  isMissing: (id: string) => boolean,
): XmlToken {
  if (token.kind === 'text') {
    if (isPerson) {
      if (token.text.trim() !== '') people.add(token.text.trim());
      return { ...token, text: somebody };
    }
    // Excel writes the author's name again at the head of a note.
    return people.has(token.text.trim().replace(/\s*:$/, '')) ? { ...token, text: `${somebody}:` } : token;
  }
  if (token.kind === 'close') return token;
  const attributes = token.attributes
    .filter((one) => !PERSONAL.has(one.local) && !leadsTo(one, isMissing))
    .filter((one) => !(one.local === 'date' && instant.test(one.value)))
    .map((one) => (one.local === 'author' ? { ...one, value: somebody } : one));
  return { ...token, attributes };
}

/** Reads the instructions of fields, which are often cut into several runs. */
function fieldReader(): (token: XmlToken) => void {
  let instruction = '';
  let isInside = false;
  const check = () => {
    if (fetchingField.test(instruction)) throw new FileRefused('file-part-refused');
  };
  return (token) => {
    if (token.kind === 'text') {
      if (isInside) instruction += token.text;
      check();
      return;
    }
    if (token.local === 'fldChar') instruction = '';
    if (token.local === 'instrText' || token.local === 'delInstrText')
      isInside = token.kind === 'open' && !token.isEmpty;
    if (token.kind !== 'open' || token.local !== 'fldSimple') return;
    instruction = token.attributes.find(({ local }) => local === 'instr')?.value ?? '';
    check();
    instruction = '';
  };
}

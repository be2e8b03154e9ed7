import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { FileRefused } from '../file-refused.ts';
import { reachedFrom } from './pdf-objects.ts';
import { withoutJpegMetadata } from './without-jpeg-metadata.ts';

/** What of the catalog stays: how the document is laid out, tagged and in which language. */
const CATALOG: ReadonlySet<string> = new Set([
  'Type',
  'Version',
  'Pages',
  'PageLabels',
  'Names',
  'Dests',
  'ViewerPreferences',
  'PageLayout',
  'PageMode',
  'Outlines',
  'AcroForm',
  'StructTreeRoot',
  'MarkInfo',
  'Lang',
  'OCProperties',
  'OutputIntents',
]);
/** Keys that go wherever they stand: metadata, programs, other files, private data, previews, times. */
export const FORBIDDEN: ReadonlySet<string> = new Set([
  'Metadata',
  'PieceInfo',
  'LastModified',
  'OpenAction',
  'AA',
  'JS',
  'JavaScript',
  'EmbeddedFiles',
  'EF',
  'AF',
  'XFA',
  'Collection',
  'Thumb',
  'SpiderInfo',
  'Perms',
  'DSS',
  'URIActions',
  'RichMediaContent',
  'RichMediaSettings',
]);
/** Actions that only move the reader: within the document, or to an address that they see. */
const HARMLESS_ACTIONS: ReadonlySet<string> = new Set(['GoTo', 'URI', 'Named']);
/** Annotations that hold another file, a film or a program. */
const REFUSED_ANNOTATIONS: ReadonlySet<string> = new Set([
  'FileAttachment',
  'Sound',
  'Movie',
  'Screen',
  'RichMedia',
  '3D',
  'Projection',
  'TrapNet',
]);
/** Of an annotation: its author, its times and its own name. */
const OF_ITS_AUTHOR = ['T', 'M', 'CreationDate', 'NM', 'RC', 'Subj'] as const;
const openAddress = /^(?:https?:\/\/|mailto:)/i;
const mostObjects = 300_000;

/**
 * Takes out of a document who made it, when and with what, every program and every other file in it, and whatever
 * no page reaches: older versions, hidden objects. Throws `FileRefused`.
 */
export function stripPdf(document: PDFDocument): void {
  const { context, catalog } = document;
  if (context.enumerateIndirectObjects().length > mostObjects) throw new FileRefused('file-too-rich');
  for (const key of catalog.keys()) if (!CATALOG.has(key.decodeText())) catalog.delete(key);
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
  for (const key of names?.keys() ?? []) if (key.decodeText() !== 'Dests') names?.delete(key);
  const root = context.trailerInfo.Root;
  if (!root) throw new FileRefused('file-damaged');
  context.trailerInfo = { Root: root };
  for (const { object } of [...reachedFrom(context, [root])]) {
    if (object instanceof PDFDict) stripDict(object, context);
    if (object instanceof PDFStream) stripDict(object.dict, context);
    if (object instanceof PDFRawStream) stripImage(object);
  }
  const reached = new Set<PDFObject>();
  for (const { object } of reachedFrom(context, [root])) if (object instanceof PDFRef) reached.add(object);
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}

function stripDict(dict: PDFDict, context: PDFContext): void {
  for (const key of dict.keys()) if (FORBIDDEN.has(key.decodeText())) dict.delete(key);
  for (const key of ['A', 'PA', 'Next']) {
    const action = dict.lookup(PDFName.of(key));
    if (action instanceof PDFDict && !isHarmless(action)) dict.delete(PDFName.of(key));
    // A chain of actions.
    if (action instanceof PDFArray && key === 'Next') dict.delete(PDFName.of(key));
  }
  const annotations = dict.lookup(PDFName.of('Annots'));
  if (annotations instanceof PDFArray) stripAnnotations(annotations, context);
}

function isHarmless(action: PDFDict): boolean {
  const kind = nameOf(action, 'S');
  // A structure element's attributes stand under the same key.
  if (kind === null) return true;
  if (!HARMLESS_ACTIONS.has(kind)) return !/^[A-Z]/.test(kind) || action.has(PDFName.of('O'));
  if (kind !== 'URI') return true;
  const address = action.lookup(PDFName.of('URI'));
  return openAddress.test(String(address ?? '').replace(/^[(<]/, ''));
}

function stripAnnotations(annotations: PDFArray, context: PDFContext): void {
  for (let index = annotations.size() - 1; index >= 0; index -= 1) {
    const annotation = context.lookup(annotations.get(index));
    if (!(annotation instanceof PDFDict)) {
      annotations.remove(index);
      continue;
    }
    const kind = nameOf(annotation, 'Subtype');
    if (kind === null || REFUSED_ANNOTATIONS.has(kind)) {
      annotations.remove(index);
      continue;
    }
    // The name of a field of a form stands under the key of an author.
    if (kind === 'Widget') continue;
    for (const key of OF_ITS_AUTHOR) annotation.delete(PDFName.of(key));
  }
}

/** A photograph in a page carries what its camera wrote, unless that is cut out. */
function stripImage(stream: PDFRawStream): void {
  if (nameOf(stream.dict, 'Subtype') !== 'Image') return;
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const filters = filter instanceof PDFArray ? filter.asArray() : filter ? [filter] : [];
  if (!filters.some((one) => String(one) === '/DCTDecode' || String(one) === '/DCT')) return;
  // A photograph that is packed once more cannot be looked into.
  if (filters.length > 1) throw new FileRefused('file-part-refused');
  stream.updateContents(withoutJpegMetadata(stream.contents));
}

function nameOf(dict: PDFDict, key: string): string | null {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : null;
}

import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { smallPicturePixels } from '../clean-image.ts';

const paints = /(?:^|[\s\])>])(?:Do|S|s|f\*?|F|B\*?|b\*?|sh|EI|Tj|TJ|'|")(?=\s|$)/;
const inlinePicture = /(?:^|\s)BI\s[\s\S]{0,2000}?\sID\s/;
const deepestForm = 12;

/** What a person has to see on each page: whether it draws anything, and whether a picture is on it. */
export interface PageLook {
  isEmpty: boolean;
  holdsPicture: boolean;
}

/** Looks at each page: its own drawing, the forms in it, and the appearance of its annotations. */
export function pagesToLookAt(document: PDFDocument): PageLook[] {
  return document.getPages().map(({ node }) => {
    const drawing = contentOf(node.lookup(PDFName.of('Contents')), document);
    const resources = node.Resources();
    const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    const seen = new Set<PDFObject>();
    const inAnnotations = (annotations?.asArray() ?? []).some((one) => {
      const annotation = document.context.lookup(one);
      const appearance = annotation instanceof PDFDict && annotation.lookup(PDFName.of('AP'));
      return appearance instanceof PDFDict && holdsPicture(appearance, document, seen, 0);
    });
    return {
      isEmpty: !paints.test(drawing),
      holdsPicture:
        inlinePicture.test(drawing) ||
        inAnnotations ||
        (resources !== undefined && holdsPicture(resources, document, seen, 0)),
    };
  });
}

/** Whether these resources hold a picture larger than a sign, however deep: in forms, patterns and fonts too. */
function holdsPicture(holder: PDFDict, document: PDFDocument, seen: Set<PDFObject>, depth: number): boolean {
  if (depth > deepestForm || seen.has(holder)) return false;
  seen.add(holder);
  for (const [key, value] of holder.entries()) {
    if (key.decodeText() === 'Parent') continue;
    const object = document.context.lookup(value);
    if (object instanceof PDFRawStream) {
      if (String(object.dict.lookup(PDFName.of('Subtype'))) === '/Image') {
        if (longestSide(object) > smallPicturePixels) return true;
      } else {
        if (isDrawing(object) && inlinePicture.test(contentOf(object, document))) return true;
        if (holdsPicture(object.dict, document, seen, depth + 1)) return true;
      }
    }
    if (object instanceof PDFDict && holdsPicture(object, document, seen, depth + 1)) return true;
  }
  return false;
}

function isDrawing({ dict }: PDFRawStream): boolean {
  return dict.has(PDFName.of('BBox')) || String(dict.lookup(PDFName.of('Subtype'))) === '/Form';
}

function longestSide({ dict }: PDFRawStream): number {
  const side = (key: string) => {
    const value = dict.lookup(PDFName.of(key));
    return value instanceof PDFNumber ? value.asNumber() : Number.POSITIVE_INFINITY;
  };
  return Math.max(side('Width'), side('Height'));
}

function contentOf(contents: PDFObject | undefined, document: PDFDocument): string {
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((one) => document.context.lookup(one)) : [contents];
  return streams
    .filter((one) => one instanceof PDFRawStream)
    .map((one) => Buffer.from(decodePDFRawStream(one).decode()).toString('latin1'))
    .join('\n');
}

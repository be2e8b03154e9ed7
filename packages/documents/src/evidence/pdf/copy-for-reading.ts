import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

const mostDrawings = 5_000;

/** Wide enough for whatever is written beside a page, and for what is drawn below it here. */
const everywhere = [-1_000_000, -6_000_000, 1_000_000, 1_000_000];

/**
 * Makes a document into one whose text layer holds all of its words. What stands beside the page's box is left out by
 * a reader, so the box grows; stamps, notes and filled fields of forms show their words in drawings of their own, so
 * those are drawn below the page. Pictures become one dot each: they hold no text layer, and unpacking them takes
 * long. For reading only: nothing of it is kept.
 */
export function copyForReading(document: PDFDocument): void {
  const { context } = document;
  withoutPictures(document);
  let drawn = 0;
  for (const { node } of document.getPages()) {
    node.set(PDFName.of('MediaBox'), context.obj(everywhere));
    node.set(PDFName.of('CropBox'), context.obj(everywhere));
    const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
    const appearances = annotations.flatMap((one) => {
      const annotation = context.lookup(one);
      const appearance = annotation instanceof PDFDict ? annotation.lookup(PDFName.of('AP')) : undefined;
      return appearance instanceof PDFDict ? streamsIn(appearance, document) : [];
    });
    for (const appearance of appearances) {
      drawn += 1;
      if (drawn > mostDrawings) return;
      const name = node.newXObject('Appearance', appearance);
      // Below everything else, so that it is a paragraph of its own.
      const drawing = context.stream(`\nQ q 1 0 0 1 0 -${drawn * 1_000} cm ${String(name)} Do Q\n`);
      node.addContentStream(context.register(drawing));
    }
  }
}

function withoutPictures({ context }: PDFDocument): void {
  const picture = { Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1, ColorSpace: 'DeviceGray' };
  const dot = context.stream('0', { ...picture, BitsPerComponent: 8 });
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const isPicture =
      object instanceof PDFStream && object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image');
    if (isPicture) context.assign(ref, dot);
  }
}

/** The drawings of an appearance, in all of its states. */
function streamsIn(appearance: PDFDict, document: PDFDocument): PDFRef[] {
  return appearance.values().flatMap((value): PDFRef[] => {
    const object: PDFObject | undefined = document.context.lookup(value);
    if (object instanceof PDFStream) return value instanceof PDFRef ? [value] : [];
    return object instanceof PDFDict ? streamsIn(object, document) : [];
  });
}

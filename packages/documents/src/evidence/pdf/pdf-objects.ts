import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** An object of a PDF file as a walk meets it. */
export interface MetObject {
  object: PDFObject;
  /** The dictionary in which it stands, and under which key. */
  holder: PDFDict | null;
  key: string;
}

/**
 * Every object that is reached from a root, each once, the references on the way included. What is not reached is
 * of an older version, or hidden. `skips` holds the walk back from an object and what is behind it.
 */
export function* reachedFrom(
  context: PDFContext,
  roots: readonly PDFObject[],
  skips: (object: PDFObject) => boolean = () => false,
): Generator<MetObject> {
  const seen = new Set<PDFObject>();
  const waiting: MetObject[] = roots.map((object) => ({ object, holder: null, key: '' }));
  for (let met = waiting.pop(); met; met = waiting.pop()) {
    if (met.object instanceof PDFRef) {
      if (seen.has(met.object)) continue;
      seen.add(met.object);
      yield met;
      const target = context.lookup(met.object);
      if (target) waiting.push({ ...met, object: target });
      continue;
    }
    const { object } = met;
    if (skips(object)) continue;
    if (object instanceof PDFDict || object instanceof PDFArray || object instanceof PDFStream) {
      if (seen.has(object)) continue;
      seen.add(object);
    }
    yield met;
    const dict = object instanceof PDFStream ? object.dict : object instanceof PDFDict ? object : null;
    if (dict)
      for (const [key, value] of dict.entries())
        waiting.push({ object: value, holder: dict, key: key.decodeText() });
    if (object instanceof PDFArray)
      for (const value of object.asArray()) waiting.push({ ...met, object: value });
  }
}

/** The text of a string object; null for anything else, and for one that is no text. */
export function textOf(object: PDFObject): string | null {
  if (!(object instanceof PDFString) && !(object instanceof PDFHexString)) return null;
  try {
    return object.decodeText();
  } catch {
    return null;
  }
}

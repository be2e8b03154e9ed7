import { refuseAmbiguousJson } from './refuse-ambiguous-json.ts';

/** Thrown for a body that is not JSON; the filter answers 400. */
export class NotJson extends Error {
  readonly statusCode = 400;
}

/**
 * A JSON body; an empty one is no body. What two programs could read as two things is refused: bytes that are no
 * UTF-8, a key given twice, the key `__proto__`, and what is nested deeper than anything that we take.
 */
export function parseJson(body: Buffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    if (text.trim() === '') return undefined;
    refuseAmbiguousJson(text);
    return JSON.parse(text);
  } catch (error) {
    throw new NotJson('not JSON', { cause: error });
  }
}

/** Thrown for a body that is not JSON; the filter answers 400. */
export class NotJson extends Error {
  readonly statusCode = 400;
}

/** A JSON body; an empty one is no body. The key `__proto__` is refused: it would change every object. */
export function parseJson(body: Buffer): unknown {
  const text = body.toString('utf8');
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text, (key, value) => {
      if (key === '__proto__') throw new NotJson('a key that cannot be');
      return value;
    });
  } catch (error) {
    throw error instanceof NotJson ? error : new NotJson('not JSON', { cause: error });
  }
}

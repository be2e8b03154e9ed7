/**
 * A value as text of which every writing is the same: keys in the order of their code units, no spaces, nothing
 * that JSON would drop in silence. Digests of the audit chain are taken of this text, so its form never changes.
 * Throws a TypeError for what has no such text (a function, NaN, a circle).
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, above: object[]): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`No canonical JSON for ${value}`);
      return JSON.stringify(value);
    case 'object':
      return value === null ? 'null' : writeObject(value, above);
    default:
      throw new TypeError(`No canonical JSON for a ${typeof value}`);
  }
}

function writeObject(value: object, above: object[]): string {
  if (above.includes(value)) throw new TypeError('No canonical JSON for a value that contains itself');
  const within = [...above, value];
  if (value instanceof Map || value instanceof Set)
    throw new TypeError('No canonical JSON for a Map or a Set');
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  // Undefined in a list stands for a value that is not there: JSON writes null for it, and so does this.
  if (Array.isArray(value)) return `[${value.map((item) => write(item ?? null, within)).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${write(member, within)}`);
  return `{${members.join(',')}}`;
}

/** One field of a value: where it stands, and what it said before and after. Undefined where it was not there. */
export interface DifferenceLine {
  path: string[];
  before: string | number | boolean | null | undefined;
  after: string | number | boolean | null | undefined;
}

type Leaf = DifferenceLine['before'];

/**
 * Two values field by field, in the order in which they are written. Where there is only one of them all its
 * fields are listed; where there are both, those that differ.
 */
export function valueDifference(before: unknown, after: unknown): DifferenceLine[] {
  const [old, present] = [leavesOf(before), leavesOf(after)];
  const isChange = old.size > 0 && present.size > 0;
  return [...new Set([...present.keys(), ...old.keys()])]
    .map((key) => ({ path: key.split('\u0000'), before: old.get(key), after: present.get(key) }))
    .filter(({ before, after }) =>
      isChange ? (before ?? null) !== (after ?? null) : (before ?? after ?? null) !== null,
    );
}

function leavesOf(value: unknown): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  gather(value, [], leaves);
  return leaves;
}

function gather(value: unknown, path: string[], into: Map<string, Leaf>): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) gather(item, [...path, String(index + 1)], into);
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) gather(inner, [...path, key], into);
    return;
  }
  if (value !== undefined && (path.length > 0 || value !== null))
    into.set(path.join('\u0000'), value as Leaf);
}

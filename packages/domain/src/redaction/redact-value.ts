/** Values that come from closed lists and generated names: nobody typed them, and changing one would break it. */
const closedKeys: ReadonlySet<string> = new Set([
  'id',
  'activityId',
  'updateId',
  'findingId',
  'status',
  'state',
  'constraintCause',
  'kind',
  'finding',
  'basis',
  'section',
  'sensitivity',
  'audience',
  'voice',
  'level',
  'language',
  'format',
  'reference',
  'shortReference',
]);

/** A value with each of its texts changed, its closed ones left alone; itself where no text changes. */
export function redactValue<T>(value: T, change: (text: string) => string): T {
  return walk(value, change, '') as T;
}

function walk(value: unknown, change: (text: string) => string, key: string): unknown {
  if (typeof value === 'string') return closedKeys.has(key) ? value : change(value);
  if (Array.isArray(value))
    return sameOr(
      value,
      value.map((item) => walk(item, change, key)),
    );
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, walk(inner, change, name)] as const);
  const isSame = entries.every(([name, inner]) => inner === (value as Record<string, unknown>)[name]);
  return isSame ? value : Object.fromEntries(entries);
}

function sameOr(before: unknown[], after: unknown[]): unknown[] {
  return after.every((item, index) => item === before[index]) ? before : after;
}

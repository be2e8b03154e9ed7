import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from './digest.ts';

it('writes keys in a fixed order, at every depth, and without spaces', () => {
  expect(canonicalJson({ b: 1, a: { d: [true, null], c: 'é"\n' } })).toBe(
    '{"a":{"c":"é\\"\\n","d":[true,null]},"b":1}',
  );
});

it('leaves out what is undefined, as JSON does', () => {
  expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
});

it('writes a date as its instant', () => {
  expect(canonicalJson({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
});

it('refuses what JSON would drop or change in silence', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  const refused = [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    () => 1,
    Symbol('s'),
    1n,
    undefined,
    circle,
    new Map(),
    new Set(),
  ];
  for (const value of refused) expect(() => canonicalJson(value)).toThrow(TypeError);
});

it('the same object twice is no circle', () => {
  const twice = { a: 1 };
  expect(canonicalJson([twice, twice])).toBe('[{"a":1},{"a":1}]');
});

it('property: reads back to the same value, and the order of keys makes no difference', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(turned(value))).toBe(text);
    }),
  );
});

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}

import { describe, expect, test } from 'vitest';
import { NotJson, parseJson } from './parse-json.ts';

const parse = (text: string) => parseJson(Buffer.from(text));

describe('a body', () => {
  test.each([
    '{"a": {"a": [1, {"a": "a", "b": "\\"a\\""}]}, "b\\\\": "{\\"a\\":", "": null}',
    '[{"a": 1}, {"a": 2}]',
    '"text"',
    '{"title": "سنة", "list": ["a", "a", "a"], "constructor": 1}',
    ' 7 ',
  ])('%s is what the parser says', (text) => {
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  test('that is empty is none', () => {
    expect([parse(''), parse(' \n')]).toEqual([undefined, undefined]);
  });

  test.each([
    ['a key twice', '{"a": 1, "a": 2}'],
    ['a key twice, written otherwise', '{"audience": "un", "\\u0061udience": "all"}'],
    ['a key twice, inside', '{"list": [{"a": {"b": 1, "c": {}, "b": 2}}]}'],
    ['a key twice, behind a text that looks like its end', '{"a": "}\\\\", "a": 2}'],
    ['the prototype', '{"__proto__": {"admin": true}}'],
    ['the prototype, written otherwise', '{"x": {"__pr\\u006fto__": null}}'],
    ['21 levels', `${'['.repeat(21)}${']'.repeat(21)}`],
    ['a million levels', '{"a":'.repeat(200_000)],
    ['a text without an end', '{"a": "b'],
    ['only a quotation mark', '"'],
    ['nothing that is JSON', '{a: 1}'],
    ['two bodies', '{} {}'],
  ])('with %s is refused', (_name, text) => {
    expect(() => parse(text)).toThrow(NotJson);
  });

  test('with bytes that are no UTF-8 is refused, not mended', () => {
    const body = Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    expect(() => parseJson(body)).toThrow(NotJson);
  });

  test('of 20 levels is read, and nothing in it changes other objects', () => {
    expect(parse(`${'['.repeat(20)}${']'.repeat(20)}`)).toHaveLength(1);
    parse('{"constructor": {"prototype": {"polluted": true}}}');
    expect({}).not.toHaveProperty('polluted');
  });

  test('of two million signs takes no longer than a moment', () => {
    const started = performance.now();
    parse(`{"a": "${'\\\\'.repeat(900_000)}"}`);
    parse(`[${'"a",'.repeat(400_000)}"a"]`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

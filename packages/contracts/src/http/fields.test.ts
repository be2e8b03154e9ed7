import { expect, test } from 'vitest';
import { textSchema } from '../language/text.ts';
import { snoozeSchema } from '../reminder/snooze.ts';
import { lineSchema, linkSchema, reasonSchema } from './fields.ts';

test('a link is http or https, and carries nobody’s name and password', () => {
  for (const link of [
    'https://example.org',
    'http://example.org/a?b=c#d',
    'https://example.org/who@where',
    'https://example.org:8443/?mail=a@b.example',
    'https://example.org?x=@',
  ]) {
    expect({ link, taken: linkSchema.safeParse(link).success }).toEqual({ link, taken: true });
  }
  for (const link of [
    'https://user:pw@example.org/',
    'https://user@example.org',
    'http://:pw@example.org/a',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'ftp://example.org',
    'data:text/html,x',
  ]) {
    expect({ link, taken: linkSchema.safeParse(link).success }).toEqual({ link, taken: false });
  }
});

test('a reason of marks without ink says nothing', () => {
  for (const reason of ['', '  ', ' \u200b ', '\u2060\ufeff\u00ad']) {
    expect(reasonSchema.safeParse(reason).error?.issues).toMatchObject([{ code: 'too_small' }]);
  }
  expect(reasonSchema.parse(' \u0644\u200c\u0627 ')).toBe('\u0644\u200c\u0627');
});

test('a name of marks without ink, or with letters that run backwards, is refused; the marks of Arabic and Persian are not', () => {
  const faults = (line: string) => lineSchema.safeParse(line).error?.issues;
  expect(faults('\u200b')).toMatchObject([{ code: 'too_small' }]);
  expect(faults('2026-Q3\u202e3Q')).toMatchObject([{ message: 'control-character' }]);
  expect(faults('\u0646\u0645\u06cc\u200c\u0634\u0648\u062f \u200f')).toBeUndefined();
  expect(textSchema.safeParse({ fr: '\u200b\u2060' }).success).toBe(false);
});

test('a reason that is too long is told one limit, that of its field', () => {
  const faults = (reason: string) => snoozeSchema.safeParse({ until: '2026-12-01', reason }).error?.issues;
  expect(faults('a'.repeat(20_000))).toMatchObject([{ path: ['reason'], code: 'too_big', maximum: 500 }]);
  expect(faults('a'.repeat(500))).toBeUndefined();
});

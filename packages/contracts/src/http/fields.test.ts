import { expect, test } from 'vitest';
import { snoozeSchema } from '../reminder/snooze.ts';
import { linkSchema, reasonSchema } from './fields.ts';

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

test('a reason that is too long is told one limit, that of its field', () => {
  const faults = (reason: string) => snoozeSchema.safeParse({ until: '2026-12-01', reason }).error?.issues;
  expect(faults('a'.repeat(20_000))).toMatchObject([{ path: ['reason'], code: 'too_big', maximum: 500 }]);
  expect(faults('a'.repeat(500))).toBeUndefined();
});

import { expect, test } from 'vitest';
import { linkSchema } from './fields.ts';

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

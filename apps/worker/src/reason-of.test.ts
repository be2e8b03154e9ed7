import { expect, test } from 'vitest';
import { reasonOf } from './reason-of.ts';

const failed = (code: string, message: string) => Object.assign(new Error(message), { code });

test('of a statement the code is said, and never the words, which repeat what somebody typed', () => {
  expect(reasonOf(failed('22P02', 'invalid input syntax for type date: "the name of somebody"'))).toBe(
    'Error 22P02',
  );
  const ofTypeOrm = Object.assign(new Error('invalid input syntax: "the name of somebody"'), {
    name: 'QueryFailedError',
    driverError: { code: '22P02' },
  });
  expect(reasonOf(ofTypeOrm)).toBe('QueryFailedError 22P02');
});

test('what an operator must know to mend it is said in words', () => {
  const words = 'password authentication failed for user "jalon_app"';
  expect(reasonOf(failed('28P01', words))).toBe(words);
  expect(reasonOf(failed('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:6379'))).toMatch(/6379/);
  expect(reasonOf(new Error(''))).toBe('Error');
  expect(reasonOf('a text that somebody threw')).toBe('not an error');
});

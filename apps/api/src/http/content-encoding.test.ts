import { expect, test } from 'vitest';
import { encodingFor } from './content-encoding.ts';

test('the smallest encoding that somebody takes, and none that they refuse', () => {
  expect(encodingFor('gzip, deflate, br, zstd')).toBe('br');
  expect(encodingFor('br;q=0, gzip;q=0.5')).toBe('gzip');
  expect(encodingFor('BR;q=0.1')).toBe('br');
  expect(['gzip;q=0.000', 'identity', 'deflate', '', undefined].map(encodingFor)).toEqual(
    Array(5).fill('identity'),
  );
});

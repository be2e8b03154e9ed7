import { expect, it } from 'vitest';
import { deviceOf } from './device-of.ts';

it('names the browser and the system in words that a person knows', () => {
  expect(
    deviceOf(
      'Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36',
    ),
  ).toBe('Chrome, Android');
  expect(deviceOf('Mozilla/5.0 (Windows NT 10.0; rv:121.0) Gecko/20100101 Firefox/121.0')).toBe(
    'Firefox, Windows',
  );
  expect(
    deviceOf(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1 Version/17.0 Safari/604.1',
    ),
  ).toBe('Safari, iOS');
});

it('says nothing of what it does not know', () => {
  expect(deviceOf(null)).toBeNull();
  expect(deviceOf('a program of one’s own')).toBeNull();
});

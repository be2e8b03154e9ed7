import { expect, test } from 'vitest';
import { safeReturn } from './safe-return.ts';

test('a path of ours is kept with its query and its place on the page', () => {
  for (const path of [
    '/',
    '/plans/MLI-2022',
    '/plans/MLI-2022/board?signal=late&lead=x#P3',
    '/my?cycle=%D8%A7',
  ]) {
    expect(safeReturn(path)).toBe(path);
  }
});

test('whatever leads elsewhere, or might be read so, is the front page', () => {
  for (const path of [
    undefined,
    '',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/ /evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'evil.example',
    '@evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2e%2e//evil.example',
    '/api/auth/sign-out',
    '/API/me',
    '/%61pi/me',
    '/x/../api/me',
    '/%',
    `/${'x'.repeat(600)}`,
    '/é',
  ]) {
    expect([path, safeReturn(path)]).toEqual([path, '/']);
  }
});

test('read as a browser reads it, it never leaves, however the pieces are put together', () => {
  const pieces = ['', '/', '\\', '.', '..', '%2f', '%5c', '@', ':', 'evil.example', '?', '#', '\t', 'http'];
  const ours = new URL('https://jalon.example');
  for (const first of pieces) {
    for (const second of pieces) {
      for (const third of pieces) {
        for (const fourth of pieces) {
          const path = safeReturn(`/${first}${second}${third}${fourth}`);
          if (new URL(path, ours).origin !== ours.origin) expect(path).toBe('a path of ours');
        }
      }
    }
  }
});

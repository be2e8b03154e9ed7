import { expect, test } from 'vitest';
import { readShortCookie, type ShortCookie, setShortCookie } from './short-cookie.ts';

const step: ShortCookie = { purpose: 'step', sameSite: 'strict', publicUrl: 'http://127.0.0.1:3000' };
const overHttps: ShortCookie = { purpose: 'oidc', sameSite: 'lax', publicUrl: 'https://jalon.example' };

test('over https a cookie belongs to this host alone; no script reads it, and it ends by itself', () => {
  expect(setShortCookie(overHttps, 'value', 600)).toBe(
    '__Host-jalon.oidc=value; Max-Age=600; Path=/; HttpOnly; SameSite=Lax; Secure',
  );
  expect(setShortCookie(step, 'value', 300)).toBe(
    'jalon.step=value; Max-Age=300; Path=/; HttpOnly; SameSite=Strict',
  );
});

test('only the cookie of this very name is read', () => {
  expect(readShortCookie(step, 'xjalon.step=a; jalon.stepx=b; jalon.session=c; jalon.step=right')).toBe(
    'right',
  );
  expect(readShortCookie(overHttps, 'jalon.oidc=planted by a neighbour')).toBeUndefined();
  expect(readShortCookie(step, 'jalon.step=')).toBeUndefined();
  expect(readShortCookie(step, undefined)).toBeUndefined();
});

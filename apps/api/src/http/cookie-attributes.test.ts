import { expect, test } from 'vitest';
import { cookieAttributes, cookieName } from '../person/cookie-name.ts';
import { readShortCookie, setShortCookie } from '../person/short-cookie.ts';

const https = 'https://jalon.example.org';
const http = 'http://127.0.0.1:3000';

test('over https every cookie belongs to this host alone and travels encrypted', () => {
  for (const purpose of ['session', 'step', 'oidc'] as const) {
    expect(cookieName(purpose, https)).toBe(`__Host-jalon.${purpose}`);
  }
  expect(cookieAttributes('lax', https)).toEqual({
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: true,
  });
  for (const purpose of ['step', 'oidc'] as const) {
    const line = setShortCookie({ purpose, sameSite: 'strict', publicUrl: https }, 'x', 300);
    expect(line).toBe(`__Host-jalon.${purpose}=x; Max-Age=300; Path=/; HttpOnly; SameSite=Strict; Secure`);
  }
});

test('over http, on this machine, they are the same but for what a browser would then refuse', () => {
  expect(cookieName('session', http)).toBe('jalon.session');
  expect(cookieAttributes('lax', http).secure).toBe(false);
  const line = setShortCookie({ purpose: 'oidc', sameSite: 'lax', publicUrl: http }, 'x', 600);
  expect(line).toBe('jalon.oidc=x; Max-Age=600; Path=/; HttpOnly; SameSite=Lax');
});

test('over https a cookie without the prefix, which a neighbouring host could set, is none of ours', () => {
  const step = { purpose: 'step', sameSite: 'strict', publicUrl: https } as const;
  expect(readShortCookie(step, 'jalon.step=planted; x=1')).toBeUndefined();
  expect(readShortCookie(step, 'x=1; __Host-jalon.step=ours')).toBe('ours');
});

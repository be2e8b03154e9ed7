import { type CookiePurpose, cookieAttributes, cookieName } from './cookie-name.ts';

/** A cookie that is good for one thing for some minutes. */
export interface ShortCookie {
  purpose: Exclude<CookiePurpose, 'session'>;
  /** `lax` where it must come along when another site sends the browser back here. */
  sameSite: 'lax' | 'strict';
  publicUrl: string;
}

/** The header that sets the cookie for so many seconds; 0 forgets it. The value holds no sign that needs quoting. */
export function setShortCookie(
  { purpose, sameSite, publicUrl }: ShortCookie,
  value: string,
  seconds: number,
): string {
  const { secure } = cookieAttributes(sameSite, publicUrl);
  const site = sameSite === 'lax' ? 'Lax' : 'Strict';
  return `${cookieName(purpose, publicUrl)}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=${site}${secure ? '; Secure' : ''}`;
}

/** What the browser sent under this name; undefined where it sent nothing. */
export function readShortCookie(
  { purpose, publicUrl }: ShortCookie,
  cookie: string | undefined,
): string | undefined {
  const name = `${cookieName(purpose, publicUrl)}=`;
  const part = cookie?.split(';').find((one) => one.trim().startsWith(name));
  return part?.trim().slice(name.length) || undefined;
}

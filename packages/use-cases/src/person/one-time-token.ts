import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '@jalon/database/connection/id-or-reference';
import type { LinkPurpose } from '@jalon/domain/person/one-time-link';
import type { AccountSettings } from './account-settings.ts';

interface Link {
  id: string;
  purpose: LinkPurpose;
}

/** Where in the web app a link leads. */
const PATHS: Record<LinkPurpose, string> = { invitation: '/invitation', new_password: '/new-password' };

/**
 * The token of a link: its id, and a code that only the holder of the secret can compute. It is stored nowhere:
 * who reads the database cannot use a link.
 */
export function tokenOf({ id, purpose }: Link, secret: string): string {
  return `${id}.${codeOf({ id, purpose }, secret).toString('base64url')}`;
}

/** The id that a token names, whether or not its code is right; null where it names none. */
export function idInToken(token: string): string | null {
  const [id = '', code, ...rest] = token.split('.');
  return isId(id) && code && rest.length === 0 ? id.toLowerCase() : null;
}

/** Whether this token was made for this link. Compared in constant time. */
export function isTokenOf(token: string, link: Link, secret: string): boolean {
  const given = Buffer.from(token.split('.')[1] ?? '', 'base64url');
  const right = codeOf(link, secret);
  return given.length === right.length && timingSafeEqual(given, right);
}

/** The address that a mail carries. What stands behind the `#` reaches no server's log. */
export function linkAddress(
  link: Link,
  { publicUrl, secret }: Pick<AccountSettings, 'publicUrl' | 'secret'>,
): string {
  return `${publicUrl}${PATHS[link.purpose]}#${tokenOf(link, secret)}`;
}

/** The same address for those who may know of the mail but not use its link. */
export function maskedLinkAddress({ purpose }: Pick<Link, 'purpose'>, publicUrl: string): string {
  return `${publicUrl}${PATHS[purpose]}#…`;
}

function codeOf({ id, purpose }: Link, secret: string): Buffer {
  return createHmac('sha256', secret).update(`one-time-link ${purpose} ${id}`).digest();
}

import type { IncomingHttpHeaders } from 'node:http';

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The origins from which a browser may change something: the public one, and on the same port both local names. */
export function trustedOrigins(publicUrl: string, port: number): Set<string> {
  const url = new URL(publicUrl);
  const localNames = ['localhost', '127.0.0.1', '[::1]'];
  const local = localNames.map((name) => `http://${name}:${port}`);
  const samePort = localNames.includes(url.hostname)
    ? localNames.map((name) => new URL(`${url.protocol}//${name}:${url.port || '80'}`).origin)
    : [];
  return new Set([url.origin, ...local, ...samePort]);
}

/**
 * Whether a request may change something with the session's cookie. A browser says where it comes from; a
 * request without Origin, Referer and Sec-Fetch headers is not a browser's and is served.
 */
export function isSameSite(
  method: string,
  headers: IncomingHttpHeaders,
  trusted: ReadonlySet<string>,
): boolean {
  if (readingMethods.has(method)) return true;
  const { origin, referer } = headers;
  if (origin !== undefined) return trusted.has(origin);
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return false;
  return referer === undefined || trusted.has(URL.parse(referer)?.origin ?? '');
}

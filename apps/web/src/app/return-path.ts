/**
 * The page to go back to after signing in, if it is one of our own; else the start page. Refuses `//host`,
 * `/\host` and anything with a scheme, so that a prepared link cannot lead elsewhere.
 */
export function returnPath(wished: unknown): string {
  if (typeof wished !== 'string') return '/';
  if (!wished.startsWith('/') || wished.startsWith('//') || /[\\\p{Cc}]/u.test(wished)) return '/';
  return wished.startsWith('/sign-in') ? '/' : wished;
}

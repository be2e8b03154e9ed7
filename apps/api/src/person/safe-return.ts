const longestReturnChars = 500;
/** Only there to read a path against: a path that leads away from here shows by leaving it. */
const here = 'http://here.invalid';

/**
 * Where the browser goes after signing in: a path of this program, or `/`. What somebody put into a link is never
 * followed elsewhere: no other site (`//evil`, `/\evil`, `https:`), no address of the API, nothing with signs that
 * browsers read otherwise than we do.
 */
export function safeReturn(wanted: string | undefined): string {
  if (!wanted || wanted.length > longestReturnChars || !/^\/[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return '/';
  const url = URL.parse(wanted, here);
  if (!url || url.origin !== here || wanted.startsWith('//')) return '/';
  const path = `${url.pathname}${url.search}${url.hash}`;
  return path.startsWith('//') || /^\/api(\/|$|\?)/i.test(decoded(url.pathname)) ? '/' : path;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/api';
  }
}

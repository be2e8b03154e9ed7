/**
 * The page to go back to after signing in, if it is one of our own; else the start page. Refuses `//host`,
 * `/\host` and anything with a scheme, so that a prepared link cannot lead elsewhere.
 */
export function returnPath(wished: unknown): string {
  if (typeof wished !== 'string') return '/';
  if (!wished.startsWith('/') || wished.startsWith('//') || /[\\\p{Cc}]/u.test(wished)) return '/';
  return /^\/(sign-in|two-factor)\b/.test(wished) ? '/' : wished;
}

/** What the pages before a session read from their address. */
export interface ReturnSearch {
  return?: string;
}

export interface SignInSearch extends ReturnSearch {
  /** An identity provider has said who it is; the second step is still to come. */
  twoFactor?: 1;
  /** The code of a refusal on the way back from an identity provider. */
  problem?: string;
}

/** The search of a page that leads back to `href`; nothing where that is the start page. */
export function backTo(href: string): ReturnSearch {
  return href === '/' ? {} : { return: href };
}

export function returnSearch(search: Record<string, unknown>): ReturnSearch {
  return backTo(returnPath(search.return));
}

export function signInSearch(search: Record<string, unknown>): SignInSearch {
  return {
    ...returnSearch(search),
    ...(Number(search.twoFactor) === 1 ? { twoFactor: 1 } : {}),
    ...(typeof search.problem === 'string' ? { problem: search.problem } : {}),
  };
}

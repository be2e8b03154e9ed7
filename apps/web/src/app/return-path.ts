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
  return?: string | undefined;
}

export interface SignInSearch extends ReturnSearch {
  /** An identity provider has said who it is; the second step is still to come. */
  twoFactor?: 1 | undefined;
  /** The code of a refusal on the way back from an identity provider. */
  problem?: string | undefined;
}

/** The search of a page that leads back to `href`; nothing where that is the start page. */
export function backTo(href: string): ReturnSearch {
  return { return: href === '/' ? undefined : href };
}

/**
 * What is refused is said to be undefined, not left out: the router lays this over the raw address, and what is
 * left out would show through.
 */
export function returnSearch(search: Record<string, unknown>): ReturnSearch {
  return backTo(returnPath(search.return));
}

export function signInSearch(search: Record<string, unknown>): SignInSearch {
  return {
    ...returnSearch(search),
    twoFactor: Number(search.twoFactor) === 1 ? 1 : undefined,
    problem: typeof search.problem === 'string' ? search.problem : undefined,
  };
}

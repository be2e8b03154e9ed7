export const throttleWindowMs = 15 * 60_000;
export const throttleDayMs = 24 * 3_600_000;

const mostOfBoth = 10;
/** Many share one address behind a mission's router. */
const mostOfSource = 100;
/** From so many failures on an account is under attack from many places, and an unknown place gets fewer tries. */
const attackedFrom = 30;
const mostOfBothUnderAttack = 2;
/** A code has a million values, and who tries one knows the password already: unknown places stop altogether. */
const mostCodesOfAccount = 50;
const mostCodesOfAccountInADay = 100;

/** Failures within the window, without the present attempt. Instants in milliseconds. */
export interface Failures {
  /** On this account for this purpose from this source. */
  ofBoth: number;
  firstOfBoth: number | null;
  /** From this source, on every account. */
  ofSource: number;
  /** On this account for this purpose, from every source. */
  ofAccount: number;
  first: number | null;
  /** The same within a day. */
  ofAccountInADay: number;
  firstOfAccountInADay: number | null;
  /** This account has signed in from this source before. */
  isKnownSource: boolean;
}

/**
 * Until when the next attempt is refused, or null. A source from which the account has signed in before answers
 * for its own failures alone: neither a colleague behind the same router nor an attack from all over the world
 * takes anything from it. From elsewhere an account under attack keeps two tries a source, so that its owner gets
 * in from a new place as well; only codes, which are short, have a limit over all unknown places.
 */
export function refusedUntil(failures: Failures, purpose: string): number | null {
  const { ofBoth, firstOfBoth, ofSource, ofAccount, first, isKnownSource } = failures;
  const { ofAccountInADay, firstOfAccountInADay } = failures;
  const ofBothUntil = (firstOfBoth ?? 0) + throttleWindowMs;
  const until = (first ?? 0) + throttleWindowMs;
  if (ofBoth >= mostOfBoth) return ofBothUntil;
  if (isKnownSource) return null;
  if (ofSource >= mostOfSource) return until;
  // Nobody guesses a link; one place that tries must not close the links of all others.
  if (purpose === 'one-time-link') return null;
  if (ofAccount >= attackedFrom && ofBoth >= mostOfBothUnderAttack) return ofBothUntil;
  if (purpose === 'password') return null;
  if (ofAccountInADay >= mostCodesOfAccountInADay) return (firstOfAccountInADay ?? 0) + throttleDayMs;
  return ofAccount >= mostCodesOfAccount ? until : null;
}

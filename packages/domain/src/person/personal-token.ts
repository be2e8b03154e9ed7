import { allow, type Decision, refuse } from '../decision.ts';
import { addDays, type LocalDate } from '../mission/local-date.ts';

/** `live` works, within what its owner may do; the others never again. */
export const TOKEN_STATES = ['live', 'expired', 'revoked'] as const;
export type TokenState = (typeof TOKEN_STATES)[number];

const longestLifeDays = 365;
const mostLiveTokens = 20;

/**
 * Whether somebody may have one more token, that works until the end of `expiresOn`. `today` is the real date in
 * UTC: a demonstration's clock keeps no credential alive.
 */
export function mayCreateToken(
  expiresOn: LocalDate,
  owner: { liveTokens: number; holdsAPost: boolean },
  today: LocalDate,
): Decision<LocalDate> {
  if (!owner.holdsAPost) return refuse('may-not-do-this');
  if (owner.liveTokens >= mostLiveTokens) {
    return refuse('too-many-tokens', { values: { most: mostLiveTokens } });
  }
  if (expiresOn < today || expiresOn > addDays(today, longestLifeDays)) {
    return refuse('token-life', { pointer: '/expiresOn', values: { days: longestLifeDays } });
  }
  return allow(expiresOn);
}

/** Whether a token still works at this real date. */
export function tokenState(
  token: { expiresOn: LocalDate; revokedAt: string | null },
  today: LocalDate,
): TokenState {
  if (token.revokedAt !== null) return 'revoked';
  return token.expiresOn < today ? 'expired' : 'live';
}

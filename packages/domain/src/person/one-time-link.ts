import type { Instant } from '../mission/local-date.ts';

/** What a mailed link is for. Each is good for one use, by one person, until it expires. */
export const LINK_PURPOSES = ['invitation', 'new_password'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** How long a link of this purpose holds, in milliseconds of the program's clock. */
export const LINK_LIFE_MS = {
  invitation: 7 * 24 * 3_600_000,
  new_password: 3_600_000,
} as const satisfies Record<LinkPurpose, number>;

/** What decides whether a link still opens something. */
export interface LinkState {
  expiresAt: Instant;
  usedAt: Instant | null;
  revokedAt: Instant | null;
  /** False where the account is deactivated. */
  personIsActive: boolean;
}

/** Why a link opens nothing any more; null where it does. */
export function linkFault(
  { expiresAt, usedAt, revokedAt, personIsActive }: LinkState,
  now: Instant,
): 'link-used' | 'link-revoked' | 'link-expired' | null {
  if (usedAt !== null) return 'link-used';
  if (revokedAt !== null || !personIsActive) return 'link-revoked';
  return expiresAt <= now ? 'link-expired' : null;
}

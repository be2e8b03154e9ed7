/** `invited` has no way to sign in yet; `deactivated` can neither sign in nor act, whatever they hold. */
export const PERSON_STATES = ['invited', 'active', 'deactivated'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export const INVITATION_STATES = ['pending', 'used', 'expired', 'revoked'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

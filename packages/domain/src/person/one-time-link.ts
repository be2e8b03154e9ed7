/** What a mailed link is for. Each is good for one use, by one person, until it expires. */
export const LINK_PURPOSES = ['invitation', 'new_password'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** How long a link of this purpose holds, in milliseconds of the program's clock. */
export const LINK_LIFE_MS = {
  invitation: 7 * 24 * 3_600_000,
  new_password: 3_600_000,
} as const satisfies Record<LinkPurpose, number>;

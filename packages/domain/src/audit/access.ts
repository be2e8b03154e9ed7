/** What the second chain keeps: who looked, who was told no, and who came in or tried to. */
export const ACCESS_NAMES = [
  'opened',
  'refused',
  'exported',
  'signed_in',
  'signed_out',
  'sign_in_failed',
] as const;
export type AccessName = (typeof ACCESS_NAMES)[number];

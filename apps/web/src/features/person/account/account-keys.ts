/** Under which names the account's answers are kept: events about plans do not touch them. */
export const accountKeys = {
  me: ['me'] as const,
  sessions: ['account', 'sessions'] as const,
  tokens: ['account', 'tokens'] as const,
  calendar: ['account', 'calendar'] as const,
  mails: ['account', 'mails'] as const,
};

import { z } from 'zod';

/** Which of the mails that somebody may do without are sent to them. What they owe is sent whatever stands here. */
export const mailPreferencesSchema = z
  .strictObject({
    dayBefore: z.boolean().describe('The short mail on the working day before a due date'),
    within30: z.boolean().describe('The lines of what is due within 30 days'),
    benchmarkNews: z.boolean().describe('News of benchmark drafts that were brought up to date'),
  })
  .meta({ id: 'MailPreferences' });
export type MailPreferences = z.infer<typeof mailPreferencesSchema>;

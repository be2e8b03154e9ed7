import { REMINDER_RULES, REMINDER_STATES } from '@jalon/domain/reminder/reminder';
import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, versionSchema } from '../http/fields.ts';
import { listOf } from '../http/list.ts';
import { languageSchema } from '../language/text.ts';

/** What was, or will be, said to whom about one activity, and why not where it was not. */
export const reminderSchema = z
  .object({
    recipientPost: z.string(),
    rule: z.enum(REMINDER_RULES),
    localDate: dateSchema,
    dueOn: dateSchema,
    state: z.enum(REMINDER_STATES),
    reason: z.string().optional(),
    sentAt: instantSchema.optional(),
    messageId: z.string().optional(),
  })
  .meta({ id: 'Reminder' });
export type ReminderReply = z.infer<typeof reminderSchema>;
export const reminderListSchema = listOf(reminderSchema);

const policyFields = {
  digestWeekday: z.int().min(1).max(7),
  digestTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  daysBefore: z.array(z.int().min(1).max(120)).max(6),
  shortMailBeforeDue: z.boolean(),
  coLeadAfterDays: z.int().min(1).max(120),
  coordinatorAfterDays: z.int().min(1).max(180),
};
export const reminderPolicySchema = z
  .object({ planId: idSchema, ...policyFields, version: versionSchema })
  .meta({ id: 'ReminderPolicy' });
export type ReminderPolicyReply = z.infer<typeof reminderPolicySchema>;
/** `PUT /api/plans/{planId}/reminder-policy`. */
export const setReminderPolicySchema = z.strictObject(policyFields);

/** A mail as its receiver, or the coordinator who may read its content, sees it. */
export const mailSchema = z
  .object({
    id: idSchema,
    to: z.string(),
    subject: z.string(),
    html: z.string(),
    text: z.string(),
    language: languageSchema,
    messageId: z.string(),
    createdAt: instantSchema,
    deliveredAt: instantSchema.optional(),
  })
  .meta({ id: 'Mail' });
export type MailReply = z.infer<typeof mailSchema>;
export const mailListSchema = listOf(mailSchema);

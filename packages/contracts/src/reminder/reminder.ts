import { DELIVERIES, REMINDER_RULES, REMINDER_STATES } from '@jalon/domain/reminder/reminder';
import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, versionSchema } from '../http/fields.ts';
import { listOf } from '../http/list.ts';
import { languageSchema } from '../language/text.ts';

/**
 * What was, or will be, said to whom about one activity, and why not where it was not. `sent` means that its mail
 * stands in the outbox, where it stays without a mail server; `delivery` says whether a mail server took it.
 */
export const reminderSchema = z
  .object({
    recipientPost: z.string(),
    rule: z.enum(REMINDER_RULES),
    localDate: dateSchema,
    dueOn: dateSchema,
    /** The milestone of the activity that it was about; absent where it was the activity itself. */
    milestone: z.string().optional(),
    state: z.enum(REMINDER_STATES),
    reason: z.string().optional(),
    sentAt: instantSchema.optional(),
    messageId: z.string().optional(),
    /** Of one that was sent: taken by a mail server, on its way, or never offered to one within 36 hours. */
    delivery: z.enum(DELIVERIES).optional(),
    deliveredAt: instantSchema.optional(),
  })
  .meta({ id: 'Reminder' });
export type ReminderReply = z.infer<typeof reminderSchema>;
export const reminderListSchema = listOf(reminderSchema);

const policyFields = {
  digestWeekday: z.int().min(1).max(7),
  digestTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  daysBefore: z.array(z.int().min(1).max(120)).min(1).max(6),
  shortMailBeforeDue: z.boolean(),
  coLeadAfterDays: z.int().min(1).max(120),
  coordinatorAfterDays: z.int().min(1).max(180),
};
export const reminderPolicySchema = z
  .object({ planId: idSchema, ...policyFields, version: versionSchema })
  .meta({ id: 'ReminderPolicy' });
export type ReminderPolicyReply = z.infer<typeof reminderPolicySchema>;
/** `PUT /api/plans/{planId}/reminder-policy`, and what its preview is asked about. */
export const setReminderPolicySchema = z.strictObject(policyFields);

/** A mail as a policy would send it: to whose function, when and about what. It has no titles. */
const previewItemSchema = z.object({
  on: dateSchema,
  at: instantSchema,
  postTitle: z.string(),
  /** Beside the policy in force: the same, with other lines, new, or gone. */
  change: z.enum(['kept', 'changed', 'added', 'taken_away']),
  lines: z.array(z.object({ rule: z.enum(REMINDER_RULES), references: z.array(z.string()), more: z.int() })),
  /** Lines about the plan that are not for who looks. */
  furtherLines: z.int(),
  /** Lines about other plans in the same mail. */
  otherPlans: z.int(),
});
const countsSchema = z.object({ mails: z.int(), people: z.int() });
const previewPeriodSchema = z
  .object({
    after: instantSchema,
    until: instantSchema,
    ...countsSchema.shape,
    inForce: countsSchema,
    items: z.array(previewItemSchema),
    more: z.int(),
  })
  .meta({ id: 'PolicyPreviewPeriod' });
/** `POST /api/plans/{planId}/reminder-policy/preview`: counted with the register as it stands today. */
export const policyPreviewSchema = z
  .object({
    lastMonth: previewPeriodSchema,
    nextWeek: previewPeriodSchema,
    /** The mission does not work on the chosen weekday: the digest leaves on the next working day. */
    weekdayIsOff: z.boolean(),
    nextDigest: z.object({ at: instantSchema, on: dateSchema }).nullable(),
  })
  .meta({ id: 'PolicyPreview' });
export type PolicyPreviewReply = z.infer<typeof policyPreviewSchema>;

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
    /** Nobody took it, and it is not tried any more. */
    failedAt: instantSchema.optional(),
  })
  .meta({ id: 'Mail' });
export type MailReply = z.infer<typeof mailSchema>;
export const mailListSchema = listOf(mailSchema);

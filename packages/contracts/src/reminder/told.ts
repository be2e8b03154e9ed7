import { AUDIENCES, SENSITIVITIES } from '@jalon/domain/post/reader';
import { REMINDER_RULES, SUPPRESSION_REASONS, TOLD_STATES } from '@jalon/domain/reminder/reminder';
import { z } from 'zod';
import { dateSchema, idOrReferenceSchema, idSchema, instantSchema } from '../http/fields.ts';
import { listOf } from '../http/list.ts';

const countSchema = z.int().min(0);
const namedPostSchema = z.object({ id: idSchema, title: z.string() });

/** `GET /api/plans/{planId}/reminders`; without dates the last 90 days of the mission. */
export const toldQuerySchema = z.strictObject({
  from: dateSchema.optional(),
  to: dateSchema.optional(),
  postId: idSchema.optional(),
  activity: idOrReferenceSchema.optional(),
  rule: z.enum(REMINDER_RULES).optional(),
  state: z.enum(TOLD_STATES).optional(),
  /** Whether what it asked for was done within 7 days; `early`: sent so lately that one cannot say yet. */
  helped: z.enum(['helped', 'not_helped', 'early']).optional(),
  cursor: z.string().max(200).optional(),
});
export type ToldQuery = z.infer<typeof toldQuerySchema>;

/** One reminder: who was told what, in which mail, and what came of it. */
export const toldLineSchema = z
  .object({
    id: idSchema,
    /** `activity`, `milestone`, `return`, …; then `activity` is null where it is none. */
    subjectType: z.string(),
    activity: z
      .object({
        id: idSchema,
        reference: z.string(),
        shortReference: z.string(),
        title: z.string(),
        sensitivity: z.enum(SENSITIVITIES),
        audience: z.enum(AUDIENCES),
      })
      .nullable(),
    recipientPost: namedPostSchema,
    rule: z.enum(REMINDER_RULES),
    localDate: dateSchema,
    dueOn: dateSchema,
    /** `waiting`: in the outbox; `sent`: a mail server took it; `failed`: none did, or none was asked in time. */
    state: z.enum(TOLD_STATES),
    /** Why it was not sent, or what the mail server's refusal means: a code. */
    reason: z.string().nullable(),
    sentAt: instantSchema.nullable(),
    mail: z.object({ id: idSchema, messageId: z.string(), deliveredAt: instantSchema.nullable() }).nullable(),
    /** What was done: a fact's name, when, after how many days, in which post. */
    helped: z
      .object({ at: instantSchema, days: countSchema, what: z.string(), post: z.string().nullable() })
      .nullable(),
    measure: z.enum(['helped', 'not_helped', 'early', 'none']),
  })
  .meta({ id: 'ToldLine' });
export type ToldLineReply = z.infer<typeof toldLineSchema>;

const fraction = { helped: countSchema, measured: countSchema, sent: countSchema };

/** Over the same lines as the list, whatever its `state` and `helped`. `helped` of `measured`. */
const summarySchema = z.object({
  ...fraction,
  planned: countSchema,
  waiting: countSchema,
  suppressed: countSchema,
  failed: countSchema,
  early: countSchema,
  mails: countSchema,
  suppressedBy: z.array(z.object({ reason: z.enum(SUPPRESSION_REASONS), count: countSchema })),
  byRule: z.array(z.object({ rule: z.enum(REMINDER_RULES), ...fraction })),
  byPost: z.array(z.object({ post: namedPostSchema, ...fraction })),
});

export const toldListSchema = listOf(toldLineSchema)
  .extend({ from: dateSchema, to: dateSchema, summary: summarySchema })
  .meta({ id: 'Told' });
export type ToldReply = z.infer<typeof toldListSchema>;
export type ToldSummaryReply = ToldReply['summary'];

import { SIDES } from '@jalon/domain/organization/organization';
import { AUDIENCES, SENSITIVITIES } from '@jalon/domain/post/reader';
import { REDACTABLE_SUBJECTS, REDACTION_STATES } from '@jalon/domain/redaction/redaction';
import { z } from 'zod';
import { guardJustificationSchema, idSchema, instantSchema, reasonOfAtMost } from '../http/fields.ts';
import { listOf } from '../http/list.ts';

const offsetSchema = z.int().min(0).max(100_000);
const longestReasonChars = 500;

/**
 * `POST /api/redactions`: a passage of a field by its offsets, in UTF-16 code units, the end excluded; it is
 * widened to whole words. `field: "upload"` of a piece of evidence means its file, with both offsets 0.
 */
export const requestRedactionSchema = z.strictObject({
  subjectType: z.enum(REDACTABLE_SUBJECTS as [string, ...string[]]),
  subjectId: idSchema,
  field: z.string().min(1).max(40),
  start: offsetSchema,
  end: offsetSchema,
  reason: reasonOfAtMost(longestReasonChars),
  guardJustification: guardJustificationSchema.optional(),
});

export const confirmRedactionSchema = z.strictObject({});

export const refuseRedactionSchema = z.strictObject({
  reason: reasonOfAtMost(longestReasonChars),
  guardJustification: guardJustificationSchema.optional(),
});

const deciderSchema = z.object({
  postTitle: z.string(),
  organization: z.object({ id: idSchema, name: z.string() }),
  side: z.enum(SIDES),
});

export const redactionSchema = z
  .object({
    id: idSchema,
    plan: z.object({ id: idSchema, reference: z.string() }),
    /** Null for who may not see the activity. */
    activity: z.object({ id: idSchema, reference: z.string(), title: z.string() }).nullable(),
    subjectType: z.string(),
    subjectId: idSchema,
    field: z.string(),
    start: z.int(),
    end: z.int(),
    /** Code units of the passage. */
    length: z.int(),
    reason: z.string(),
    sensitivity: z.enum(SENSITIVITIES),
    audience: z.enum(AUDIENCES),
    state: z.enum(REDACTION_STATES),
    requestedAt: instantSchema,
    requestedBy: deciderSchema,
    decidedAt: instantSchema.nullable(),
    decidedBy: deciderSchema.nullable(),
    refusalReason: z.string().nullable(),
    tombstone: z.string().nullable(),
    /** While it waits, and only for who may read the item: the words and what stands around them. */
    passage: z.object({ before: z.string(), words: z.string(), after: z.string() }).nullable(),
    /**
     * While it waits: the number of texts of the plan in which the words stand now, at the least. Without files, the
     * values of the trail, and the copies in mails and sent reports; for who may not decide, without what some of the plan may not read. Also told to who
     * may not read the item. Null where the words have changed since, and once it is decided.
     */
    places: z.int().min(0).nullable(),
    /** This person may confirm or refuse it. */
    mayDecide: z.boolean(),
  })
  .meta({ id: 'Redaction' });
export type RedactionReply = z.infer<typeof redactionSchema>;
export const redactionListSchema = listOf(redactionSchema);

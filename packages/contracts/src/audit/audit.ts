import { AUDIENCES, SENSITIVITIES } from '@jalon/domain/post/reader';
import { z } from 'zod';
import { dateSchema, idOrReferenceSchema, idSchema, instantSchema } from '../http/fields.ts';

export const auditChainSchema = z.enum(['facts', 'access']);
export type AuditChain = z.infer<typeof auditChainSchema>;

const filters = {
  chain: auditChainSchema.default('facts'),
  personId: idSchema.optional(),
  postId: idSchema.optional(),
  subjectType: z.string().min(1).max(40).optional(),
  /** An id, or an activity's reference; then also what stands on that activity. */
  subjectId: idOrReferenceSchema.optional(),
  planId: idOrReferenceSchema.optional(),
  /** `update.submitted`; on the second chain `opened`, `refused`, `exported`. */
  name: z.string().min(1).max(60).optional(),
  /** Calendar dates of each row's mission, of UTC for rows of none; both days are included. */
  from: dateSchema.optional(),
  to: dateSchema.optional(),
};

/** `GET /api/audit`: newest first, 100 a page. */
export const auditQuerySchema = z.strictObject({
  ...filters,
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});
export type AuditQuery = z.infer<typeof auditQuerySchema>;
/** `GET /api/audit.csv`: the same, whole. */
export const auditExportSchema = z.strictObject(filters);
export type AuditExport = z.infer<typeof auditExportSchema>;

const namedSchema = z.object({ id: idSchema, name: z.string() });
const referredSchema = z.object({ id: idSchema, reference: z.string(), title: z.string() });

/** One row of the trail, as far as this reader may see it. */
export const auditRowSchema = z
  .object({
    /** Its place in its chain. */
    number: z.int(),
    at: instantSchema,
    /** The mission's, in which `from` and `to` count its day; UTC where it belongs to none. */
    timeZone: z.string(),
    name: z.string(),
    person: namedSchema.nullable(),
    post: z.object({ id: idSchema, title: z.string() }).nullable(),
    organization: namedSchema.nullable(),
    /** Where the request came from: an address, `worker` or `cli`; not of the other side. */
    source: z.string().nullable(),
    subjectType: z.string(),
    subjectId: idSchema.nullable(),
    /** Whose account it was about. */
    subjectName: z.string().nullable(),
    plan: referredSchema.nullable(),
    activity: referredSchema.nullable(),
    sensitivity: z.enum(SENSITIVITIES).nullable(),
    audience: z.enum(AUDIENCES).nullable(),
    before: z.unknown(),
    after: z.unknown(),
    /** Words were taken out of its values by a redaction. */
    redacted: z.boolean(),
    /** The reader sees that it happened, and nothing of what it was about. */
    contentHidden: z.boolean(),
    /** The code of a refusal, or what was exported. */
    detail: z.string().nullable(),
    hash: z.string(),
  })
  .meta({ id: 'AuditRow' });
export type AuditRowReply = z.infer<typeof auditRowSchema>;

export const auditListSchema = z.object({
  items: z.array(auditRowSchema),
  nextCursor: z.string().nullable(),
});
export type AuditListReply = z.infer<typeof auditListSchema>;

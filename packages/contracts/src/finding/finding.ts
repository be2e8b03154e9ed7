import { FINDING_BASES, FINDING_RESULTS } from '@jalon/domain/finding/finding';
import { z } from 'zod';
import { audienceSchema, evidenceSchema, newEvidenceListSchema } from '../evidence/evidence.ts';
import {
  dateSchema,
  guardJustificationSchema,
  idSchema,
  instantSchema,
  mutationIdSchema,
  reasonSchema,
  textBodySchema,
} from '../http/fields.ts';
import { organizationRefSchema } from '../organization/organization.ts';

export const replySchema = z
  .object({
    id: idSchema,
    text: z.string(),
    postTitle: z.string(),
    organization: organizationRefSchema,
    repliedAt: instantSchema,
  })
  .meta({ id: 'Reply' });

export const findingSchema = z
  .object({
    id: idSchema,
    updateId: idSchema,
    activityId: idSchema,
    finding: z.enum(FINDING_RESULTS),
    basis: z.enum(FINDING_BASES),
    verifiedOn: dateSchema,
    /** Null where there is none or its audience is not the reader's. */
    note: z.string().nullable(),
    audience: audienceSchema,
    /** False where the evidence behind it is not the reader's to see: "basis not shared". */
    basisShared: z.boolean(),
    organization: organizationRefSchema,
    postTitle: z.string(),
    byImplementingPartner: z.boolean(),
    recordedAt: instantSchema,
    evidence: z.array(evidenceSchema),
    replies: z.array(replySchema),
  })
  .meta({ id: 'Finding' });
export type FindingReply = z.infer<typeof findingSchema>;

/** `POST /api/updates/{id}/findings`. `audience` is the note's. */
export const recordFindingSchema = z.strictObject({
  finding: z.enum(FINDING_RESULTS),
  basis: z.enum(FINDING_BASES),
  verifiedOn: dateSchema,
  note: textBodySchema.optional(),
  evidence: newEvidenceListSchema.optional(),
  audience: audienceSchema.optional(),
  mutationId: mutationIdSchema.optional(),
  guardJustification: guardJustificationSchema.optional(),
});
export type RecordFinding = z.infer<typeof recordFindingSchema>;

/** `POST /api/findings/{id}/reply`. */
export const replyToFindingSchema = z.strictObject({
  text: reasonSchema,
  guardJustification: guardJustificationSchema.optional(),
});

import { EVIDENCE_KINDS } from '@jalon/domain/evidence/evidence';
import { AUDIENCES, SENSITIVITIES } from '@jalon/domain/post/reader';
import { z } from 'zod';
import { dateSchema, idSchema, lineSchema, linkSchema } from '../http/fields.ts';
import { organizationRefSchema } from '../organization/organization.ts';

export const audienceSchema = z.enum(AUDIENCES);
/** `strictly_confidential` is named only to be refused with what to do instead. */
export const sensitivitySchema = z.enum(SENSITIVITIES);

/** Evidence that comes with an update, a move or a finding. */
export const newEvidenceSchema = z
  .strictObject({
    title: lineSchema,
    kind: z.enum(EVIDENCE_KINDS),
    url: linkSchema.optional(),
    uploadId: idSchema.optional(),
    dated: dateSchema,
    source: lineSchema,
    sensitivity: sensitivitySchema.optional(),
    audience: audienceSchema.optional(),
  })
  .meta({ id: 'NewEvidence' });
export type NewEvidence = z.infer<typeof newEvidenceSchema>;
export const newEvidenceListSchema = z.array(newEvidenceSchema).max(20);

export const evidenceSchema = z
  .object({
    id: idSchema,
    updateId: idSchema.nullable(),
    findingId: idSchema.nullable(),
    title: z.string(),
    kind: z.enum(EVIDENCE_KINDS),
    url: z.string().nullable(),
    uploadId: idSchema.nullable(),
    dated: dateSchema,
    source: z.string(),
    sensitivity: sensitivitySchema,
    audience: audienceSchema,
    organization: organizationRefSchema,
  })
  .meta({ id: 'Evidence' });
export type EvidenceReply = z.infer<typeof evidenceSchema>;

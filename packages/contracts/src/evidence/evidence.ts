import { EVIDENCE_KINDS } from '@jalon/domain/evidence/evidence';
import { UPLOAD_STATES } from '@jalon/domain/evidence/upload';
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

const uploadFields = {
  /** As it was made safe; the ending says what the file is. */
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  /** `unread`: a scan or photograph, for its own side alone until a second person of that side confirms it. */
  state: z.enum(UPLOAD_STATES),
};
const marking = { sensitivity: sensitivitySchema, audience: audienceSchema };

/** The file that a piece of evidence carries. Its content: `GET /api/uploads/{id}/content`. */
export const uploadOfEvidenceSchema = z
  .object({
    id: idSchema,
    ...uploadFields,
    /** It waits for a second person of its side, and this reader may confirm it. */
    mayConfirm: z.boolean(),
    /** The marking that its writer chose and that applies once it is confirmed. */
    afterwards: z.object(marking).nullable(),
  })
  .meta({ id: 'UploadOfEvidence' });

/** `POST /api/uploads` and `GET /api/uploads/{id}`. */
export const uploadSchema = z.object({ uploadId: idSchema, ...uploadFields }).meta({ id: 'Upload' });
export type UploadReply = z.infer<typeof uploadSchema>;

/** `POST /api/uploads/{id}/confirm`: a person has looked at it. */
export const confirmUploadSchema = z.strictObject({ showsNoSurvivor: z.literal(true) });

export const evidenceSchema = z
  .object({
    id: idSchema,
    updateId: idSchema.nullable(),
    findingId: idSchema.nullable(),
    title: z.string(),
    kind: z.enum(EVIDENCE_KINDS),
    url: z.string().nullable(),
    uploadId: idSchema.nullable(),
    upload: uploadOfEvidenceSchema.nullable(),
    dated: dateSchema,
    source: z.string(),
    sensitivity: sensitivitySchema,
    audience: audienceSchema,
    organization: organizationRefSchema,
  })
  .meta({ id: 'Evidence' });
export type EvidenceReply = z.infer<typeof evidenceSchema>;

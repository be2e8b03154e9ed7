import { CONSTRAINT_CAUSES, STATUSES } from '@jalon/domain/activity/activity';
import { UPDATE_STATES } from '@jalon/domain/update/update';
import { z } from 'zod';
import {
  audienceSchema,
  evidenceSchema,
  newEvidenceListSchema,
  sensitivitySchema,
} from '../evidence/evidence.ts';
import { findingSchema } from '../finding/finding.ts';
import {
  dateSchema,
  guardJustificationSchema,
  idOrReferenceSchema,
  idSchema,
  instantSchema,
  mutationIdSchema,
  reasonSchema,
  textBodySchema,
  versionSchema,
} from '../http/fields.ts';
import { organizationRefSchema } from '../organization/organization.ts';

const updateInput = {
  done: textBodySchema,
  status: z.enum(STATUSES),
  constraintCause: z.enum(CONSTRAINT_CAUSES).nullish(),
  constraintNote: textBodySchema.nullish(),
  discontinuedReason: textBodySchema.nullish(),
  nextStep: textBodySchema.nullish(),
  proposedDueOn: dateSchema.nullish(),
  proposedLeadOrganizationId: idOrReferenceSchema.nullish(),
  proposalReason: textBodySchema.nullish(),
  evidence: newEvidenceListSchema.optional(),
  noEvidence: z.boolean().optional(),
  sensitivity: sensitivitySchema.optional(),
  audience: audienceSchema.optional(),
  guardJustification: guardJustificationSchema.optional(),
};

/** `POST /api/activities/{activityId}/updates`: a draft. It may be incomplete. */
export const draftUpdateSchema = z.strictObject({ ...updateInput, mutationId: mutationIdSchema.optional() });
export type DraftUpdate = z.infer<typeof draftUpdateSchema>;

/** `PATCH /api/updates/{id}`, draft or returned. `evidence`, where given, replaces the whole list. */
export const amendUpdateSchema = z.strictObject({
  ...updateInput,
  done: textBodySchema.optional(),
  status: z.enum(STATUSES).optional(),
});
export type AmendUpdate = z.infer<typeof amendUpdateSchema>;

export const submitUpdateSchema = z.strictObject({ mutationId: mutationIdSchema.optional() });
/** `POST …/return`. */
export const returnUpdateSchema = z.strictObject({
  reason: reasonSchema,
  guardJustification: guardJustificationSchema.optional(),
});
/** `POST …/accept`. */
export const acceptUpdateSchema = z.strictObject({
  note: textBodySchema.optional(),
  guardJustification: guardJustificationSchema.optional(),
});
export const discardUpdateSchema = z.strictObject({});
/** `POST /api/updates/{id}/errata`. */
export const fileErratumSchema = z.strictObject({
  text: reasonSchema,
  reason: reasonSchema,
  guardJustification: guardJustificationSchema.optional(),
});

export const erratumSchema = z
  .object({
    id: idSchema,
    text: z.string(),
    reason: z.string(),
    postTitle: z.string(),
    filedAt: instantSchema,
  })
  .meta({ id: 'Erratum' });

export const updateSchema = z
  .object({
    id: idSchema,
    activityId: idSchema,
    cycleId: idSchema,
    cycleLabel: z.string(),
    state: z.enum(UPDATE_STATES),
    status: z.enum(STATUSES),
    done: z.string(),
    constraintCause: z.enum(CONSTRAINT_CAUSES).nullable(),
    constraintNote: z.string().nullable(),
    discontinuedReason: z.string().nullable(),
    nextStep: z.string().nullable(),
    proposedDueOn: dateSchema.nullable(),
    proposedLead: organizationRefSchema.nullable(),
    proposalReason: z.string().nullable(),
    noEvidence: z.boolean(),
    evidence: z.array(evidenceSchema),
    sensitivity: sensitivitySchema,
    audience: audienceSchema,
    organization: organizationRefSchema,
    postTitle: z.string(),
    /** Set where co-lead or coordinator recorded it for the lead. */
    recordedFor: organizationRefSchema.nullable(),
    createdAt: instantSchema,
    submittedAt: instantSchema.nullable(),
    returnedAt: instantSchema.nullable(),
    returnReason: z.string().nullable(),
    returnedBy: z.string().nullable(),
    acceptedAt: instantSchema.nullable(),
    acceptanceNote: z.string().nullable(),
    acceptedBy: z.string().nullable(),
    findings: z.array(findingSchema),
    errata: z.array(erratumSchema),
    version: versionSchema,
  })
  .meta({ id: 'Update' });
export type UpdateReply = z.infer<typeof updateSchema>;

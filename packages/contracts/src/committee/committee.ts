import { MANDATE_STANDINGS } from '@jalon/domain/committee/mandate';
import { z } from 'zod';
import {
  dateSchema,
  guardJustificationSchema,
  idOrReferenceSchema,
  idSchema,
  reasonSchema,
} from '../http/fields.ts';
import { listOf } from '../http/list.ts';
import { organizationRefSchema } from '../organization/organization.ts';
import { sourceSchema } from '../plan/plan.ts';

/** A deadline that was moved: from which date to which, and why. */
export const dateMoveSchema = z
  .object({ id: idSchema, from: dateSchema, to: dateSchema, reason: z.string(), decidedOn: dateSchema })
  .meta({ id: 'DateMove' });
export type DateMoveReply = z.infer<typeof dateMoveSchema>;

/** From when to when a committee steers a plan. */
export const mandateSchema = z
  .object({
    id: idSchema,
    startsOn: dateSchema,
    endsOn: dateSchema,
    /** The end as it was first recorded. */
    firstEndsOn: dateSchema,
    standing: z.enum(MANDATE_STANDINGS),
    /** Days from the mission's today to its end; negative when past. */
    days: z.int(),
    /** Its renewals, the oldest first. */
    moves: z.array(dateMoveSchema),
    /** The day on which it was decided not to renew it, and why. */
    endedOn: dateSchema.nullable(),
    endedReason: z.string().nullable(),
    source: sourceSchema,
    /** Names of the fields that are demonstration; empty for a real record. */
    demonstration: z.array(z.string()),
  })
  .meta({ id: 'Mandate' });
export type MandateReply = z.infer<typeof mandateSchema>;

/** `GET /api/plans/{planId}/committees`: each with its mandates, the latest first. */
export const committeeSchema = z
  .object({ organization: organizationRefSchema, mandates: z.array(mandateSchema) })
  .meta({ id: 'Committee' });
export const committeeListSchema = listOf(committeeSchema);
export type CommitteeReply = z.infer<typeof committeeSchema>;

/** `POST /api/plans/{planId}/mandates`. `organizationId` takes an id or a code. */
export const recordMandateSchema = z.strictObject({
  organizationId: idOrReferenceSchema,
  startsOn: dateSchema,
  endsOn: dateSchema,
  source: sourceSchema,
  guardJustification: guardJustificationSchema.optional(),
});
export type RecordMandateBody = z.infer<typeof recordMandateSchema>;

/** `POST /api/mandates/{id}/extend`. */
export const extendMandateSchema = z.strictObject({
  endsOn: dateSchema,
  reason: reasonSchema,
  guardJustification: guardJustificationSchema.optional(),
});
export type ExtendMandateBody = z.infer<typeof extendMandateSchema>;

/** `POST /api/mandates/{id}/end`: it is not renewed. */
export const endMandateSchema = z.strictObject({
  reason: reasonSchema,
  guardJustification: guardJustificationSchema.optional(),
});
export type EndMandateBody = z.infer<typeof endMandateSchema>;

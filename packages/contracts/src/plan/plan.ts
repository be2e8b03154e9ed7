import { OBJECTIVES, PLAN_TYPES } from '@jalon/domain/plan/plan';
import { z } from 'zod';
import { newReportingCalendarSchema } from '../cycle/reporting-calendar.ts';
import {
  dateSchema,
  guardJustificationSchema,
  idOrReferenceSchema,
  idSchema,
  instantSchema,
  lineSchema,
  reasonOfAtMost,
  reasonSchema,
  versionSchema,
} from '../http/fields.ts';
import { listOf } from '../http/list.ts';
import { languageSchema, textSchema } from '../language/text.ts';
import { missionRefSchema } from '../mission/mission.ts';
import { organizationRefSchema } from '../organization/organization.ts';

export const sourceSchema = z
  .strictObject({
    document: reasonOfAtMost(500),
    place: z.string().max(200).optional(),
    url: z.string().max(2_000).optional(),
    unverified: z.boolean().optional(),
  })
  .meta({ id: 'Source' });

export const commitmentSchema = z
  .object({
    id: idSchema,
    reference: z.string(),
    number: z.int(),
    text: textSchema,
    source: sourceSchema,
    achievementTest: textSchema.nullable(),
    demonstration: z.array(z.string()),
    version: versionSchema,
  })
  .meta({ id: 'Commitment' });

export const pillarSchema = z
  .object({
    id: idSchema,
    reference: z.string(),
    number: z.int(),
    title: textSchema,
    lead: organizationRefSchema,
    coLead: organizationRefSchema,
    objective: z.enum(OBJECTIVES),
    sources: z.array(sourceSchema),
    demonstration: z.array(z.string()),
    version: versionSchema,
    commitments: z.array(commitmentSchema),
  })
  .meta({ id: 'Pillar' });

const planFields = {
  id: idSchema,
  reference: z.string(),
  type: z.enum(PLAN_TYPES),
  title: textSchema,
  mission: missionRefSchema,
  missionId: idSchema,
  signedOn: dateSchema.nullable(),
  signedPlace: z.string().nullable(),
  startsOn: dateSchema,
  endsOn: dateSchema,
  extendedTo: dateSchema.nullable(),
  /** When the plan was closed: nothing in it moves or is reported any more. */
  closedAt: instantSchema.nullable(),
  languages: z.array(languageSchema),
  parentPlanId: idSchema.nullable(),
  parties: z.array(organizationRefSchema),
  sources: z.array(sourceSchema),
  /** Names of the fields that are demonstration; empty for a real record. */
  demonstration: z.array(z.string()),
  version: versionSchema,
};

export const planSummarySchema = z.object(planFields).meta({ id: 'PlanSummary' });
export type PlanSummary = z.infer<typeof planSummarySchema>;
export const planListSchema = listOf(planSummarySchema);

export const planSchema = z.object({ ...planFields, pillars: z.array(pillarSchema) }).meta({ id: 'Plan' });
export type PlanReply = z.infer<typeof planSchema>;
export type PillarReply = z.infer<typeof pillarSchema>;
export type CommitmentReply = z.infer<typeof commitmentSchema>;

const referenceSchema = z
  .string()
  .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/)
  .min(3)
  .max(40);

/** `POST /api/plans`. */
export const createPlanSchema = z.strictObject({
  reference: referenceSchema,
  title: textSchema,
  type: z.enum(PLAN_TYPES),
  missionId: idOrReferenceSchema,
  signedOn: dateSchema.nullish(),
  signedPlace: lineSchema.nullish(),
  startsOn: dateSchema,
  endsOn: dateSchema,
  languages: z.array(languageSchema).min(1),
  parentPlanId: idOrReferenceSchema.nullish(),
  sources: z.array(sourceSchema).max(20).optional(),
  /** Without one it reports by quarters. */
  reportingCalendar: newReportingCalendarSchema.optional(),
  guardJustification: guardJustificationSchema.optional(),
});
export type CreatePlan = z.infer<typeof createPlanSchema>;

/** `PATCH /api/plans/{planId}`. Signed text is fixed: a correction of title or dates has a reason. */
export const amendPlanSchema = z.strictObject({
  title: textSchema.optional(),
  endsOn: dateSchema.optional(),
  extendedTo: dateSchema.nullish(),
  reason: reasonSchema,
  guardJustification: guardJustificationSchema.optional(),
});
export type AmendPlan = z.infer<typeof amendPlanSchema>;

/** `POST /api/plans/{planId}/pillars`. */
export const createPillarSchema = z.strictObject({
  number: z.int().min(1).max(99),
  title: textSchema,
  leadOrganizationId: idOrReferenceSchema,
  coLeadOrganizationId: idOrReferenceSchema,
  objective: z.enum(OBJECTIVES),
  guardJustification: guardJustificationSchema.optional(),
});
export type CreatePillar = z.infer<typeof createPillarSchema>;

/** `POST /api/pillars/{id}/commitments`. */
export const createCommitmentSchema = z.strictObject({
  number: z.int().min(1).max(99),
  text: textSchema,
  source: sourceSchema,
  achievementTest: textSchema.optional(),
  guardJustification: guardJustificationSchema.optional(),
});
export type CreateCommitment = z.infer<typeof createCommitmentSchema>;

const figureSchema = z.object({
  count: z.int(),
  /** The board query that lists exactly these cards, such as `?column=completed,verified&pillar=P3`. */
  query: z.string(),
});
const progressFields = {
  total: z.int(),
  reportedComplete: z.int(),
  verified: z.int(),
  discontinued: z.int(),
  figures: z.object({
    total: figureSchema,
    reportedComplete: figureSchema,
    verified: figureSchema,
    discontinued: figureSchema,
  }),
  byColumn: z.array(z.object({ key: z.string(), count: z.int(), query: z.string() })),
};
/** `GET /api/plans/{planId}/progress`, for this reader. `total` is without discontinued. */
export const progressSchema = z
  .object({
    ...progressFields,
    byPillar: z.array(
      z.object({ pillarId: idSchema, number: z.int(), title: textSchema, ...progressFields }),
    ),
    /** What the last closed cycle closed with, if one has. */
    lastCycle: z
      .object({ label: z.string(), total: z.int(), reportedComplete: z.int(), verified: z.int() })
      .nullable(),
  })
  .meta({ id: 'Progress' });
export type ProgressReply = z.infer<typeof progressSchema>;

import {
  COLUMNS,
  CONSTRAINT_CAUSES,
  SIGNAL_REASONS,
  SIGNALS,
  STATUSES,
  WAITING_FOR,
} from '@jalon/domain/activity/activity';
import { FINDING_RESULTS } from '@jalon/domain/finding/finding';
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
  lineSchema,
  mutationIdSchema,
  reasonSchema,
  textBodySchema,
  versionSchema,
} from '../http/fields.ts';
import { textSchema } from '../language/text.ts';
import { missionRefSchema } from '../mission/mission.ts';
import { organizationRefSchema } from '../organization/organization.ts';
import { sourceSchema } from '../plan/plan.ts';
import { updateSchema } from '../update/update.ts';

const signalReasonSchema = z
  .object({ code: z.enum(SIGNAL_REASONS), days: z.int().optional(), on: dateSchema.optional() })
  .meta({ id: 'SignalReason' });

/** What the board shows of an activity. */
export const cardSchema = z
  .object({
    id: idSchema,
    reference: z.string(),
    shortReference: z.string(),
    title: z.string(),
    status: z.enum(STATUSES),
    /** Null for a discontinued card, which stands in no column. */
    column: z.enum(COLUMNS).nullable(),
    signal: z.enum(SIGNALS).nullable(),
    signalReasons: z.array(signalReasonSchema),
    constraintCause: z.enum(CONSTRAINT_CAUSES).nullable(),
    constraintNote: z.string().nullable(),
    startOn: dateSchema,
    dueOn: dateSchema,
    firstDueOn: dateSchema,
    declaredOn: dateSchema.nullable(),
    lead: organizationRefSchema,
    coLead: organizationRefSchema,
    pillarId: idSchema,
    commitmentId: idSchema,
    evidenceCount: z.int(),
    waitingFor: z.enum(WAITING_FOR).optional(),
    waitingDays: z.int().optional(),
    /** The finding that counts, on the card's face where it is not `verified`. */
    finding: z.enum(FINDING_RESULTS).nullable(),
    /** A draft or returned update exists, so that a move which reports is refused. Only for those who may see it. */
    hasOpenUpdate: z.boolean(),
    sensitivity: sensitivitySchema,
    audience: audienceSchema,
    demonstration: z.boolean(),
    version: versionSchema,
  })
  .meta({ id: 'Card' });
export type Card = z.infer<typeof cardSchema>;

/** `GET /api/plans/{planId}/board`. Cards stand in each column in the plan's one order. */
export const boardSchema = z
  .object({
    plan: z.object({
      id: idSchema,
      reference: z.string(),
      title: textSchema,
      mission: missionRefSchema,
      closedAt: instantSchema.nullable(),
      pillars: z.array(
        z.object({
          id: idSchema,
          reference: z.string(),
          number: z.int(),
          title: textSchema,
          lead: organizationRefSchema,
          coLead: organizationRefSchema,
        }),
      ),
      demonstration: z.boolean(),
    }),
    columns: z.array(
      z.object({ key: z.enum(COLUMNS), label: z.string(), count: z.int(), cards: z.array(cardSchema) }),
    ),
    /** Cards in no column, counted beside the fraction; listed when `?discontinued=true`. */
    discontinued: z.object({ count: z.int(), cards: z.array(cardSchema) }),
  })
  .meta({ id: 'Board' });
export type Board = z.infer<typeof boardSchema>;

export const milestoneSchema = z
  .object({ id: idSchema, title: z.string(), dueOn: dateSchema, doneOn: dateSchema.nullable() })
  .meta({ id: 'Milestone' });
export const dueChangeSchema = z
  .object({
    from: dateSchema,
    to: dateSchema,
    reason: z.string(),
    postTitle: z.string(),
    changedAt: instantSchema,
  })
  .meta({ id: 'DueChange' });
const budgetSchema = z
  .strictObject({
    estimated: z.number().min(0).max(1e12),
    available: z.number().min(0).max(1e12),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .meta({ id: 'Budget' });

/** `GET /api/activities/{activityId}`. */
export const activitySchema = z
  .object({
    ...cardSchema.shape,
    planId: idSchema,
    planReference: z.string(),
    planTitle: textSchema,
    mission: missionRefSchema,
    description: z.string().nullable(),
    discontinuedReason: z.string().nullable(),
    support: z.array(organizationRefSchema),
    supportOrganizationIds: z.array(idSchema),
    budget: budgetSchema.nullable(),
    pillar: z.object({ id: idSchema, reference: z.string(), number: z.int(), title: textSchema }),
    commitment: z.object({
      id: idSchema,
      reference: z.string(),
      text: textSchema,
      source: sourceSchema,
      achievementTest: textSchema.nullable(),
      demonstration: z.array(z.string()),
    }),
    milestones: z.array(milestoneSchema),
    updates: z.array(updateSchema),
    findings: z.array(findingSchema),
    evidence: z.array(evidenceSchema),
    dueHistory: z.array(dueChangeSchema),
    /** Ids of the posts of the reader that count here, for the browser's copy of the rules. */
    concernedOrganizationIds: z.array(idSchema),
  })
  .meta({ id: 'Activity' });
export type ActivityReply = z.infer<typeof activitySchema>;

/** `POST /api/plans/{planId}/activities`. */
export const createActivitySchema = z.strictObject({
  commitmentId: idOrReferenceSchema,
  title: lineSchema,
  description: textBodySchema.optional(),
  startOn: dateSchema,
  dueOn: dateSchema,
  leadOrganizationId: idOrReferenceSchema.optional(),
  supportOrganizationIds: z.array(idOrReferenceSchema).max(30).optional(),
  budget: budgetSchema.optional(),
  sensitivity: sensitivitySchema.optional(),
  audience: audienceSchema.optional(),
  guardJustification: guardJustificationSchema.optional(),
});
export type CreateActivity = z.infer<typeof createActivitySchema>;

/** `PATCH /api/activities/{activityId}`. A new date and a new lead have a reason. */
export const amendActivitySchema = z.strictObject({
  title: lineSchema.optional(),
  description: textBodySchema.nullish(),
  startOn: dateSchema.optional(),
  dueOn: dateSchema.optional(),
  dueChangeReason: reasonSchema.optional(),
  leadOrganizationId: idOrReferenceSchema.nullish(),
  leadChangeReason: reasonSchema.optional(),
  supportOrganizationIds: z.array(idOrReferenceSchema).max(30).optional(),
  budget: budgetSchema.nullish(),
  sensitivity: sensitivitySchema.optional(),
  audience: audienceSchema.optional(),
  guardJustification: guardJustificationSchema.optional(),
});
export type AmendActivity = z.infer<typeof amendActivitySchema>;

/**
 * `POST /api/activities/{activityId}/move` → the Card. `after` and `before` are ids of cards of the same plan;
 * they are hints: a neighbour that has moved meanwhile is never an error, and `after` wins.
 */
export const moveActivitySchema = z.strictObject({
  status: z.enum([...STATUSES, 'verified']),
  after: idOrReferenceSchema.nullish(),
  before: idOrReferenceSchema.nullish(),
  constraintCause: z.enum(CONSTRAINT_CAUSES).optional(),
  constraintNote: textBodySchema.optional(),
  discontinuedReason: textBodySchema.optional(),
  done: textBodySchema.optional(),
  evidence: newEvidenceListSchema.optional(),
  noEvidence: z.boolean().optional(),
  mutationId: mutationIdSchema.optional(),
  guardJustification: guardJustificationSchema.optional(),
});
export type MoveActivity = z.infer<typeof moveActivitySchema>;

/** One line of "my activities" and of what waits for somebody. */
export const myActivitySchema = z
  .object({
    card: cardSchema,
    planId: idSchema,
    planReference: z.string(),
    planTitle: textSchema,
    /** The draft or returned update to go on with. */
    openUpdate: z
      .object({
        id: idSchema,
        state: z.enum(['draft', 'returned']),
        returnReason: z.string().nullable(),
        version: versionSchema,
        savedAt: instantSchema,
      })
      .nullable(),
    /** What was sent in this cycle and where it stands. */
    sent: z.object({ updateId: idSchema, state: z.string(), submittedAt: instantSchema }).nullable(),
  })
  .meta({ id: 'MyActivity' });
export type MyActivity = z.infer<typeof myActivitySchema>;

/** `GET /api/me/activities?cycle=`: one group for each plan in which the person leads. */
export const myActivitiesSchema = z
  .object({
    items: z.array(myActivitySchema),
    nextCursor: z.string().nullable(),
    cycles: z.array(
      z.object({
        planId: idSchema,
        planReference: z.string(),
        planTitle: textSchema,
        organization: organizationRefSchema,
        cycleId: idSchema,
        label: z.string(),
        dueOn: dateSchema,
        days: z.int(),
        total: z.int(),
        sent: z.int(),
        returnId: z.string(),
      }),
    ),
  })
  .meta({ id: 'MyActivities' });
export type MyActivities = z.infer<typeof myActivitiesSchema>;

/** `GET /api/me/waiting`: what waits for this person's answer or verification, oldest first. */
export const waitingSchema = z
  .object({
    items: z.array(
      z.object({
        card: cardSchema,
        planId: idSchema,
        planReference: z.string(),
        updateId: idSchema,
        waitingFor: z.enum(WAITING_FOR),
        since: dateSchema,
        days: z.int(),
        /** Days within which an answer is hoped for: 14 for an answer, 7 for a correction or a reply. */
        targetDays: z.int(),
        achievementTest: textSchema.nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'Waiting' });
export type WaitingReply = z.infer<typeof waitingSchema>;

import { CYCLE_STATES, RETURN_STATES } from '@jalon/domain/cycle/cycle';
import { RETURN_STANDINGS } from '@jalon/domain/cycle/return-standing';
import { OWED_REPORTS } from '@jalon/domain/cycle/return-state';
import { z } from 'zod';
import { audienceSchema, sensitivitySchema } from '../evidence/evidence.ts';
import {
  dateSchema,
  guardJustificationSchema,
  idSchema,
  instantSchema,
  reasonSchema,
} from '../http/fields.ts';
import { listOf } from '../http/list.ts';
import { organizationRefSchema } from '../organization/organization.ts';

const extensionSchema = z
  .object({
    id: idSchema,
    dueFrom: dateSchema,
    dueTo: dateSchema,
    closesFrom: dateSchema,
    closesTo: dateSchema,
    reason: z.string(),
    /** The post that decided, in the reader's language. */
    postTitle: z.string(),
    extendedAt: instantSchema,
  })
  .meta({ id: 'CycleExtension' });

export const cycleSchema = z
  .object({
    id: idSchema,
    planId: idSchema,
    label: z.string(),
    startsOn: dateSchema,
    endsOn: dateSchema,
    opensOn: dateSchema,
    dueOn: dateSchema,
    closesOn: dateSchema,
    /** The dates before the first extension; null where there was none. */
    firstDueOn: dateSchema.nullable(),
    firstClosesOn: dateSchema.nullable(),
    /** Later dates with their reasons, oldest first. */
    extensions: z.array(extensionSchema),
    state: z.enum(CYCLE_STATES),
    closedAt: instantSchema.nullable(),
  })
  .meta({ id: 'Cycle' });
export type CycleReply = z.infer<typeof cycleSchema>;
export const cycleListSchema = listOf(cycleSchema);

/** `POST /api/cycles/{id}/extend`: both dates as they are to be. */
export const extendCycleSchema = z.strictObject({
  dueOn: dateSchema,
  closesOn: dateSchema,
  reason: reasonSchema,
  guardJustification: guardJustificationSchema.optional(),
});

/** `POST /api/cycles/{id}/close`. */
export const closeCycleSchema = z.strictObject({
  /** The last day that was read: where it has moved meanwhile, the cycle stays open. */
  closesOn: dateSchema.optional(),
});

const owedSchema = z
  .object({
    activityId: idSchema,
    reference: z.string(),
    shortReference: z.string(),
    title: z.string(),
    sensitivity: sensitivitySchema,
    audience: audienceSchema,
    /** `declared`: no change, or a move that nobody has to answer. */
    report: z.enum(OWED_REPORTS),
  })
  .meta({ id: 'OwedReport' });

/** What one organization owes in one cycle. `id` names the pair and goes into `POST /api/returns/{id}/submit`. */
export const returnSchema = z
  .object({
    id: z.string(),
    cycleId: idSchema,
    organization: organizationRefSchema,
    state: z.enum(RETURN_STATES),
    /** Where it stands for who waits for it; `late` from the day after the due date. */
    standing: z.enum(RETURN_STANDINGS),
    /** The national side's age, in days: since the reports were due, and since a question was asked. */
    lateDays: z.int().nullable(),
    returnedDays: z.int().nullable(),
    /** The UN side's: how many reports wait for an answer, and for how many days the first has. */
    unanswered: z.int(),
    unansweredDays: z.int().nullable(),
    activities: z.int(),
    sent: z.int(),
    accepted: z.int(),
    lastSentAt: instantSchema.nullable(),
    /** The activities behind the numbers, in the plan's order. */
    owed: z.array(owedSchema),
  })
  .meta({ id: 'Return' });
export type ReturnReply = z.infer<typeof returnSchema>;
export const returnListSchema = listOf(returnSchema);

import { BACK_PLANNING_STEPS, STEP_OWNERS } from '@jalon/domain/benchmark/back-planning';
import { VOICES } from '@jalon/domain/benchmark/benchmark';
import { z } from 'zod';
import { dateMoveSchema } from '../committee/committee.ts';
import { sensitivitySchema } from '../evidence/evidence.ts';
import { dateSchema, idSchema } from '../http/fields.ts';
import { listOf } from '../http/list.ts';

/** A dated thing of a plan: what comes next, and what has passed undone. */
export const deadlineSchema = z
  .object({
    kind: z.enum(['activity', 'milestone', 'cycle', 'cycle_close', 'mandate', 'report', 'plan']),
    id: idSchema,
    reference: z.string().nullable(),
    /** The words of a card, a cycle's label, a committee's name, the plan's title. */
    title: z.string(),
    lead: z.string().nullable(),
    on: dateSchema,
    /** The date it had first; null where it was never moved. */
    firstOn: dateSchema.nullable(),
    /** Where a date of the plan itself was moved: from which to which, and why. An activity's stand on its card. */
    moves: z.array(dateMoveSchema),
    /** The date is in no source; it was made up for the demonstration. */
    demonstration: z.boolean(),
    /** Days from the mission's today; negative when past. */
    days: z.int(),
    activityId: idSchema.nullable(),
    /** Of the activity that it belongs to; what belongs to none is unclassified. */
    sensitivity: sensitivitySchema,
  })
  .meta({ id: 'Deadline' });
export type DeadlineReply = z.infer<typeof deadlineSchema>;

/** A step towards a date of the Council: who delivers what by when. */
export const councilStepSchema = z
  .object({
    step: z.enum(BACK_PLANNING_STEPS),
    by: z.enum([...new Set(Object.values(STEP_OWNERS))]),
    /** Whose report it is, for a step of one voice; null for what both rest on. */
    voice: z.enum(VOICES).nullable(),
    on: dateSchema,
    days: z.int(),
    /** Null where this reader may not know. */
    done: z.boolean().nullable(),
    /** Activities of this plan for which it is not done; only those are counted that are open to everybody. */
    left: z.int().nullable(),
  })
  .meta({ id: 'CouncilStep' });
export type CouncilStepReply = z.infer<typeof councilStepSchema>;

/** A date of the Council that the plan feeds, and whether what is submitted today makes it. */
export const councilDeadlineSchema = z
  .object({
    id: idSchema,
    setId: idSchema,
    /** Of the benchmark set: `S/RES/2577(2021)`. */
    reference: z.string(),
    title: z.string(),
    /** The resolution that names the date. */
    resolution: z.string(),
    demonstration: z.boolean(),
    on: dateSchema,
    days: z.int(),
    /** The last day on which a report submitted can still be answered, verified and cited. */
    lastDay: dateSchema,
    /** Days until then; negative when past. */
    lastDayIn: z.int(),
    makesIt: z.boolean(),
    /** In the order of time; of the voices, the reader's own side's. */
    steps: z.array(councilStepSchema),
  })
  .meta({ id: 'CouncilDeadline' });
export type CouncilDeadlineReply = z.infer<typeof councilDeadlineSchema>;

/** `GET /api/plans/{planId}/deadlines`: soonest first, and the Council's dates with their steps. */
export const deadlineListSchema = listOf(deadlineSchema).extend({
  /** The mission's today, from which all days are counted. */
  today: dateSchema,
  council: z.array(councilDeadlineSchema),
});
export type DeadlineListReply = z.infer<typeof deadlineListSchema>;

/** `?only=council`: the Council's dates alone, for where one submits on a poor line. */
export const deadlinesQuerySchema = z.strictObject({ only: z.literal('council').optional() });

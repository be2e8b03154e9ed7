import { COLUMNS, CONSTRAINT_CAUSES } from '@jalon/domain/activity/activity';
import { FINDING_BASES } from '@jalon/domain/finding/finding';
import { z } from 'zod';
import { audienceSchema, sensitivitySchema } from '../evidence/evidence.ts';
import { dateSchema, idSchema } from '../http/fields.ts';
import { organizationRefSchema } from '../organization/organization.ts';

const standingSchema = z.enum([...COLUMNS, 'discontinued']);

/** A card as a comparison names it, with today's title and lead. */
const comparedActivitySchema = z
  .object({
    id: idSchema,
    reference: z.string(),
    shortReference: z.string(),
    title: z.string(),
    lead: organizationRefSchema,
    sensitivity: sensitivitySchema,
    audience: audienceSchema,
  })
  .meta({ id: 'ComparedActivity' });
export type ComparedActivityReply = z.infer<typeof comparedActivitySchema>;

/** A cycle's fraction: as it closed, or as it stands today. Each part names the cards behind it. */
const cycleFiguresSchema = z
  .object({
    cycleId: idSchema,
    label: z.string(),
    on: dateSchema,
    total: z.int(),
    reportedComplete: z.int(),
    verified: z.int(),
    discontinued: z.int(),
    standings: z.array(z.object({ key: standingSchema, count: z.int(), activityIds: z.array(idSchema) })),
  })
  .meta({ id: 'CycleFigures' });
export type CycleFiguresReply = z.infer<typeof cycleFiguresSchema>;

/** `GET /api/cycles/{id}/comparison`: the cycle held against the one before it, as its reader may see both. */
export const cycleComparisonSchema = z
  .object({
    cycleId: idSchema,
    now: cycleFiguresSchema.nullable(),
    before: cycleFiguresSchema.nullable(),
    moved: z.array(
      z.object({ activity: comparedActivitySchema, from: standingSchema.nullable(), to: standingSchema }),
    ),
    slipped: z.array(
      z.object({
        activity: comparedActivitySchema,
        slip: z.enum(['due_moved', 'due_passed']),
        dueBefore: dateSchema.nullable(),
        dueOn: dateSchema,
        isPast: z.boolean(),
        cause: z.enum(CONSTRAINT_CAUSES).nullable(),
        /** Why the date moved. */
        reason: z.string().nullable(),
      }),
    ),
    verifiedSince: z.array(
      z.object({
        activity: comparedActivitySchema,
        basis: z.enum(FINDING_BASES).nullable(),
        verifiedOn: dateSchema.nullable(),
      }),
    ),
    activities: z.array(comparedActivitySchema),
  })
  .meta({ id: 'CycleComparison' });
export type CycleComparisonReply = z.infer<typeof cycleComparisonSchema>;

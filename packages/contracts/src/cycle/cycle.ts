import { CYCLE_STATES, RETURN_STATES } from '@jalon/domain/cycle/cycle';
import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../http/fields.ts';
import { listOf } from '../http/list.ts';
import { organizationRefSchema } from '../organization/organization.ts';

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
    state: z.enum(CYCLE_STATES),
    closedAt: instantSchema.nullable(),
  })
  .meta({ id: 'Cycle' });
export type CycleReply = z.infer<typeof cycleSchema>;
export const cycleListSchema = listOf(cycleSchema);

/** What one organization owes in one cycle. `id` names the pair and goes into `POST /api/returns/{id}/submit`. */
export const returnSchema = z
  .object({
    id: z.string(),
    cycleId: idSchema,
    organization: organizationRefSchema,
    state: z.enum(RETURN_STATES),
    activities: z.int(),
    sent: z.int(),
    accepted: z.int(),
    lastSentAt: instantSchema.nullable(),
  })
  .meta({ id: 'Return' });
export type ReturnReply = z.infer<typeof returnSchema>;
export const returnListSchema = listOf(returnSchema);

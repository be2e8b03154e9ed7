import { SNOOZE_ENDINGS } from '@jalon/domain/reminder/snooze';
import { z } from 'zod';
import {
  dateSchema,
  guardJustificationSchema,
  idSchema,
  instantSchema,
  reasonOfAtMost,
} from '../http/fields.ts';
import { listOf } from '../http/list.ts';

/** `POST /api/activities/{activityId}/snooze`. The lines leave again on the day `until`. */
export const snoozeSchema = z.strictObject({
  until: dateSchema,
  reason: reasonOfAtMost(500),
  guardJustification: guardJustificationSchema.optional(),
});

/** A post's own lines about a card, put off: by which function, until when and why. */
export const snoozeInViewSchema = z
  .object({
    id: idSchema,
    postId: idSchema,
    postTitle: z.string(),
    startedOn: dateSchema,
    until: dateSchema,
    reason: z.string(),
    isRunning: z.boolean(),
    ending: z.enum(SNOOZE_ENDINGS).optional(),
    endedAt: instantSchema.optional(),
  })
  .meta({ id: 'Snooze' });
export type SnoozeReply = z.infer<typeof snoozeInViewSchema>;
export const snoozeListSchema = listOf(snoozeInViewSchema);

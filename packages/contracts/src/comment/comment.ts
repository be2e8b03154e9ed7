import { z } from 'zod';
import { audienceSchema, sensitivitySchema } from '../evidence/evidence.ts';
import { guardJustificationSchema, idSchema, instantSchema, reasonSchema } from '../http/fields.ts';
import { listOf } from '../http/list.ts';
import { organizationRefSchema } from '../organization/organization.ts';

/** `POST /api/activities/{activityId}/comments`. */
export const writeCommentSchema = z.strictObject({
  text: reasonSchema,
  audience: audienceSchema,
  sensitivity: sensitivitySchema.optional(),
  guardJustification: guardJustificationSchema.optional(),
});

export const commentSchema = z
  .object({
    id: idSchema,
    text: z.string(),
    audience: audienceSchema,
    sensitivity: sensitivitySchema,
    organization: organizationRefSchema,
    postTitle: z.string(),
    writtenAt: instantSchema,
  })
  .meta({ id: 'Comment' });
export type CommentReply = z.infer<typeof commentSchema>;
export const commentListSchema = listOf(commentSchema);

import { z } from 'zod';
import { idSchema } from '../http/fields.ts';
import { textSchema } from '../language/text.ts';
import { organizationRefSchema } from '../organization/organization.ts';

/** An observer's post, and whether this plan is opened to it. Functions, never names. */
const openingSchema = z.object({
  postId: idSchema,
  title: textSchema,
  organization: organizationRefSchema,
  opened: z.boolean(),
});
/** `GET` and `PUT /api/plans/{planId}/openings`: every observer's post, by the coordinator of the plan's mission. */
export const openingListSchema = z
  .object({ items: z.array(openingSchema), nextCursor: z.null() })
  .meta({ id: 'Openings' });
export type OpeningListReply = z.infer<typeof openingListSchema>;

/** `PUT /api/plans/{planId}/openings`: exactly these observers' posts read the plan from now on. */
export const setOpeningsSchema = z.strictObject({ postIds: z.array(idSchema).max(500) });

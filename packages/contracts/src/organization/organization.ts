import { ORGANIZATION_KINDS, SIDES } from '@jalon/domain/organization/organization';
import { z } from 'zod';
import { idSchema } from '../http/fields.ts';
import { listOf } from '../http/list.ts';
import { textSchema } from '../language/text.ts';

/** An organization as others mention it: `name` and `shortName` in the reader's language. */
export const organizationRefSchema = z
  .object({ id: idSchema, name: z.string(), shortName: z.string() })
  .meta({ id: 'OrganizationRef' });
export type OrganizationRef = z.infer<typeof organizationRefSchema>;

export const organizationSchema = z
  .object({
    id: idSchema,
    code: z.string(),
    missionId: idSchema.nullable(),
    name: textSchema,
    shortName: textSchema,
    kind: z.enum(ORGANIZATION_KINDS),
    side: z.enum(SIDES),
    parentId: idSchema.nullable(),
  })
  .meta({ id: 'Organization' });
export type OrganizationReply = z.infer<typeof organizationSchema>;
export const organizationListSchema = listOf(organizationSchema);

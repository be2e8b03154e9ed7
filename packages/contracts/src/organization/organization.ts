import { ORGANIZATION_KINDS, SIDES } from '@jalon/domain/organization/organization';
import { z } from 'zod';
import { guardJustificationSchema, idOrReferenceSchema, idSchema, versionSchema } from '../http/fields.ts';
import { listOf } from '../http/list.ts';
import { lineTextSchema, textSchema } from '../language/text.ts';

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
    demonstration: z.boolean(),
    version: versionSchema,
  })
  .meta({ id: 'Organization' });
export type OrganizationReply = z.infer<typeof organizationSchema>;
export const organizationListSchema = listOf(organizationSchema);

/** A code that people type: capital letters, digits and hyphens, 2 to 40 characters. */
export const organizationCodeSchema = z
  .string()
  .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/)
  .min(2)
  .max(40);

/** `POST /api/organizations`, by an administrator. `missionId` and `parentId` take an id or a code. */
export const addOrganizationSchema = z.strictObject({
  code: organizationCodeSchema,
  name: lineTextSchema,
  shortName: lineTextSchema,
  kind: z.enum(ORGANIZATION_KINDS),
  side: z.enum(SIDES),
  /** None for a body that serves several missions. */
  missionId: idOrReferenceSchema.nullish(),
  parentId: idOrReferenceSchema.nullish(),
  guardJustification: guardJustificationSchema.optional(),
});
export type AddOrganization = z.infer<typeof addOrganizationSchema>;

/**
 * `PATCH /api/organizations/{id}`. Side and mission are fixed once a post, a plan or an activity names the
 * organization (409 `organization-is-used`); `parentId: null` takes it out from under its parent.
 */
export const amendOrganizationSchema = z.strictObject({
  name: lineTextSchema.optional(),
  shortName: lineTextSchema.optional(),
  kind: z.enum(ORGANIZATION_KINDS).optional(),
  side: z.enum(SIDES).optional(),
  missionId: idOrReferenceSchema.nullish(),
  parentId: idOrReferenceSchema.nullish(),
  guardJustification: guardJustificationSchema.optional(),
});
export type AmendOrganization = z.infer<typeof amendOrganizationSchema>;

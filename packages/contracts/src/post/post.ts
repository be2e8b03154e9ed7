import { SIDES } from '@jalon/domain/organization/organization';
import { PERSON_STATES } from '@jalon/domain/person/person';
import { POST_KINDS } from '@jalon/domain/post/post';
import { z } from 'zod';
import { guardJustificationSchema, idOrReferenceSchema, idSchema, versionSchema } from '../http/fields.ts';
import { listOf } from '../http/list.ts';
import { lineTextSchema, textSchema } from '../language/text.ts';
import { missionRefSchema } from '../mission/mission.ts';
import { organizationRefSchema } from '../organization/organization.ts';
import { tenureFields } from './tenure.ts';

/** A tenure as a post's page shows it. */
export const postTenureSchema = z
  .object({
    ...tenureFields,
    person: z.object({ id: idSchema, name: z.string(), email: z.string(), state: z.enum(PERSON_STATES) }),
  })
  .meta({ id: 'PostTenure' });

const benchmarkSetRefSchema = z.object({ id: idSchema, reference: z.string() });

/** A post as the administrator sees it: who holds it, and no content. */
export const postSchema = z
  .object({
    id: idSchema,
    code: z.string(),
    kind: z.enum(POST_KINDS),
    title: textSchema,
    side: z.enum(SIDES),
    organization: organizationRefSchema,
    mission: missionRefSchema.nullable(),
    /** For rapporteur and clearance: the benchmark sets they write for. */
    benchmarkSets: z.array(benchmarkSetRefSchema),
    /** True where nobody holds it today; a deputy does not fill it. Never true for a head. */
    vacant: z.boolean(),
    /** Upcoming and current first, then past ones, the latest first. */
    tenures: z.array(postTenureSchema),
    demonstration: z.boolean(),
    version: versionSchema,
  })
  .meta({ id: 'Post' });
export type PostReply = z.infer<typeof postSchema>;
export const postListSchema = listOf(postSchema);

/**
 * `GET /api/posts?search=&kind=&organizationId=&missionId=&vacant=&cursor=`. `search` is the beginning of a word
 * of the title in any language, or of a holder's name or address.
 */
export const postsQuerySchema = z.strictObject({
  search: z.string().trim().max(120).optional(),
  kind: z.enum(POST_KINDS).optional(),
  organizationId: idSchema.optional(),
  missionId: idOrReferenceSchema.optional(),
  vacant: z.enum(['true', 'false']).optional(),
  cursor: z.string().max(400).optional(),
});

/**
 * `POST /api/posts`. A coordinator, co-lead, focal point, rapporteur or clearance has a mission, which is its
 * organization's where that has one. Sides: coordinator and co-lead `un`; focal point `national` or `partner`;
 * rapporteur and clearance `national` or `un`, with at least one benchmark set of their mission.
 */
export const createPostSchema = z.strictObject({
  kind: z.enum(POST_KINDS),
  title: lineTextSchema,
  organizationId: idOrReferenceSchema,
  missionId: idOrReferenceSchema.nullish(),
  benchmarkSetIds: z.array(idOrReferenceSchema).max(20).optional(),
  guardJustification: guardJustificationSchema.optional(),
});
export type CreatePost = z.infer<typeof createPostSchema>;

/** `PATCH /api/posts/{id}`. Kind, organization and mission are fixed once it had a holder (409 `post-is-used`). */
export const amendPostSchema = z.strictObject({
  kind: z.enum(POST_KINDS).optional(),
  title: lineTextSchema.optional(),
  organizationId: idOrReferenceSchema.optional(),
  missionId: idOrReferenceSchema.nullish(),
  benchmarkSetIds: z.array(idOrReferenceSchema).max(20).optional(),
  guardJustification: guardJustificationSchema.optional(),
});
export type AmendPost = z.infer<typeof amendPostSchema>;

/** `GET /api/posts/choices`: what the forms of organizations and posts offer, without any content. */
export const postChoicesSchema = z
  .object({
    missions: z.array(missionRefSchema),
    benchmarkSets: z.array(benchmarkSetRefSchema.extend({ missionId: idSchema })),
  })
  .meta({ id: 'PostChoices' });
export type PostChoicesReply = z.infer<typeof postChoicesSchema>;

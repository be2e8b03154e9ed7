import { SIDES } from '@jalon/domain/organization/organization';
import { POST_KINDS } from '@jalon/domain/post/post';
import { z } from 'zod';
import { idSchema, instantSchema } from '../http/fields.ts';
import { languageSchema, textSchema } from '../language/text.ts';
import { organizationRefSchema } from '../organization/organization.ts';
import { twoFactorStateSchema } from '../person/two-factor.ts';

/** A post that the person holds today. The fields from `organizationId` on are the domain's `ActorPost`. */
export const myPostSchema = z
  .object({
    postId: idSchema,
    title: textSchema,
    kind: z.enum(POST_KINDS),
    missionId: idSchema.nullable(),
    missionCode: z.string().nullable(),
    deputy: z.boolean(),
    organization: organizationRefSchema,
    organizationId: idSchema,
    side: z.enum(SIDES),
    organizationLine: z.array(idSchema),
    planIds: z.array(idSchema),
    benchmarkSetIds: z.array(idSchema),
  })
  .meta({ id: 'MyPost' });

/** Who is signed in, in which posts, and the program's clock. */
export const meSchema = z
  .object({
    person: z.object({ id: idSchema, name: z.string(), email: z.string() }),
    posts: z.array(myPostSchema),
    language: languageSchema,
    /** True for a demonstration account. */
    demonstration: z.boolean(),
    now: instantSchema,
    /** True where `POST /api/demo/clock` exists. */
    clockCanMove: z.boolean(),
    twoFactor: twoFactorStateSchema,
    /** False for somebody who comes through an identity provider only. */
    password: z.boolean(),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof meSchema>;

/** `PATCH /api/me`: the person's own language. */
export const amendMeSchema = z.strictObject({ language: languageSchema });

/** `POST /api/demo/clock`. */
export const moveClockSchema = z.strictObject({ now: instantSchema });
export const clockSchema = z.object({ now: instantSchema }).meta({ id: 'Clock' });

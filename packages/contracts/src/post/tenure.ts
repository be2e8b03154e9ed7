import { TENURE_STATES } from '@jalon/domain/post/tenure';
import { z } from 'zod';
import { dateSchema, guardJustificationSchema, idSchema } from '../http/fields.ts';
import { languageSchema } from '../language/text.ts';
import { emailSchema, personNameSchema } from '../person/address.ts';

/** What a tenure says of itself. `endsOn` is the last day that counts; null means until further notice. */
export const tenureFields = {
  id: idSchema,
  postId: idSchema,
  personId: idSchema,
  deputy: z.boolean(),
  startsOn: dateSchema,
  endsOn: dateSchema.nullable(),
  state: z.enum(TENURE_STATES),
};

/** `POST /api/posts/{id}/tenures`. `startsOn` is today by the post's mission where it is left out. */
export const startTenureSchema = z.strictObject({
  personId: idSchema,
  deputy: z.boolean().optional(),
  startsOn: dateSchema.optional(),
  endsOn: dateSchema.nullish(),
});
export type StartTenure = z.infer<typeof startTenureSchema>;

/**
 * `POST /api/tenures/{id}/end`. Without `endsOn` it ends now: its rights are gone at once. With it, that day
 * (today or later) is the last that counts.
 */
export const endTenureSchema = z.strictObject({ endsOn: dateSchema.optional() });

/**
 * `POST /api/posts/{id}/hand-over`: either `personId` or `invite`. `on` is the successor's first day, today
 * where it is left out, never a past one. The holder's rights end with the day before, at once if it is today.
 * A successor who was the post's deputy stops being that.
 */
export const handOverSchema = z
  .strictObject({
    personId: idSchema.optional(),
    invite: z
      .strictObject({ email: emailSchema, name: personNameSchema, language: languageSchema })
      .optional(),
    on: dateSchema.optional(),
    guardJustification: guardJustificationSchema.optional(),
  })
  .refine(({ personId, invite }) => (personId === undefined) !== (invite === undefined), {
    error: 'person-or-invitation',
    path: ['personId'],
  });
export type HandOver = z.infer<typeof handOverSchema>;

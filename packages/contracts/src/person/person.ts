import { SIDES } from '@jalon/domain/organization/organization';
import { INVITATION_STATES, PERSON_STATES } from '@jalon/domain/person/person';
import { POST_KINDS } from '@jalon/domain/post/post';
import { z } from 'zod';
import {
  dateSchema,
  guardJustificationSchema,
  idSchema,
  instantSchema,
  versionSchema,
} from '../http/fields.ts';
import { listOf } from '../http/list.ts';
import { languageSchema, textSchema } from '../language/text.ts';
import { missionRefSchema } from '../mission/mission.ts';
import { organizationRefSchema } from '../organization/organization.ts';
import { tenureFields } from '../post/tenure.ts';
import { emailSchema, personNameSchema } from './address.ts';

/** An invitation as the administrator sees it; the link itself is shown to nobody. */
const invitationFields = {
  id: idSchema,
  state: z.enum(INVITATION_STATES),
  createdAt: instantSchema,
  expiresAt: instantSchema,
  /** When it was used or revoked. */
  endedAt: instantSchema.nullable(),
};

/** A tenure as a person's page shows it. */
export const personTenureSchema = z
  .object({
    ...tenureFields,
    post: z.object({
      id: idSchema,
      title: textSchema,
      kind: z.enum(POST_KINDS),
      side: z.enum(SIDES),
      organization: organizationRefSchema,
      mission: missionRefSchema.nullable(),
    }),
  })
  .meta({ id: 'PersonTenure' });

/**
 * Somebody with an account, as the administrator sees them. `state`: `invited` has never set a password nor
 * signed in through a provider, `deactivated` can neither sign in nor act.
 */
export const personSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    email: z.string(),
    language: languageSchema,
    state: z.enum(PERSON_STATES),
    demonstration: z.boolean(),
    createdAt: instantSchema,
    /** True where the person has enrolled a second factor, which `reset-two-factor` takes away. */
    twoFactor: z.boolean(),
    /** The latest invitation, if there was one. */
    invitation: z.object(invitationFields).nullable(),
    /** Upcoming and current first, then past ones, the latest first. */
    tenures: z.array(personTenureSchema),
    version: versionSchema,
  })
  .meta({ id: 'Person' });
export type PersonReply = z.infer<typeof personSchema>;
export const personListSchema = listOf(personSchema);

/** `GET /api/people?search=&state=&cursor=`. `search` is the beginning of a word of the name, or of the address. */
export const peopleQuerySchema = z.strictObject({
  search: z.string().trim().max(120).optional(),
  state: z.enum(PERSON_STATES).optional(),
  cursor: z.string().max(400).optional(),
});

/** `PATCH /api/people/{id}`. The address is not changed: another address is another account. */
export const amendPersonSchema = z.strictObject({
  name: personNameSchema.optional(),
  language: languageSchema.optional(),
  guardJustification: guardJustificationSchema.optional(),
});

/** `POST /api/invitations`. With `postId` a tenure begins too, like `POST /api/posts/{id}/tenures`. */
export const inviteSchema = z
  .strictObject({
    email: emailSchema,
    name: personNameSchema,
    language: languageSchema,
    postId: idSchema.optional(),
    deputy: z.boolean().optional(),
    startsOn: dateSchema.optional(),
    endsOn: dateSchema.nullish(),
    guardJustification: guardJustificationSchema.optional(),
  })
  .refine(
    ({ postId, deputy, startsOn, endsOn }) =>
      postId !== undefined || (deputy === undefined && startsOn === undefined && !endsOn),
    { error: 'tenure-needs-a-post', path: ['postId'] },
  );
export type Invite = z.infer<typeof inviteSchema>;

/** An invitation in the administrator's list and as the answer of `POST /api/invitations` (201). */
export const invitationSchema = z
  .object({
    ...invitationFields,
    person: z.object({ id: idSchema, name: z.string(), email: z.string(), language: languageSchema }),
  })
  .meta({ id: 'Invitation' });
export type InvitationReply = z.infer<typeof invitationSchema>;
/** `GET /api/invitations?state=&cursor=`, the latest first. */
export const invitationListSchema = listOf(invitationSchema);
export const invitationsQuerySchema = z.strictObject({
  state: z.enum(INVITATION_STATES).optional(),
  cursor: z.string().max(400).optional(),
});

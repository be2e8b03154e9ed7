import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { Side } from '@jalon/domain/organization/organization';
import type { InvitationState, PersonState } from '@jalon/domain/person/person';
import type { PostKind } from '@jalon/domain/post/post';
import type { Tenure, TenureState } from '@jalon/domain/post/tenure';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import { pageOf, readKeyset } from '../connection/keyset.ts';
import type { OrganizationRef } from '../organization/organization-refs.query.ts';
import type { MissionRef } from '../post/posts.query.ts';
import { MISSION_REF, PERSON_STATE, TENURE_STATE } from '../post/tenure-state.ts';
import { INVITATION } from './invitations.query.ts';
import { beginningOf } from './search-pattern.ts';

/** Somebody with an account as who manages accounts sees them. */
export interface ListedPerson {
  id: string;
  name: string;
  email: string;
  language: Language;
  state: PersonState;
  demonstration: boolean;
  createdAt: Instant;
  twoFactor: boolean;
  invitation: {
    id: string;
    state: InvitationState;
    createdAt: Instant;
    expiresAt: Instant;
    endedAt: Instant | null;
  } | null;
  tenures: (Tenure & {
    state: TenureState;
    post: {
      id: string;
      title: Text;
      kind: PostKind;
      side: Side;
      organization: OrganizationRef;
      mission: MissionRef | null;
    };
  })[];
  version: number;
}

export interface PeopleFilter {
  search?: string | undefined;
  state?: PersonState | undefined;
  cursor?: string | undefined;
}

interface Reading {
  now: Instant;
  language: Language;
}

const pagePeople = 50;

/** People in the order of their addresses, with their tenures and latest invitation. One statement. */
export async function peopleFor(
  manager: EntityManager,
  { now, language }: Reading,
  filter: PeopleFilter,
): Promise<{ items: ListedPerson[]; nextCursor: string | null }> {
  const place = readKeyset(filter.cursor);
  const rows = await manager.query(`${SELECT_PEOPLE} ${FILTER} ORDER BY person.email LIMIT $5`, [
    now,
    beginningOf(filter.search),
    filter.state ?? null,
    place?.key ?? null,
    pagePeople + 1,
  ]);
  return pageOf(
    rows.map((row: PersonRow) => toListed(row, language)),
    pagePeople,
    ({ email }) => email,
  );
}

/** One person; null where there is none. One statement. */
export async function personFor(
  manager: EntityManager,
  { now, language }: Reading,
  id: string,
): Promise<ListedPerson | null> {
  if (!isId(id)) return null;
  const [row] = await manager.query(`${SELECT_PEOPLE} WHERE person.id = $2`, [now, id]);
  return row ? toListed(row, language) : null;
}

type PostRow = Omit<ListedPerson['tenures'][number]['post'], 'organization'> & {
  organization: { id: string; name: Text; shortName: Text };
};
type PersonRow = Omit<ListedPerson, 'tenures'> & {
  tenures: (Omit<ListedPerson['tenures'][number], 'post'> & { post: PostRow })[];
};

function toListed({ tenures, ...person }: PersonRow, language: Language): ListedPerson {
  return {
    ...person,
    tenures: tenures.map(({ post, ...tenure }) => {
      const { id, name, shortName } = post.organization;
      const organization = {
        id,
        name: inLanguage(name, language),
        shortName: inLanguage(shortName, language),
      };
      return { ...tenure, post: { ...post, organization } };
    }),
  };
}

const SELECT_PEOPLE = `
SELECT person.id, person.name, person.email, person.language, ${PERSON_STATE} AS state, person.demonstration,
       person.two_factor_enabled AS "twoFactor", person.version,
       to_char(person.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt",
       invitation.item AS invitation, held.items AS tenures
  FROM person
  LEFT JOIN LATERAL (
    SELECT ${INVITATION} AS item FROM one_time_link link
     WHERE link.person_id = person.id AND link.purpose = 'invitation'
     ORDER BY link.created_at DESC, link.id LIMIT 1) invitation ON true
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'id', one.id, 'postId', one.post_id, 'personId', one.person_id, 'deputy', one.deputy,
             'startsOn', one.starts_on::text, 'endsOn', one.ends_on::text, 'state', one.state, 'post', one.post)
             ORDER BY one.state = 'past', one.starts_on DESC, one.id), '[]') AS items
      FROM (SELECT tenure.*, ${TENURE_STATE} AS state, jsonb_build_object(
                     'id', post.id, 'title', post.title, 'kind', post.kind, 'side', organization.side,
                     'organization', jsonb_build_object('id', organization.id, 'name', organization.name,
                                                        'shortName', organization.short_name),
                     'mission', ${MISSION_REF}) AS post
              FROM tenure
              JOIN post ON post.id = tenure.post_id
              JOIN organization ON organization.id = post.organization_id
              LEFT JOIN mission ON mission.id = post.mission_id
             WHERE tenure.person_id = person.id) one) held`;

const FILTER = `
 WHERE ($2::text IS NULL OR person.name ILIKE $2 OR person.name ILIKE '% ' || $2 OR person.email ILIKE $2)
   AND ($3::text IS NULL OR (${PERSON_STATE}) = $3)
   AND ($4::text IS NULL OR person.email > $4)`;

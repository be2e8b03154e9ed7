import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { Side } from '@jalon/domain/organization/organization';
import type { PersonState } from '@jalon/domain/person/person';
import type { PostKind } from '@jalon/domain/post/post';
import type { Tenure, TenureState } from '@jalon/domain/post/tenure';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import { pageOf, readKeyset } from '../connection/keyset.ts';
import type { OrganizationRef } from '../organization/organization-refs.query.ts';
import { beginningOf } from '../person/search-pattern.ts';
import { MISSION_REF, PERSON_STATE, TENURE_STATE } from './tenure-state.ts';

export interface MissionRef {
  id: string;
  code: string;
  name: Text;
  country: Text;
  timeZone: string;
  today: string;
}

/** A post as who manages accounts sees it. */
export interface ListedPost {
  id: string;
  code: string;
  kind: PostKind;
  title: Text;
  side: Side;
  organization: OrganizationRef;
  mission: MissionRef | null;
  benchmarkSets: { id: string; reference: string }[];
  vacant: boolean;
  tenures: (Tenure & {
    state: TenureState;
    person: { id: string; name: string; email: string; state: PersonState };
  })[];
  demonstration: boolean;
  version: number;
}

export interface PostsFilter {
  search?: string | undefined;
  kind?: PostKind | undefined;
  organizationId?: string | undefined;
  /** An id or a code. */
  missionId?: string | undefined;
  vacant?: boolean | undefined;
  cursor?: string | undefined;
}

interface Reading {
  now: Instant;
  language: Language;
}

const pagePosts = 50;

/** Posts in the order of their codes, with whoever held, holds or will hold them. One statement. */
export async function postsFor(
  manager: EntityManager,
  { now, language }: Reading,
  filter: PostsFilter,
): Promise<{ items: ListedPost[]; nextCursor: string | null }> {
  const place = readKeyset(filter.cursor);
  const rows = await manager.query(`${SELECT_POSTS} ${FILTER} ORDER BY post.code, post.id LIMIT $10`, [
    now,
    beginningOf(filter.search),
    filter.kind ?? null,
    filter.organizationId ?? null,
    filter.missionId && isId(filter.missionId) ? filter.missionId : null,
    filter.missionId && !isId(filter.missionId) ? filter.missionId : null,
    filter.vacant ?? null,
    place?.key ?? null,
    place?.id ?? null,
    pagePosts + 1,
  ]);
  return pageOf(
    rows.map((row: PostRow) => toListed(row, language)),
    pagePosts,
    ({ code }) => code,
  );
}

/** One post; null where there is none. One statement. */
export async function postFor(
  manager: EntityManager,
  { now, language }: Reading,
  id: string,
): Promise<ListedPost | null> {
  if (!isId(id)) return null;
  const [row] = await manager.query(`${SELECT_POSTS} WHERE post.id = $2`, [now, id]);
  return row ? toListed(row, language) : null;
}

type PostRow = Omit<ListedPost, 'organization'> & {
  organization: { id: string; name: Text; shortName: Text };
};

function toListed({ organization, ...post }: PostRow, language: Language): ListedPost {
  const { id, name, shortName } = organization;
  return {
    ...post,
    organization: { id, name: inLanguage(name, language), shortName: inLanguage(shortName, language) },
  };
}

const SELECT_POSTS = `
SELECT post.id, post.code, post.kind, post.title, organization.side, post.demonstration, post.version,
       jsonb_build_object('id', organization.id, 'name', organization.name, 'shortName', organization.short_name)
         AS organization,
       ${MISSION_REF} AS mission, sets.items AS "benchmarkSets", held.items AS tenures,
       post.kind <> 'head' AND NOT held.filled AS vacant
  FROM post
  JOIN organization ON organization.id = post.organization_id
  LEFT JOIN mission ON mission.id = post.mission_id
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', benchmark_set.id, 'reference', benchmark_set.reference)
                              ORDER BY benchmark_set.reference), '[]') AS items
      FROM post_benchmark_set mine JOIN benchmark_set ON benchmark_set.id = mine.set_id
     WHERE mine.post_id = post.id) sets
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'id', one.id, 'postId', one.post_id, 'personId', one.person_id, 'deputy', one.deputy,
             'startsOn', one.starts_on::text, 'endsOn', one.ends_on::text, 'state', one.state,
             'person', jsonb_build_object('id', one.person_id, 'name', one.name, 'email', one.email,
                                          'state', one.person_state))
             ORDER BY one.state = 'past', one.deputy, one.starts_on DESC, one.id), '[]') AS items,
           coalesce(bool_or(one.state = 'current' AND NOT one.deputy AND one.person_state <> 'deactivated'), false)
             AS filled
      FROM (SELECT tenure.*, person.name, person.email, ${TENURE_STATE} AS state, ${PERSON_STATE} AS person_state
              FROM tenure JOIN person ON person.id = tenure.person_id WHERE tenure.post_id = post.id) one) held`;

const FILTER = `
 WHERE ($2::text IS NULL
        OR EXISTS (SELECT 1 FROM jsonb_each_text(post.title) AS word(language, words)
                    WHERE words ILIKE $2 OR words ILIKE '% ' || $2)
        OR EXISTS (SELECT 1 FROM tenure JOIN person ON person.id = tenure.person_id
                    WHERE tenure.post_id = post.id
                      AND (person.name ILIKE $2 OR person.name ILIKE '% ' || $2 OR person.email ILIKE $2)))
   AND ($3::text IS NULL OR post.kind = $3)
   AND ($4::uuid IS NULL OR post.organization_id = $4)
   AND ($5::uuid IS NULL OR post.mission_id = $5)
   AND ($6::text IS NULL OR mission.code = $6)
   AND ($7::boolean IS NULL OR (post.kind <> 'head' AND NOT held.filled) = $7)
   AND ($8::text IS NULL OR (post.code, post.id) > ($8, $9::uuid))`;

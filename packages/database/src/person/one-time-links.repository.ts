import type { Instant } from '@jalon/domain/mission/local-date';
import type { LinkPurpose } from '@jalon/domain/person/one-time-link';
import { type EntityManager, In } from 'typeorm';
import { OneTimeLinkEntity } from './one-time-link.entity.ts';

/** Takes away whatever links the person has that were not used. */
export async function revokeLinks(
  manager: EntityManager,
  personId: string,
  now: Instant,
  purpose: LinkPurpose | null = null,
): Promise<void> {
  await manager.query(
    `UPDATE one_time_link SET revoked_at = $2
      WHERE person_id = $1 AND used_at IS NULL AND revoked_at IS NULL AND ($3::text IS NULL OR purpose = $3)`,
    [personId, now, purpose],
  );
}

/** How many links of this purpose were made for the person since then. */
export async function linksSince(
  manager: EntityManager,
  personId: string,
  purpose: LinkPurpose,
  since: Instant,
): Promise<number> {
  const [row] = await manager.query(
    'SELECT count(*)::int AS count FROM one_time_link WHERE person_id = $1 AND purpose = $2 AND created_at > $3',
    [personId, purpose, since],
  );
  return row.count;
}

/** The link, held until the transaction ends: used by one of two who use it at once. */
export async function lockLink(manager: EntityManager, id: string): Promise<OneTimeLinkEntity | null> {
  return manager.findOne(OneTimeLinkEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** These links, by their ids, whether they hold or not. */
export async function linksById(
  manager: EntityManager,
  ids: string[],
): Promise<Map<string, OneTimeLinkEntity>> {
  const links = ids.length > 0 ? await manager.findBy(OneTimeLinkEntity, { id: In(ids) }) : [];
  return new Map(links.map((link) => [link.id, link]));
}

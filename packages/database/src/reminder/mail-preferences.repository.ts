import type { Instant } from '@jalon/domain/mission/local-date';
import type { OptionalMail } from '@jalon/domain/reminder/optional-mails';
import type { EntityManager } from 'typeorm';

/** From now on the person does without these kinds, and gets the others. */
export async function keepUnsubscribed(
  manager: EntityManager,
  personId: string,
  kinds: OptionalMail[],
  now: Instant,
): Promise<void> {
  await manager.query('DELETE FROM mail_preference WHERE person_id = $1 AND NOT kind = ANY($2::text[])', [
    personId,
    kinds,
  ]);
  await manager.query(
    `INSERT INTO mail_preference (person_id, kind, unsubscribed_at) SELECT $1, kind, $3 FROM unnest($2::text[]) AS kind
     ON CONFLICT (person_id, kind) DO NOTHING`,
    [personId, kinds, now],
  );
}

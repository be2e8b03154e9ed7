import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

/** Those of these people to whom a digest, and more than a short mail, was sent for one of these dates. */
export async function digestedBetween(
  manager: EntityManager,
  personIds: string[],
  from: LocalDate,
  to: LocalDate,
): Promise<Set<string>> {
  const rows: { personId: string }[] = await manager.query(
    `SELECT DISTINCT digest.person_id AS "personId" FROM digest
      WHERE person_id = ANY($1::uuid[]) AND local_date BETWEEN $2 AND $3 AND state = 'sent'
        AND EXISTS (SELECT 1 FROM reminder WHERE digest_id = digest.id AND reminder.state = 'sent'
                       AND rule <> 'due_next_working_day')`,
    [personIds, from, to],
  );
  return new Set(rows.map(({ personId }) => personId));
}

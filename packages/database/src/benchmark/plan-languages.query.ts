import type { Language } from '@jalon/domain/language/text';
import type { EntityManager } from 'typeorm';

/** The first language of each of these plans. */
export async function planLanguages(manager: EntityManager, planIds: string[]): Promise<Language[]> {
  const rows = await manager.query(
    `SELECT coalesce(languages ->> 0, 'en') AS language FROM plan WHERE id = ANY($1::uuid[])`,
    [planIds],
  );
  return rows.map(({ language }: { language: Language }) => language);
}

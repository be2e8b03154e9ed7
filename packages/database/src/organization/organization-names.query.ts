import type { Text } from '@jalon/domain/language/text';
import type { EntityManager } from 'typeorm';

/** The names of these organizations, by id. */
export async function organizationNames(manager: EntityManager, ids: string[]): Promise<Map<string, Text>> {
  const rows = await manager.query('SELECT id, name FROM organization WHERE id = ANY($1::uuid[])', [ids]);
  return new Map(rows.map(({ id, name }: { id: string; name: Text }) => [id, name]));
}

import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import type { EntityManager } from 'typeorm';

/** An organization as others mention it, in the reader's language. */
export interface OrganizationRef {
  id: string;
  name: string;
  shortName: string;
}

/** The organizations with these ids. One statement, none where there are no ids. */
export async function organizationRefs(
  manager: EntityManager,
  ids: Iterable<string | null>,
  language: Language,
): Promise<(id: string) => OrganizationRef> {
  const wanted = [...new Set([...ids].filter((id) => id !== null))];
  const rows: { id: string; name: Text; short_name: Text }[] = wanted.length
    ? await manager.query('SELECT id, name, short_name FROM organization WHERE id = ANY($1::uuid[])', [
        wanted,
      ])
    : [];
  const refs = new Map(
    rows.map(({ id, name, short_name }) => [
      id,
      { id, name: inLanguage(name, language), shortName: inLanguage(short_name, language) },
    ]),
  );
  return (id) => refs.get(id) ?? { id, name: '', shortName: '' };
}

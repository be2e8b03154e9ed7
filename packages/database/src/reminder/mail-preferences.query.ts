import { OPTIONAL_MAILS, type OptionalMail } from '@jalon/domain/reminder/optional-mails';
import type { EntityManager } from 'typeorm';

/** What this person does without, in the order of the list. */
export async function mailPreferencesOf(manager: EntityManager, personId: string): Promise<OptionalMail[]> {
  const rows: { kind: OptionalMail }[] = await manager.query(
    'SELECT kind FROM mail_preference WHERE person_id = $1',
    [personId],
  );
  return OPTIONAL_MAILS.filter((known) => rows.some(({ kind }) => kind === known));
}

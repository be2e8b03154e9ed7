import { randomUUID } from 'node:crypto';
import type { connect } from '@jalon/database/connection/data-source';
import { MailEntity } from '@jalon/database/reminder/reminder.entity';
import { RegisterBuilder } from '@jalon/use-cases/testing/a-register';

/** What the tests deliver with. */
export const mailSettings = { publicUrl: 'https://jalon.example.org', secret: 'a secret of tests' };
/** When the mails of the tests were written. */
export const noon = '2026-06-01T12:00:00.000Z';

/** A mail in the outbox to somebody new, or to the address that is given. */
export async function anOutgoingMail(
  dataSource: Awaited<ReturnType<typeof connect>>,
  changes: Partial<Pick<MailEntity, 'to' | 'subject'>> = {},
): Promise<MailEntity> {
  const person = await new RegisterBuilder(dataSource).person();
  const id = randomUUID();
  await dataSource.manager.insert(MailEntity, {
    id,
    personId: person.id,
    to: person.email,
    subject: 'Jalon',
    html: '<p>Bonjour</p>',
    text: 'Bonjour',
    language: 'fr',
    messageId: `<digest-${id}@jalon.example.org>`,
    createdAt: noon,
    ...changes,
  });
  return dataSource.manager.findOneByOrFail(MailEntity, { id });
}

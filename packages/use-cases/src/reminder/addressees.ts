import { loadActors } from '@jalon/database/post/actor.query';
import { mailRecipients } from '@jalon/database/reminder/mail-recipients.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Addressee } from './recheck-lines.ts';

/** These people as far as they still get mails, or why they do not; two statements, whatever their number. */
export async function addressees(
  { manager, now }: Transaction,
  personIds: string[],
): Promise<(personId: string) => Addressee | 'person_inactive' | 'tenure_ended'> {
  const ids = [...new Set(personIds)];
  const actors = await loadActors(manager, ids, now);
  const recipients = await mailRecipients(manager, now, { personIds: ids });
  const byPerson = new Map(recipients.map((recipient) => [recipient.personId, recipient]));
  return (personId) => {
    const actor = actors.get(personId);
    const recipient = byPerson.get(personId);
    if (!actor) return 'person_inactive';
    return recipient ? { recipient, actor } : 'tenure_ended';
  };
}

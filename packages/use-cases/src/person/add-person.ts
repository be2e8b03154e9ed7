import { PersonEntity } from '@jalon/database/person/person.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Language } from '@jalon/domain/language/text';
import { Refused } from '../refused.ts';
import { accountFact } from './account-fact.ts';
import type { AccountSettings } from './account-settings.ts';
import { sendLink } from './send-link.ts';

export interface NewPerson {
  email: string;
  name: string;
  language: Language;
}

/**
 * Adds somebody and mails them an invitation. Throws `Refused` (`address-taken`, with the id of who is there) at
 * the pointer where the address is known.
 */
export async function addPerson(
  transaction: Transaction,
  wanted: NewPerson,
  { adminPostId, missionId, pointer }: { adminPostId: string; missionId: string | null; pointer: string },
  settings: AccountSettings,
): Promise<{ person: PersonEntity; invitationId: string }> {
  const { manager, now } = transaction;
  const email = wanted.email.trim().toLowerCase();
  const person = manager.create(PersonEntity, {
    id: transaction.newId(),
    name: wanted.name,
    email,
    language: wanted.language,
    demonstration: settings.demonstration,
    active: true,
    createdAt: now,
    updatedAt: now,
  });
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(PersonEntity)
    .values(person)
    .orIgnore()
    .returning('id')
    .execute();
  if (inserted.raw.length === 0) {
    const known = await manager.findOneByOrFail(PersonEntity, { email });
    throw new Refused({ code: 'address-taken', pointer }, { id: known.id });
  }
  const about = { subjectType: 'person', subjectId: person.id, missionId } as const;
  const after = { name: person.name, language: person.language };
  transaction.record(accountFact({ name: 'person.added', ...about, after }), adminPostId);
  const invitationId = await invite(transaction, person, { adminPostId, missionId }, settings);
  return { person, invitationId };
}

/** Mails somebody an invitation; an older one no longer holds. Answers its id. */
export async function invite(
  transaction: Transaction,
  person: PersonEntity,
  { adminPostId, missionId }: { adminPostId: string; missionId: string | null },
  settings: AccountSettings,
): Promise<string> {
  const link = await sendLink(transaction, person, { purpose: 'invitation', missionId }, settings);
  const about = { subjectType: 'person', subjectId: person.id, missionId } as const;
  const after = { invitationId: link.id, expiresAt: link.expiresAt };
  transaction.record(accountFact({ name: 'person.invited', ...about, after }), adminPostId);
  return link.id;
}

import { OneTimeLinkEntity } from '@jalon/database/person/one-time-link.entity';
import { revokeLinks } from '@jalon/database/person/one-time-links.repository';
import type { PersonEntity } from '@jalon/database/person/person.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { LINK_LIFE_MS, type LinkPurpose } from '@jalon/domain/person/one-time-link';
import type { AccountSettings } from './account-settings.ts';
import { writeSecurityMail } from './write-security-mail.ts';

export interface WantedLink {
  purpose: LinkPurpose;
  /** Whose coordinator sees the mail in the outbox; the person's own first mission where it is left out. */
  missionId?: string | null;
}

/** Makes a one-time link and mails it; an older one of the same purpose no longer holds. Answers the link. */
export async function sendLink(
  transaction: Transaction,
  person: Pick<PersonEntity, 'id' | 'name' | 'email' | 'language'>,
  { purpose, ...mail }: WantedLink,
  { publicUrl }: Pick<AccountSettings, 'publicUrl'>,
): Promise<{ id: string; expiresAt: string }> {
  const { manager, now } = transaction;
  await revokeLinks(manager, person.id, now, purpose);
  const id = transaction.newId();
  const expiresAt = new Date(Date.parse(now) + LINK_LIFE_MS[purpose]).toISOString();
  await manager.insert(OneTimeLinkEntity, { id, purpose, personId: person.id, createdAt: now, expiresAt });
  await writeSecurityMail(transaction, person, { name: purpose, linkId: id, ...mail }, publicUrl);
  return { id, expiresAt };
}

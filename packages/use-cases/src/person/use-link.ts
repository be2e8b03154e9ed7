import { OneTimeLinkEntity } from '@jalon/database/person/one-time-link.entity';
import { linkInView } from '@jalon/database/person/one-time-links.query';
import { lockLink, revokeLinks } from '@jalon/database/person/one-time-links.repository';
import { setPassword } from '@jalon/database/person/people.repository';
import { PersonEntity } from '@jalon/database/person/person.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { linkFault } from '@jalon/domain/person/one-time-link';
import { found, Refused } from '../refused.ts';
import { endAllSessions, lockAccount, recordOfAccount } from './account-of.ts';
import type { AccountSettings } from './account-settings.ts';
import { hashPassword } from './hash-password.ts';
import type { LinkInView } from './look-at-link.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';
import { writeSecurityMail } from './write-security-mail.ts';

/**
 * Uses a link that was looked at: the password is set, the address has shown to be the person's, every session
 * and every other link of theirs ends. It signs nobody in.
 */
export class UseLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: AccountSettings,
  ) {}

  /**
   * `source` is the address of the request. Throws `Refused`: what `refuseWeakPassword` refuses, with nothing used
   * up; `link-used` for the second of two at once, `link-revoked`, `link-expired`.
   */
  async execute(link: LinkInView, password: string, source: string): Promise<void> {
    await refuseWeakPassword(password, link, '/password');
    // Before the lock: it takes the better part of a second on purpose.
    const hash = await hashPassword(password);
    const { manager } = this.transactions.dataSource;
    const { personId } = found(await linkInView(manager, link.id));
    await this.transactions.run({ personId, source }, async (transaction) => {
      const { manager, now } = transaction;
      // The person before the link, like whoever deactivates them or sends them another.
      const person = await lockAccount(transaction, personId);
      const locked = found(await lockLink(manager, link.id));
      const fault = linkFault({ ...locked, personIsActive: person.active }, now);
      if (fault) throw new Refused({ code: fault });
      await manager.update(OneTimeLinkEntity, locked.id, { usedAt: now });
      await revokeLinks(manager, personId, now);
      await setPassword(manager, personId, hash, now);
      await manager.update(PersonEntity, personId, { emailVerified: true, updatedAt: now });
      await endAllSessions(transaction, personId, null);
      if (locked.purpose === 'new_password')
        await writeSecurityMail(transaction, person, { name: 'password_changed' }, this.settings.publicUrl);
      const after = { linkId: locked.id, purpose: locked.purpose };
      await recordOfAccount(transaction, personId, { name: 'person.password_set', after }, null);
    });
  }
}

import { readClock } from '@jalon/database/clock/clock.query';
import { linkInView } from '@jalon/database/person/one-time-links.query';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Language } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { LinkPurpose } from '@jalon/domain/person/one-time-link';
import { linkFault } from '@jalon/domain/person/one-time-link';
import { Refused } from '../refused.ts';
import type { AccountSettings } from './account-settings.ts';
import { idInToken, isTokenOf } from './one-time-token.ts';

/** What a page says of a link before anybody types a password. */
export interface LinkInView {
  id: string;
  purpose: LinkPurpose;
  name: string;
  email: string;
  language: Language;
  expiresAt: Instant;
}

/** Says what a link is for. It uses nothing up, and changes nothing. */
export class LookAtLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: AccountSettings,
  ) {}

  /**
   * Throws `Refused`: `link-unknown` for whatever this installation did not make, else `link-used`,
   * `link-revoked` (also where the account is deactivated), `link-expired`.
   */
  async execute(token: string): Promise<LinkInView> {
    const { manager } = this.transactions.dataSource;
    const id = idInToken(token);
    const link = id ? await linkInView(manager, id) : null;
    if (!link || !isTokenOf(token, link, this.settings.secret)) throw new Refused({ code: 'link-unknown' });
    const fault = linkFault(link, await readClock(manager));
    if (fault) throw new Refused({ code: fault });
    const { purpose, name, email, language, expiresAt } = link;
    return { id: link.id, purpose, name, email, language, expiresAt };
  }
}

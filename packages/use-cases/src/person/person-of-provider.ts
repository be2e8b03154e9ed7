import {
  type Credentials,
  credentialsByEmail,
  credentialsOf,
} from '@jalon/database/person/credentials.query';
import { SignInAccountEntity } from '@jalon/database/person/sign-in.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { Refused } from '../refused.ts';
import { accountFact } from './account-fact.ts';

/** What an identity provider says of somebody who has just signed in there. */
export interface ProvidedIdentity {
  issuer: string;
  subject: string;
  email: string | null;
  /** The provider says that the address is this person's. */
  emailIsVerified: boolean;
}

/** Accounts at a provider are told apart by its issuer too: another provider's "4711" is somebody else. */
const providerPrefix = 'oidc:';

/**
 * Who somebody from an identity provider is here: whoever was linked to this issuer and subject; the first time
 * whoever was added under the address that the provider says is verified. Nobody is added this way, and whoever
 * is linked is never linked to anybody else, whatever address they come with later.
 */
export class PersonOfProvider {
  constructor(private readonly transactions: Transactions) {}

  /** Throws `Refused`: `oidc-address-not-verified`, `oidc-person-unknown` (also for whoever may not come in). */
  async execute(
    identity: ProvidedIdentity,
    source: string,
    mayComeIn: (person: Credentials) => boolean,
  ): Promise<Credentials> {
    const { manager } = this.transactions.dataSource;
    const linked = await manager.findOneBy(SignInAccountEntity, {
      providerId: providerPrefix + identity.issuer,
      accountId: identity.subject,
    });
    const person = linked
      ? await credentialsOf(manager, linked.userId)
      : await this.#personOfAddress(identity);
    if (!person || !mayComeIn(person)) throw new Refused({ code: 'oidc-person-unknown' });
    if (!linked) await this.#link(person, identity, source);
    return person;
  }

  async #personOfAddress({ email, emailIsVerified }: ProvidedIdentity): Promise<Credentials | null> {
    if (!email || !emailIsVerified) throw new Refused({ code: 'oidc-address-not-verified' });
    const person = await credentialsByEmail(this.transactions.dataSource.manager, email);
    // Some foreign letters become Latin ones in lower case: only capital Latin letters make no difference.
    const same = person?.email === email.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    return same ? person : null;
  }

  /** Once only, also where two come at once: the person's row is locked while it is decided. */
  async #link(
    { personId }: Credentials,
    { issuer, subject }: ProvidedIdentity,
    source: string,
  ): Promise<void> {
    await this.transactions.run({ personId, source }, async (transaction) => {
      const { manager, now } = transaction;
      const [{ has_link: hasLink }] = await manager.query(
        `SELECT EXISTS (SELECT FROM sign_in_account WHERE user_id = person.id AND starts_with(provider_id, $2)) AS has_link
           FROM person WHERE id = $1 FOR UPDATE`,
        [personId, providerPrefix],
      );
      if (hasLink) throw new Refused({ code: 'oidc-person-unknown' });
      await manager.insert(SignInAccountEntity, {
        id: transaction.newId(),
        accountId: subject,
        providerId: providerPrefix + issuer,
        userId: personId,
        createdAt: now,
        updatedAt: now,
      });
      const fact = {
        subjectType: 'person',
        subjectId: personId,
        missionId: null,
        after: { issuer },
      } as const;
      transaction.record(accountFact({ ...fact, name: 'person.provider_linked' }), null);
    });
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { PersonalTokenEntity } from '@jalon/database/person/personal-token.entity';
import { lockLiveTokens } from '@jalon/database/person/tokens.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import { mayCreateToken } from '@jalon/domain/person/personal-token';
import type { TokenScope } from '@jalon/domain/person/token-scopes';
import { authorOf, type Caller } from '../caller.ts';
import { allowed } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { credentialFact } from './credential-fact.ts';

export const tokenPrefix = 'jalon_pat_';
const tokenBytes = 32;

export interface TokenRequest {
  name: string;
  scopes: TokenScope[];
  expiresOn: LocalDate;
}

/** The form in which a token is kept and looked for. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Makes a key with which a program acts for its owner, within these scopes and never beyond the owner's rights. */
export class CreateToken {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the token, for the only time, and its id. `realNow` is the real clock's instant. Throws `Refused`:
   * `may-not-do-this` without a post, `too-many-tokens`, `token-life`, `survivor-data`.
   */
  execute(caller: Caller, request: TokenRequest, realNow: Instant): Promise<{ id: string; token: string }> {
    guardText([{ pointer: '/name', text: request.name }], caller.language);
    const scopes = [...new Set(request.scopes)].sort();
    const today = realNow.slice(0, 10);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { personId, posts } = caller.actor;
      const liveTokens = await lockLiveTokens(transaction.manager, personId, today);
      const holdsAPost = posts.length > 0;
      const expiresOn = allowed(mayCreateToken(request.expiresOn, { liveTokens, holdsAPost }, today));
      const id = transaction.newId();
      const token = `${tokenPrefix}${randomBytes(tokenBytes).toString('base64url')}`;
      await transaction.manager.insert(PersonalTokenEntity, {
        id,
        personId,
        name: request.name,
        tokenHash: hashToken(token),
        scopes,
        createdAt: realNow,
        expiresOn,
      });
      const after = { name: request.name, scopes, expiresOn };
      transaction.record(credentialFact('token.created', 'token', id, after), null);
      return { id, token };
    });
  }
}

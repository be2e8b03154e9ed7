import { tokenByHash } from '@jalon/database/person/tokens.query';
import { tokenState } from '@jalon/domain/person/personal-token';
import { scopeFor, type TokenScope } from '@jalon/domain/person/token-scopes';
import { hashToken } from '@jalon/use-cases/person/create-token';
import { NoteTokenUse } from '@jalon/use-cases/person/note-token-use';
import { Refused } from '@jalon/use-cases/refused';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';

/** A personal token that was presented and works, as far as its owner may do something themselves. */
export interface HeldToken {
  id: string;
  personId: string;
  scopes: readonly TokenScope[];
  lastUsedAt: string | null;
}

/** What stands behind `Authorization: Bearer`, empty where nothing does; null where the request carries none. */
export function bearerOf({ headers }: FastifyRequest): string | null {
  const match = /^bearer(?:\s+(?<token>.*))?$/i.exec(headers.authorization?.trim() ?? '');
  return match && (match.groups?.token ?? '');
}

/** Personal tokens at the door: on the real clock, asked about anew with every request. */
@Injectable()
export class Tokens {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(NoteTokenUse) private readonly noteTokenUse: NoteTokenUse,
  ) {}

  /** The token, if it is known and works today; else null. */
  async held(bearer: string): Promise<HeldToken | null> {
    const token = await tokenByHash(this.dataSource.manager, hashToken(bearer));
    return token && tokenState(token, realToday()) === 'live' ? token : null;
  }

  /**
   * Lets a token through to a route within its scopes, and remembers that it was used. Throws `Refused`:
   * `closed-to-tokens` where no token may go, `token-scope-missing` where another one could.
   */
  async letThrough(token: HeldToken, request: FastifyRequest): Promise<void> {
    const scope = scopeFor(request.method, request.routeOptions.url ?? '');
    if (scope === null) throw new Refused({ code: 'closed-to-tokens' });
    if (!token.scopes.includes(scope)) throw new Refused({ code: 'token-scope-missing', values: { scope } });
    await this.noteTokenUse.execute(token, new Date().toISOString());
  }
}

function realToday(): string {
  return new Date().toISOString().slice(0, 10);
}

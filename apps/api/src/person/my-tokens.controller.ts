import {
  type CreatedTokenReply,
  createdTokenSchema,
  createTokenSchema,
  type TokenReply,
  tokenListSchema,
  tokenSchema,
} from '@jalon/contracts/person/token';
import { isId } from '@jalon/database/connection/id-or-reference';
import { type TokenInView, tokenOf, tokensOf } from '@jalon/database/person/tokens.query';
import { tokenState } from '@jalon/domain/person/personal-token';
import type { Caller } from '@jalon/use-cases/caller';
import { CreateToken } from '@jalon/use-cases/person/create-token';
import { RevokeToken } from '@jalon/use-cases/person/revoke-token';
import { found, Refused } from '@jalon/use-cases/refused';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type List, listOf } from '../http/list.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

/** The keys that a person gave to programs of theirs. No token reaches these routes. */
@ApiTags('person')
@Controller('api/me/tokens')
export class MyTokensController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CreateToken) private readonly createToken: CreateToken,
    @Inject(RevokeToken) private readonly revokeToken: RevokeToken,
  ) {}

  @ApiOperation({ summary: "The person's personal tokens, the newest first, without the tokens themselves." })
  @Get()
  @Replies(tokenListSchema)
  async tokens(@Asking() { actor }: Asker): Promise<List<TokenReply>> {
    const today = realNow().slice(0, 10);
    const tokens = await tokensOf(this.dataSource.manager, actor.personId);
    return listOf(tokens.map((token) => replyOf(token, today)));
  }

  @ApiOperation({
    summary:
      'Makes a personal token, at most 20 that work and each for a year at most. The answer shows it for the only time.',
  })
  @Post()
  @Replies(createdTokenSchema, 201)
  async create(
    @Body({ schema: createTokenSchema }) body: z.infer<typeof createTokenSchema>,
    @Calling() caller: Caller,
  ): Promise<CreatedTokenReply> {
    const { id, token } = await this.createToken.execute(caller, body, realNow());
    return { ...(await this.#token(caller, id)), token };
  }

  @ApiOperation({
    summary: 'Revokes a token: its next request is refused. 404 for what is not the caller’s.',
  })
  @Post(':tokenId/revoke')
  @Replies(tokenSchema)
  async revoke(
    @Param('tokenId') tokenId: string,
    @Body({ schema: z.strictObject({}) }) _: object,
    @Calling() caller: Caller,
  ): Promise<TokenReply> {
    if (!isId(tokenId)) throw new Refused({ code: 'not-found' });
    await this.revokeToken.execute(caller, tokenId, realNow());
    return this.#token(caller, tokenId);
  }

  async #token({ actor }: Caller, id: string): Promise<TokenReply> {
    const token = found(await tokenOf(this.dataSource.manager, actor.personId, id));
    return replyOf(token, realNow().slice(0, 10));
  }
}

function replyOf(token: TokenInView, today: string): TokenReply {
  return { ...token, state: tokenState(token, today) };
}

/** Credentials keep the real clock. */
function realNow(): string {
  return new Date().toISOString();
}

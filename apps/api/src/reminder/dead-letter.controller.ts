import {
  type DeadLetterListReply,
  deadLetterListSchema,
  deadLetterQuerySchema,
  sentAgainSchema,
} from '@jalon/contracts/reminder/dead-letter';
import { deadLetters } from '@jalon/database/reminder/dead-letters.query';
import { deadLetterScope } from '@jalon/domain/reminder/dead-letter-scope';
import type { Caller } from '@jalon/use-cases/caller';
import { Refused } from '@jalon/use-cases/refused';
import { SendAgain } from '@jalon/use-cases/reminder/send-again';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

const nothingSchema = z.strictObject({});

@ApiTags('reminder')
@Controller('api/dead-letters')
export class DeadLetterController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SendAgain) private readonly sendAgain: SendAgain,
  ) {}

  @ApiOperation({
    summary:
      'Mails that did not arrive and why, newest first, 50 a page: all of them for an administrator, those of her mission for a coordinator. No content.',
  })
  @Get()
  @Replies(deadLetterListSchema)
  list(
    @Query({ schema: deadLetterQuerySchema }) { cursor }: z.infer<typeof deadLetterQuerySchema>,
    @Asking() asker: Asker,
  ): Promise<DeadLetterListReply> {
    const scope = deadLetterScope(asker.actor);
    if (!scope) throw new Refused({ code: 'may-not-do-this' });
    return deadLetters(this.dataSource.manager, scope, asker, cursor);
  }

  @ApiOperation({
    summary:
      'Sends one once more under the same Message-ID; right and need are asked now and when it leaves. 409 where it was delivered meanwhile, is no longer needed, or a later digest says the same.',
  })
  @Post(':mailId/send-again')
  @Replies(sentAgainSchema)
  again(
    @Param('mailId') mailId: string,
    @Body({ schema: nothingSchema }) _: object,
    @Calling() caller: Caller,
  ): Promise<z.infer<typeof sentAgainSchema>> {
    return this.sendAgain.execute(caller, mailId);
  }
}

import { type Card, cardSchema } from '@jalon/contracts/activity/activity';
import {
  acceptUpdateSchema,
  amendUpdateSchema,
  discardUpdateSchema,
  draftUpdateSchema,
  fileErratumSchema,
  returnUpdateSchema,
  submitUpdateSchema,
  type UpdateReply,
  updateSchema,
} from '@jalon/contracts/update/update';
import type { Caller } from '@jalon/use-cases/caller';
import { AcceptUpdate } from '@jalon/use-cases/update/accept-update';
import { AmendUpdate } from '@jalon/use-cases/update/amend-update';
import { DiscardUpdate } from '@jalon/use-cases/update/discard-update';
import { DraftUpdate } from '@jalon/use-cases/update/draft-update';
import { FileErratum } from '@jalon/use-cases/update/file-erratum';
import { ReturnUpdate } from '@jalon/use-cases/update/return-update';
import { SubmitUpdate } from '@jalon/use-cases/update/submit-update';
import { Body, Controller, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ActivityReads } from '../activity/activity-reads.ts';
import { IfMatch } from '../http/if-match.ts';
import { orCurrent } from '../http/or-current.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

@ApiTags('update')
@Controller('api')
export class UpdateController {
  constructor(
    @Inject(ActivityReads) private readonly activities: ActivityReads,
    @Inject(DraftUpdate) private readonly draftUpdate: DraftUpdate,
    @Inject(AmendUpdate) private readonly amendUpdate: AmendUpdate,
    @Inject(SubmitUpdate) private readonly submitUpdate: SubmitUpdate,
    @Inject(ReturnUpdate) private readonly returnUpdate: ReturnUpdate,
    @Inject(AcceptUpdate) private readonly acceptUpdate: AcceptUpdate,
    @Inject(DiscardUpdate) private readonly discardUpdate: DiscardUpdate,
    @Inject(FileErratum) private readonly fileErratum: FileErratum,
  ) {}

  @ApiOperation({
    summary:
      'Begins a report. It may be incomplete. 409 with the `id` of the draft or returned one that exists.',
  })
  @Post('activities/:activityId/updates')
  @Replies(updateSchema, 201)
  async draft(
    @Param('activityId') activityId: string,
    @Body({ schema: draftUpdateSchema }) body: z.infer<typeof draftUpdateSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<UpdateReply> {
    return this.activities.update(asker, await this.draftUpdate.execute(caller, activityId, body));
  }

  @ApiOperation({ summary: 'A report, as far as this person may see it.' })
  @Get('updates/:updateId')
  @Replies(updateSchema)
  oneUpdate(@Param('updateId') updateId: string, @Asking() asker: Asker): Promise<UpdateReply> {
    return this.activities.openUpdate(asker, updateId);
  }

  @ApiOperation({
    summary:
      'Goes on with a draft or a returned report. `evidence`, where given, replaces the list. Wants `If-Match`.',
  })
  @Patch('updates/:updateId')
  @Replies(updateSchema)
  async amendDraft(
    @Param('updateId') updateId: string,
    @IfMatch() version: number,
    @Body({ schema: amendUpdateSchema }) body: z.infer<typeof amendUpdateSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<UpdateReply> {
    const read = () => this.activities.update(asker, updateId);
    await orCurrent(this.amendUpdate.execute(caller, updateId, version, body), updateSchema, read);
    return read();
  }

  @ApiOperation({ summary: 'Sends it: now everything that its status requires must be there.' })
  @Post('updates/:updateId/submit')
  @Replies(updateSchema)
  async submit(
    @Param('updateId') updateId: string,
    @Body({ schema: submitUpdateSchema }) body: z.infer<typeof submitUpdateSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<UpdateReply> {
    return this.activities.update(asker, await this.submitUpdate.execute(caller, updateId, body));
  }

  @ApiOperation({ summary: 'Gives it back with a question. The card stays where it is.' })
  @Post('updates/:updateId/return')
  @Replies(updateSchema)
  async giveBack(
    @Param('updateId') updateId: string,
    @Body({ schema: returnUpdateSchema }) body: z.infer<typeof returnUpdateSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<UpdateReply> {
    return this.activities.update(asker, await this.returnUpdate.execute(caller, updateId, body));
  }

  @ApiOperation({ summary: 'Accepts it: from now on it can be cited, and what it proposes takes effect.' })
  @Post('updates/:updateId/accept')
  @Replies(updateSchema)
  async accept(
    @Param('updateId') updateId: string,
    @Body({ schema: acceptUpdateSchema }) body: z.infer<typeof acceptUpdateSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<UpdateReply> {
    return this.activities.update(asker, await this.acceptUpdate.execute(caller, updateId, body));
  }

  @ApiOperation({ summary: 'Discards a draft. Answers the card.' })
  @Post('updates/:updateId/discard')
  @Replies(cardSchema)
  async discard(
    @Param('updateId') updateId: string,
    @Body({ schema: discardUpdateSchema }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<Card> {
    return this.activities.card(asker, await this.discardUpdate.execute(caller, updateId));
  }

  @ApiOperation({ summary: 'Corrects a frozen report with a text and a reason that stay beside it.' })
  @Post('updates/:updateId/errata')
  @Replies(updateSchema, 201)
  async addErratum(
    @Param('updateId') updateId: string,
    @Body({ schema: fileErratumSchema }) body: z.infer<typeof fileErratumSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<UpdateReply> {
    await this.fileErratum.execute(caller, updateId, body);
    return this.activities.update(asker, updateId);
  }
}

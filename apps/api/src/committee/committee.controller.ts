import {
  type CommitteeReply,
  committeeListSchema,
  endMandateSchema,
  extendMandateSchema,
  type MandateReply,
  mandateSchema,
  recordMandateSchema,
} from '@jalon/contracts/committee/committee';
import type { Caller } from '@jalon/use-cases/caller';
import { EndMandate } from '@jalon/use-cases/committee/end-mandate';
import { ExtendMandate } from '@jalon/use-cases/committee/extend-mandate';
import { RecordMandate } from '@jalon/use-cases/committee/record-mandate';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type List, listOf } from '../http/list.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { CommitteeReads } from './committee-reads.ts';

@ApiTags('committee')
@Controller('api')
export class CommitteeController {
  constructor(
    @Inject(CommitteeReads) private readonly committees: CommitteeReads,
    @Inject(RecordMandate) private readonly recordMandate: RecordMandate,
    @Inject(ExtendMandate) private readonly extendMandate: ExtendMandate,
    @Inject(EndMandate) private readonly endMandate: EndMandate,
  ) {}

  @ApiOperation({ summary: 'The committees that steer a plan, each with its mandates, the latest first.' })
  @Get('plans/:planId/committees')
  @Replies(committeeListSchema)
  async list(@Param('planId') planId: string, @Asking() asker: Asker): Promise<List<CommitteeReply>> {
    return listOf(await this.committees.ofPlan(asker, planId));
  }

  @ApiOperation({ summary: 'Records the mandate of a committee; its end is a deadline like any other.' })
  @Post('plans/:planId/mandates')
  @Replies(mandateSchema, 201)
  async record(
    @Param('planId') planId: string,
    @Body({ schema: recordMandateSchema }) body: z.infer<typeof recordMandateSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<MandateReply> {
    return this.committees.mandate(asker, planId, await this.recordMandate.execute(caller, planId, body));
  }

  @ApiOperation({ summary: 'Renews a mandate to a later end, with a reason. Its first end stays visible.' })
  @Post('mandates/:mandateId/extend')
  @Replies(mandateSchema)
  async extend(
    @Param('mandateId') mandateId: string,
    @Body({ schema: extendMandateSchema }) body: z.infer<typeof extendMandateSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<MandateReply> {
    const planId = await this.extendMandate.execute(caller, mandateId, body);
    return this.committees.mandate(asker, planId, mandateId);
  }

  @ApiOperation({
    summary: 'Decides that a mandate is not renewed, with a reason: nobody is reminded of it any more.',
  })
  @Post('mandates/:mandateId/end')
  @Replies(mandateSchema)
  async end(
    @Param('mandateId') mandateId: string,
    @Body({ schema: endMandateSchema }) body: z.infer<typeof endMandateSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<MandateReply> {
    const planId = await this.endMandate.execute(caller, mandateId, body);
    return this.committees.mandate(asker, planId, mandateId);
  }
}

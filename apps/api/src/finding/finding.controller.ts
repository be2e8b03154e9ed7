import {
  type FindingReply,
  findingSchema,
  recordFindingSchema,
  replyToFindingSchema,
} from '@jalon/contracts/finding/finding';
import type { Caller } from '@jalon/use-cases/caller';
import { RecordFinding } from '@jalon/use-cases/finding/record-finding';
import { ReplyToFinding } from '@jalon/use-cases/finding/reply-to-finding';
import { found } from '@jalon/use-cases/refused';
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ActivityReads } from '../activity/activity-reads.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

@ApiTags('finding')
@Controller('api')
export class FindingController {
  constructor(
    @Inject(ActivityReads) private readonly activities: ActivityReads,
    @Inject(RecordFinding) private readonly recordFinding: RecordFinding,
    @Inject(ReplyToFinding) private readonly replyToFinding: ReplyToFinding,
  ) {}

  @ApiOperation({ summary: 'Records a verification of an accepted report. A newer one counts; both remain.' })
  @Post('updates/:updateId/findings')
  @Replies(findingSchema, 201)
  async record(
    @Param('updateId') updateId: string,
    @Body({ schema: recordFindingSchema }) body: z.infer<typeof recordFindingSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<FindingReply> {
    const findingId = await this.recordFinding.execute(caller, updateId, body);
    const { findings } = await this.activities.update(asker, updateId);
    return found(findings.find(({ id }) => id === findingId));
  }

  @ApiOperation({ summary: "The lead's reply, printed beside the finding, which it does not change." })
  @Post('findings/:findingId/reply')
  @Replies(findingSchema, 201)
  async reply(
    @Param('findingId') findingId: string,
    @Body({ schema: replyToFindingSchema }) body: z.infer<typeof replyToFindingSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<FindingReply> {
    const updateId = await this.replyToFinding.execute(caller, findingId, body);
    const { findings } = await this.activities.update(asker, updateId);
    return found(findings.find(({ id }) => id === findingId.toLowerCase()));
  }
}

import {
  type MyActivities,
  myActivitiesSchema,
  type WaitingReply,
  waitingSchema,
} from '@jalon/contracts/activity/activity';
import { myActivities } from '@jalon/database/activity/my-activities.query';
import { waitingFor } from '@jalon/database/activity/waiting.query';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listOf } from '../http/list.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking } from '../post/asker.ts';

const cycleQuerySchema = z.strictObject({ cycle: z.string().min(1).max(120).optional() });

@ApiTags('activity')
@Controller('api/me')
export class MyActivitiesController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @ApiOperation({
    summary:
      "What this person's organizations lead and owe in the open cycle, or in the one named by id or label.",
  })
  @Get('activities')
  @Replies(myActivitiesSchema)
  async mine(
    @Query({ schema: cycleQuerySchema }) { cycle }: z.infer<typeof cycleQuerySchema>,
    @Asking() asker: Asker,
  ): Promise<MyActivities> {
    return { nextCursor: null, ...(await myActivities(this.dataSource.manager, asker, cycle)) };
  }

  @ApiOperation({
    summary: "What waits for this person's answer, correction, verification or reply, oldest first.",
  })
  @Get('waiting')
  @Replies(waitingSchema)
  async waiting(@Asking() asker: Asker): Promise<WaitingReply> {
    return listOf(await waitingFor(this.dataSource.manager, asker));
  }
}

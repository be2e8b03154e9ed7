import { type SnoozeReply, snoozeListSchema, snoozeSchema } from '@jalon/contracts/reminder/snooze';
import { cardInView } from '@jalon/database/activity/activity-detail.query';
import { snoozesInView } from '@jalon/database/reminder/snoozes.query';
import type { Caller } from '@jalon/use-cases/caller';
import { found } from '@jalon/use-cases/refused';
import { EndSnooze } from '@jalon/use-cases/reminder/end-snooze';
import { SnoozeActivity } from '@jalon/use-cases/reminder/snooze-activity';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type List, listOf } from '../http/list.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

@ApiTags('reminder')
@Controller('api/activities/:activityId')
export class SnoozeController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SnoozeActivity) private readonly snoozeActivity: SnoozeActivity,
    @Inject(EndSnooze) private readonly endSnooze: EndSnooze,
  ) {}

  @ApiOperation({
    summary:
      'Which functions have put off their reminders about an activity, until when and why, newest first.',
  })
  @Get('snoozes')
  @Replies(snoozeListSchema)
  async snoozes(@Param('activityId') activityId: string, @Asking() asker: Asker): Promise<List<SnoozeReply>> {
    const { manager } = this.dataSource;
    const card = found(await cardInView(manager, asker, activityId));
    return listOf(await snoozesInView(manager, card, asker.language));
  }

  @ApiOperation({
    summary:
      'Puts off what one’s own posts hear about the dates of an activity, for 30 days at most, with a reason. Escalations and what waits for somebody go out as before.',
  })
  @Post('snooze')
  @Replies(snoozeListSchema)
  async snooze(
    @Param('activityId') activityId: string,
    @Body({ schema: snoozeSchema }) body: z.infer<typeof snoozeSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<List<SnoozeReply>> {
    return this.snoozes(await this.snoozeActivity.execute(caller, activityId, body), asker);
  }

  @ApiOperation({ summary: 'Ends it before its day. The next mail says again what is due.' })
  @Post('snooze/end')
  @Replies(snoozeListSchema)
  async end(
    @Param('activityId') activityId: string,
    @Body({ schema: z.strictObject({}) }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<List<SnoozeReply>> {
    return this.snoozes(await this.endSnooze.execute(caller, activityId), asker);
  }
}

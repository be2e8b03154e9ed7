import {
  type ActivityReply,
  activitySchema,
  amendActivitySchema,
  type Card,
  cardSchema,
  createActivitySchema,
  moveActivitySchema,
} from '@jalon/contracts/activity/activity';
import { AmendActivity } from '@jalon/use-cases/activity/amend-activity';
import { CreateActivity } from '@jalon/use-cases/activity/create-activity';
import { MoveActivity } from '@jalon/use-cases/activity/move-activity';
import type { Caller } from '@jalon/use-cases/caller';
import { Body, Controller, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { IfMatch } from '../http/if-match.ts';
import { orCurrent } from '../http/or-current.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { ActivityReads } from './activity-reads.ts';

@ApiTags('activity')
@Controller('api')
export class ActivityController {
  constructor(
    @Inject(ActivityReads) private readonly activities: ActivityReads,
    @Inject(CreateActivity) private readonly createActivity: CreateActivity,
    @Inject(AmendActivity) private readonly amendActivity: AmendActivity,
    @Inject(MoveActivity) private readonly moveActivity: MoveActivity,
  ) {}

  @ApiOperation({ summary: "A new activity of a plan's commitment." })
  @Post('plans/:planId/activities')
  @Replies(activitySchema, 201)
  async create(
    @Param('planId') planId: string,
    @Body({ schema: createActivitySchema }) body: z.infer<typeof createActivitySchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<ActivityReply> {
    return this.activities.whole(asker, await this.createActivity.execute(caller, planId, body));
  }

  @ApiOperation({
    summary: 'An activity with its reports, findings and evidence, as far as this person may see them.',
  })
  @Get('activities/:activityId')
  @Replies(activitySchema)
  one(@Param('activityId') activityId: string, @Asking() asker: Asker): Promise<ActivityReply> {
    return this.activities.open(asker, activityId);
  }

  @ApiOperation({ summary: 'Amends an activity; a new date and a new lead have a reason. Wants `If-Match`.' })
  @Patch('activities/:activityId')
  @Replies(activitySchema)
  async amend(
    @Param('activityId') activityId: string,
    @IfMatch() version: number,
    @Body({ schema: amendActivitySchema }) body: z.infer<typeof amendActivitySchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<ActivityReply> {
    const read = () => this.activities.whole(asker, activityId);
    await orCurrent(this.amendActivity.execute(caller, activityId, version, body), activitySchema, read);
    return read();
  }

  @ApiOperation({
    summary:
      'Moves a card: a new place, a declaration, or both. 403 or 409 `verified-is-a-finding` for Verified.',
  })
  @Post('activities/:activityId/move')
  @Replies(cardSchema)
  async move(
    @Param('activityId') activityId: string,
    @Body({ schema: moveActivitySchema }) body: z.infer<typeof moveActivitySchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<Card> {
    return this.activities.card(asker, await this.moveActivity.execute(caller, activityId, body));
  }
}

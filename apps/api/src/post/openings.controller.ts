import { type OpeningListReply, openingListSchema, setOpeningsSchema } from '@jalon/contracts/post/openings';
import { openingsOf } from '@jalon/database/post/openings.query';
import { mayDo } from '@jalon/domain/post/rights';
import type { Caller } from '@jalon/use-cases/caller';
import { OpenPlan } from '@jalon/use-cases/post/open-plan';
import { allowed } from '@jalon/use-cases/refused';
import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { PlanReads } from '../plan/plan-reads.ts';
import { type Asker, Asking, Calling } from './asker.ts';

/** To which observers a plan is opened by name: the coordinator of its mission decides. */
@ApiTags('plan')
@Controller('api/plans')
export class OpeningsController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PlanReads) private readonly plans: PlanReads,
    @Inject(OpenPlan) private readonly openPlan: OpenPlan,
  ) {}

  @ApiOperation({
    summary: 'The observers’ posts that the plan is, or can be, opened to. Functions, no names.',
  })
  @Get(':planId/openings')
  @Replies(openingListSchema)
  async openings(@Param('planId') planId: string, @Asking() asker: Asker): Promise<OpeningListReply> {
    const plan = await this.plans.plan(asker, planId);
    allowed(mayDo(asker.actor, 'open_plan', { missionId: plan.missionId, planId: plan.id }));
    const items = await openingsOf(this.dataSource.manager, plan, asker.language);
    return { items, nextCursor: null };
  }

  @ApiOperation({ summary: 'Opens the plan to exactly these observers’ posts.' })
  @Put(':planId/openings')
  @Replies(openingListSchema)
  async open(
    @Param('planId') planId: string,
    @Body({ schema: setOpeningsSchema }) { postIds }: z.infer<typeof setOpeningsSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<OpeningListReply> {
    await this.openPlan.execute(caller, planId, postIds);
    return this.openings(planId, asker);
  }
}

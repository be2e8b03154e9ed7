import {
  type ToldQuery,
  type ToldReply,
  toldListSchema,
  toldQuerySchema,
} from '@jalon/contracts/reminder/told';
import { toldLines } from '@jalon/database/reminder/told.query';
import { toldSummary } from '@jalon/database/reminder/told-summary.query';
import { addDays } from '@jalon/domain/mission/local-date';
import { mayDo } from '@jalon/domain/post/rights';
import { allowed } from '@jalon/use-cases/refused';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Replies } from '../http/replies.ts';
import { PlanReads } from '../plan/plan-reads.ts';
import { type Asker, Asking } from '../post/asker.ts';

const daysBack = 90;

@ApiTags('reminder')
@Controller('api/plans/:planId/reminders')
export class ToldController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PlanReads) private readonly plans: PlanReads,
  ) {}

  @ApiOperation({
    summary:
      'Who was told what about a plan and when, for its coordinator, newest first, 50 a page: in which mail, why not where it was not sent, and whether what it asked for was done within 7 days, in which post. `summary` counts the same lines, whatever `state` and `helped`.',
  })
  @Get()
  @Replies(toldListSchema)
  async told(
    @Param('planId') planId: string,
    @Query({ schema: toldQuerySchema }) query: ToldQuery,
    @Asking() asker: Asker,
  ): Promise<ToldReply> {
    const plan = await this.plans.plan(asker, planId);
    allowed(mayDo(asker.actor, 'read_told', { missionId: plan.missionId, planId: plan.id }));
    const { manager } = this.dataSource;
    const to = query.to ?? plan.mission.today;
    const filter = { ...query, to, from: query.from ?? addDays(to, -daysBack) };
    const page = await toldLines(manager, plan, filter, asker);
    const summary = await toldSummary(manager, plan, filter, asker);
    return { ...page, from: filter.from, to, summary };
  }
}

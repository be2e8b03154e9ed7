import {
  type DeadlineListReply,
  deadlineListSchema,
  deadlinesQuerySchema,
} from '@jalon/contracts/plan/deadline';
import {
  amendPlanSchema,
  createPillarSchema,
  createPlanSchema,
  type PillarReply,
  type PlanReply,
  type PlanSummary,
  type ProgressReply,
  pillarSchema,
  planListSchema,
  planSchema,
  progressSchema,
} from '@jalon/contracts/plan/plan';
import { councilDeadlines } from '@jalon/database/plan/council-deadlines.query';
import { deadlinesOf } from '@jalon/database/plan/deadlines.query';
import { planSummaries } from '@jalon/database/plan/plan-with-pillars.query';
import { plansInView } from '@jalon/database/plan/plans-in-view.query';
import { progressOf } from '@jalon/database/plan/progress.query';
import type { Caller } from '@jalon/use-cases/caller';
import { AmendPlan } from '@jalon/use-cases/plan/amend-plan';
import { CreatePillar } from '@jalon/use-cases/plan/create-pillar';
import { CreatePlan } from '@jalon/use-cases/plan/create-plan';
import { found } from '@jalon/use-cases/refused';
import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { IfMatch } from '../http/if-match.ts';
import { type List, listOf } from '../http/list.ts';
import { orCurrent } from '../http/or-current.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { PlanReads } from './plan-reads.ts';

@ApiTags('plan')
@Controller('api/plans')
export class PlanController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PlanReads) private readonly plans: PlanReads,
    @Inject(CreatePlan) private readonly createPlan: CreatePlan,
    @Inject(AmendPlan) private readonly amendPlan: AmendPlan,
    @Inject(CreatePillar) private readonly createPillar: CreatePillar,
  ) {}

  @ApiOperation({ summary: 'The plans that this person reaches.' })
  @Get()
  @Replies(planListSchema)
  async list(@Asking() asker: Asker): Promise<List<PlanSummary>> {
    const { manager } = this.dataSource;
    return listOf(await planSummaries(manager, await plansInView(manager, asker), asker));
  }

  @ApiOperation({ summary: 'A new plan, by the coordinator of its mission.' })
  @Post()
  @Replies(planSchema, 201)
  async create(
    @Body({ schema: createPlanSchema }) body: z.infer<typeof createPlanSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PlanReply> {
    return this.plans.whole(asker, await this.createPlan.execute(caller, body));
  }

  @ApiOperation({ summary: 'A plan with its pillars and commitments.' })
  @Get(':planId')
  @Replies(planSchema)
  one(@Param('planId') planId: string, @Asking() asker: Asker): Promise<PlanReply> {
    return this.plans.whole(asker, planId);
  }

  @ApiOperation({ summary: 'Corrects title or period, with a reason. Wants `If-Match`.' })
  @Patch(':planId')
  @Replies(planSchema)
  async amend(
    @Param('planId') planId: string,
    @IfMatch() version: number,
    @Body({ schema: amendPlanSchema }) body: z.infer<typeof amendPlanSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PlanReply> {
    const read = () => this.plans.whole(asker, planId);
    await orCurrent(this.amendPlan.execute(caller, planId, version, body), planSchema, read);
    return read();
  }

  @ApiOperation({ summary: 'A new pillar of a plan.' })
  @Post(':planId/pillars')
  @Replies(pillarSchema, 201)
  async addPillar(
    @Param('planId') planId: string,
    @Body({ schema: createPillarSchema }) body: z.infer<typeof createPillarSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PillarReply> {
    const id = await this.createPillar.execute(caller, planId, body);
    const { pillars } = await this.plans.whole(asker, planId);
    return found(pillars.find((pillar) => pillar.id === id));
  }

  @ApiOperation({
    summary: 'How far the plan has come, for this reader, each figure with the query that lists its cards.',
  })
  @Get(':planId/progress')
  @Replies(progressSchema)
  async progress(@Param('planId') planId: string, @Asking() asker: Asker): Promise<ProgressReply> {
    return progressOf(this.dataSource.manager, await this.plans.plan(asker, planId), asker);
  }

  @ApiOperation({
    summary:
      'What comes next in the plan, and what has passed undone, soonest first; the Council’s dates with their steps, and whether what is submitted today makes them.',
  })
  @Get(':planId/deadlines')
  @Replies(deadlineListSchema)
  async deadlines(
    @Param('planId') planId: string,
    @Query({ schema: deadlinesQuerySchema }) { only }: z.infer<typeof deadlinesQuerySchema>,
    @Asking() asker: Asker,
  ): Promise<DeadlineListReply> {
    const { manager } = this.dataSource;
    const plan = await this.plans.plan(asker, planId);
    const items = only === 'council' ? [] : await deadlinesOf(manager, plan, asker);
    const council = await councilDeadlines(manager, plan, asker);
    return { ...listOf(items), today: plan.mission.today, council };
  }
}

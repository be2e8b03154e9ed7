import { type CycleComparisonReply, cycleComparisonSchema } from '@jalon/contracts/cycle/comparison';
import {
  type CycleReply,
  closeCycleSchema,
  cycleListSchema,
  cycleSchema,
  extendCycleSchema,
  type ReturnReply,
  returnListSchema,
  returnSchema,
} from '@jalon/contracts/cycle/cycle';
import { comparisonOf } from '@jalon/database/cycle/comparison.query';
import { type CycleInView, cycleById, cyclesOfPlans } from '@jalon/database/cycle/cycles.query';
import { type ReturnInView, returnsOf } from '@jalon/database/cycle/returns.query';
import { inLanguage, type Language } from '@jalon/domain/language/text';
import type { Caller } from '@jalon/use-cases/caller';
import { CloseCycle } from '@jalon/use-cases/cycle/close-cycle';
import { ExtendCycle } from '@jalon/use-cases/cycle/extend-cycle';
import { SubmitReturn } from '@jalon/use-cases/cycle/submit-return';
import { found } from '@jalon/use-cases/refused';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type List, listOf } from '../http/list.ts';
import { Replies } from '../http/replies.ts';
import { PlanReads } from '../plan/plan-reads.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

const nothingSchema = z.strictObject({});

@ApiTags('cycle')
@Controller('api')
export class CycleController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PlanReads) private readonly plans: PlanReads,
    @Inject(CloseCycle) private readonly closeCycle: CloseCycle,
    @Inject(ExtendCycle) private readonly extendCycle: ExtendCycle,
    @Inject(SubmitReturn) private readonly submitReturn: SubmitReturn,
  ) {}

  @ApiOperation({ summary: 'The reporting cycles of a plan, earliest first.' })
  @Get('plans/:planId/cycles')
  @Replies(cycleListSchema)
  async cycles(@Param('planId') planId: string, @Asking() asker: Asker): Promise<List<CycleReply>> {
    const plan = await this.plans.plan(asker, planId);
    const cycles = await cyclesOfPlans(this.dataSource.manager, [plan.id]);
    return listOf(cycles.map((cycle) => toReply(cycle, asker.language)));
  }

  @ApiOperation({
    summary:
      'What each organization owes in a cycle, in the order of need, with its age on both sides. Of a closed cycle as it stood then.',
  })
  @Get('cycles/:cycleId/returns')
  @Replies(returnListSchema)
  async returns(@Param('cycleId') cycleId: string, @Asking() asker: Asker): Promise<List<ReturnReply>> {
    return listOf(await this.#returns(asker, cycleId));
  }

  @ApiOperation({
    summary:
      'A cycle against the one before it: figures then and now, what moved, what slipped and why, what was verified since.',
  })
  @Get('cycles/:cycleId/comparison')
  @Replies(cycleComparisonSchema)
  async comparison(@Param('cycleId') cycleId: string, @Asking() asker: Asker): Promise<CycleComparisonReply> {
    const { manager } = this.dataSource;
    const cycle = found(await cycleById(manager, cycleId));
    return comparisonOf(manager, await this.plans.plan(asker, cycle.planId), cycle, asker);
  }

  @ApiOperation({
    summary:
      'Gives a cycle later dates, with a reason. The first dates stay; reminders of the return follow the new one. A closed cycle: 409.',
  })
  @Post('cycles/:cycleId/extend')
  @Replies(cycleSchema)
  async extend(
    @Param('cycleId') cycleId: string,
    @Body({ schema: extendCycleSchema }) body: z.infer<typeof extendCycleSchema>,
    @Calling() caller: Caller,
  ): Promise<CycleReply> {
    return this.#cycle(await this.extendCycle.execute(caller, cycleId, body), caller.language);
  }

  @ApiOperation({
    summary:
      'Closes a cycle before its close date. Its figures are kept. 409 before its day to open, 412 where `closesOn` is no longer its last day.',
  })
  @Post('cycles/:cycleId/close')
  @Replies(cycleSchema)
  async close(
    @Param('cycleId') cycleId: string,
    @Body({ schema: closeCycleSchema }) body: z.infer<typeof closeCycleSchema>,
    @Calling() caller: Caller,
  ): Promise<CycleReply> {
    return this.#cycle(await this.closeCycle.execute(caller, cycleId, body), caller.language);
  }

  @ApiOperation({
    summary:
      'Sends all drafts of an organization and declares "no change" for the rest. 422, and nothing sent, where one is incomplete.',
  })
  @Post('returns/:returnId/submit')
  @Replies(returnSchema)
  async submitWhole(
    @Param('returnId') returnId: string,
    @Body({ schema: nothingSchema }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<ReturnReply> {
    const id = await this.submitReturn.execute(caller, returnId);
    const returns = await this.#returns(asker, id.split('.')[0] ?? '');
    return found(returns.find((one) => one.id === id));
  }

  async #cycle(id: string, language: Language): Promise<CycleReply> {
    return toReply(found(await cycleById(this.dataSource.manager, id)), language);
  }

  async #returns(asker: Asker, cycleId: string): Promise<ReturnInView[]> {
    const { manager } = this.dataSource;
    const cycle = found(await cycleById(manager, cycleId));
    return returnsOf(manager, await this.plans.plan(asker, cycle.planId), cycle, asker);
  }
}

function toReply({ extensions, ...cycle }: CycleInView, language: Language): CycleReply {
  return {
    ...cycle,
    extensions: extensions.map(({ postTitle, ...extension }) => ({
      ...extension,
      postTitle: inLanguage(postTitle, language),
    })),
  };
}

import { type CommitmentReply, commitmentSchema, createCommitmentSchema } from '@jalon/contracts/plan/plan';
import { planOfCommitment } from '@jalon/database/plan/plan-of-commitment.query';
import type { Caller } from '@jalon/use-cases/caller';
import { CreateCommitment } from '@jalon/use-cases/plan/create-commitment';
import { found } from '@jalon/use-cases/refused';
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { PlanReads } from './plan-reads.ts';

@ApiTags('plan')
@Controller('api/pillars/:pillarId')
export class PillarController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PlanReads) private readonly plans: PlanReads,
    @Inject(CreateCommitment) private readonly createCommitment: CreateCommitment,
  ) {}

  @ApiOperation({ summary: 'A new commitment of a pillar: the words as signed, with their source.' })
  @Post('commitments')
  @Replies(commitmentSchema, 201)
  async addCommitment(
    @Param('pillarId') pillarId: string,
    @Body({ schema: createCommitmentSchema }) body: z.infer<typeof createCommitmentSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<CommitmentReply> {
    const id = await this.createCommitment.execute(caller, pillarId, body);
    const planId = found(await planOfCommitment(this.dataSource.manager, id));
    const { pillars } = await this.plans.whole(asker, planId);
    return found(pillars.flatMap(({ commitments }) => commitments).find((one) => one.id === id));
  }
}

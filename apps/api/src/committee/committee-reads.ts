import type { CommitteeReply, MandateReply } from '@jalon/contracts/committee/committee';
import { committeesOf } from '@jalon/database/committee/committees.query';
import { found } from '@jalon/use-cases/refused';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PlanReads } from '../plan/plan-reads.ts';
import type { Asker } from '../post/asker.ts';

/** Committees as the readers of their plan see them. */
@Injectable()
export class CommitteeReads {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PlanReads) private readonly plans: PlanReads,
  ) {}

  async ofPlan(asker: Asker, planId: string): Promise<CommitteeReply[]> {
    return committeesOf(this.dataSource.manager, await this.plans.plan(asker, planId), asker);
  }

  async mandate(asker: Asker, planId: string, mandateId: string): Promise<MandateReply> {
    const committees = await this.ofPlan(asker, planId);
    return found(committees.flatMap(({ mandates }) => mandates).find(({ id }) => id === mandateId));
  }
}

import type { PlanReply } from '@jalon/contracts/plan/plan';
import { type Board, type BoardFilter, boardOf } from '@jalon/database/activity/board.query';
import { pillarsOf, planSummaries } from '@jalon/database/plan/plan-with-pillars.query';
import { type PlanInView, planInView } from '@jalon/database/plan/plans-in-view.query';
import { found } from '@jalon/use-cases/refused';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Asker } from '../post/asker.ts';

/** Plans as their readers see them. What somebody cannot reach is `not-found`. */
@Injectable()
export class PlanReads {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async plan(asker: Asker, idOrReference: string): Promise<PlanInView> {
    return found(await planInView(this.dataSource.manager, asker, idOrReference));
  }

  async whole(asker: Asker, idOrReference: string): Promise<PlanReply> {
    const { manager } = this.dataSource;
    const plan = await this.plan(asker, idOrReference);
    const [summary] = await planSummaries(manager, [plan], asker);
    return { ...found(summary), pillars: await pillarsOf(manager, plan, asker) };
  }

  board(asker: Pick<Asker, 'language'>, plan: PlanInView, filter: BoardFilter): Promise<Board> {
    return boardOf(this.dataSource.manager, plan, asker, filter);
  }
}

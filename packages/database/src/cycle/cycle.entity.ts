import type { Column } from '@jalon/domain/activity/activity';
import type { CardThen, Standing } from '@jalon/domain/cycle/compare-cycles';
import { CYCLE_STATES, type Cycle, type CycleState } from '@jalon/domain/cycle/cycle';
import type { PlanProgress } from '@jalon/domain/plan/plan-progress';
import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Day, Id, Json, Moment, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { PlanEntity } from '../plan/plan.entity.ts';
import type { OwedReport } from './owed-reports.repository.ts';

/** A card as it stood when a cycle closed. */
export interface ClosedCard extends CardThen {
  /** By the last accepted report: what an observer sees. */
  acceptedStanding: Standing;
}

/** What a cycle closed with: every card counted, and which cards they were, so that a reader gets their own figures. */
export interface CycleFigures extends PlanProgress {
  idsByColumn: Partial<Record<Column | 'discontinued', string[]>>;
  cards: ClosedCard[];
  /** What each organization had sent. */
  returns: OwedReport[];
}

@Entity('cycle')
@Unique('cycle_label_key', ['planId', 'label'])
// A plan has at most one open cycle, whatever two processes do at once.
@Index('cycle_one_open_idx', ['planId'], { unique: true, where: `"state" = 'open'` })
@Index('cycle_open_due_idx', ['dueOn'], { where: `"state" = 'open'` })
@Check('cycle_state_check', oneOf('state', CYCLE_STATES))
@Check('cycle_dates_check', '"ends_on" >= "starts_on" AND "due_on" >= "opens_on" AND "closes_on" >= "due_on"')
export class CycleEntity implements Cycle {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => PlanEntity)
  planId!: string;
  @Words() label!: string;
  @Day() startsOn!: string;
  @Day() endsOn!: string;
  @Day() opensOn!: string;
  @Day() dueOn!: string;
  @Index('cycle_closes_idx')
  @Day()
  closesOn!: string;
  @Day({ nullable: true }) firstDueOn!: string | null;
  @Day({ nullable: true }) firstClosesOn!: string | null;
  /** How often its due date has moved; counted by the database, whoever moves it. */
  @Whole({ default: 0 }) timesMoved!: number;
  @Moment({ nullable: true }) movedAt!: string | null;
  @Words({ default: 'planned' }) state!: CycleState;
  @Moment({ nullable: true }) closedAt!: string | null;
  /** The figures it closed with; kept for ever. */
  @Json({ nullable: true }) figures!: CycleFigures | null;
}

import type { Text } from '@jalon/domain/language/text';
import type { Source } from '@jalon/domain/plan/plan';
import { Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Day, Flag, Id, Json, Moment, Ref, Whole, Words } from '../connection/columns.ts';
import { MissionEntity } from '../mission/mission.entity.ts';
import { PlanEntity } from '../plan/plan.entity.ts';

@Entity('benchmark_set')
@Unique('benchmark_set_reference_key', ['reference'])
export class BenchmarkSetEntity {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => MissionEntity)
  missionId!: string;
  @Words() reference!: string;
  @Words() paragraph!: string;
  @Json() title!: Text;
  @Json() source!: Source;
}

/** A date on which the Council wants its reports, with the resolution that says so. */
@Entity('report_date')
@Unique('report_date_key', ['setId', 'dueOn'])
export class ReportDateEntity {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => BenchmarkSetEntity)
  setId!: string;
  @Day() dueOn!: string;
  /** The date as it was first recorded; null where it was never moved. */
  @Day({ nullable: true }) firstDueOn!: string | null;
  @Words() resolution!: string;
  @Flag() demonstration!: boolean;
  /** Counted by the database, whoever moves it. */
  @Whole({ default: 0 }) timesMoved!: number;
  @Moment({ nullable: true }) movedAt!: string | null;
}

@Entity('benchmark')
@Unique('benchmark_letter_key', ['setId', 'letter'])
export class BenchmarkEntity {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => BenchmarkSetEntity)
  setId!: string;
  @Words() letter!: string;
  @Json() title!: Text;
  /** The Council's exact words. */
  @Json() text!: Text;
  @Json() source!: Source;
  @Words({ nullable: true }) unverifiedWords!: string | null;
  @Whole({ default: 0 }) position!: number;
}

/** A plan that feeds a benchmark. */
@Entity('benchmark_plan')
export class BenchmarkPlanEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => BenchmarkEntity)
  benchmarkId!: string;
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => PlanEntity)
  planId!: string;
}

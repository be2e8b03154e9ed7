import type { Text } from '@jalon/domain/language/text';
import type { Commitment, Source } from '@jalon/domain/plan/plan';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id, Json, Ref, Whole } from '../connection/columns.ts';
import { PillarEntity } from './pillar.entity.ts';
import { PlanEntity } from './plan.entity.ts';

@Entity('commitment')
@Unique('commitment_number_key', ['pillarId', 'number'])
export class CommitmentEntity implements Commitment {
  @Id() id!: string;
  @Index('commitment_plan_idx')
  @Ref()
  @ForeignKey(() => PlanEntity)
  planId!: string;
  @Ref()
  @ForeignKey(() => PillarEntity)
  pillarId!: string;
  @Whole() number!: number;
  @Json() text!: Text;
  @Json() source!: Source;
  @Json({ nullable: true }) achievementTest!: Text | null;
  @Json({ default: [] }) demonstration!: string[];
  @Whole({ default: 1 }) version!: number;
}

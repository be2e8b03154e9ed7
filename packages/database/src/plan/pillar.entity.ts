import type { Text } from '@jalon/domain/language/text';
import { OBJECTIVES, type Objective, type Pillar, type Source } from '@jalon/domain/plan/plan';
import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id, Json, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { OrganizationEntity } from '../organization/organization.entity.ts';
import { PlanEntity } from './plan.entity.ts';

@Entity('pillar')
@Unique('pillar_number_key', ['planId', 'number'])
@Check('pillar_objective_check', oneOf('objective', OBJECTIVES))
export class PillarEntity implements Pillar {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => PlanEntity)
  planId!: string;
  @Whole() number!: number;
  @Json() title!: Text;
  @Index('pillar_lead_idx')
  @Ref()
  @ForeignKey(() => OrganizationEntity)
  leadOrganizationId!: string;
  @Index('pillar_co_lead_idx')
  @Ref()
  @ForeignKey(() => OrganizationEntity)
  coLeadOrganizationId!: string;
  @Words() objective!: Objective;
  @Json({ default: [] }) sources!: Source[];
  @Json({ default: [] }) demonstration!: string[];
  @Whole({ default: 1 }) version!: number;
}

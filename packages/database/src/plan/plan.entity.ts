import type { ReportingCalendar } from '@jalon/domain/cycle/reporting-calendar';
import type { Language, Text } from '@jalon/domain/language/text';
import { PLAN_TYPES, type Plan, type PlanType, type Source } from '@jalon/domain/plan/plan';
import { Check, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Day, Id, Json, Moment, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { MissionEntity } from '../mission/mission.entity.ts';
import { OrganizationEntity } from '../organization/organization.entity.ts';

@Entity('plan')
@Unique('plan_reference_key', ['reference'])
@Check('plan_type_check', oneOf('type', PLAN_TYPES))
@Check('plan_period_check', '"ends_on" >= "starts_on"')
export class PlanEntity implements Plan {
  @Id() id!: string;
  @Index('plan_mission_idx')
  @Ref()
  @ForeignKey(() => MissionEntity)
  missionId!: string;
  @Words() reference!: string;
  @Words() type!: PlanType;
  @Json() title!: Text;
  @Day({ nullable: true }) signedOn!: string | null;
  @Words({ nullable: true }) signedPlace!: string | null;
  @Day() startsOn!: string;
  @Day() endsOn!: string;
  @Day({ nullable: true }) extendedTo!: string | null;
  @Json() languages!: Language[];
  @Ref({ nullable: true })
  @ForeignKey(() => PlanEntity)
  parentPlanId!: string | null;
  @Json({ default: [] }) sources!: Source[];
  @Json({ default: [] }) demonstration!: string[];
  /** When the plan was closed; a closed plan is read and never changed. */
  @Moment({ nullable: true }) closedAt!: string | null;
  /** When it reports; null where its parties agreed on nothing else than quarters. */
  @Json({ nullable: true }) reportingCalendar!: ReportingCalendar | null;
  @Whole({ default: 1 }) version!: number;
}

/** An organization that signed the plan. */
@Entity('plan_party')
export class PlanPartyEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => PlanEntity)
  planId!: string;
  @Index('plan_party_organization_idx')
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => OrganizationEntity)
  organizationId!: string;
}

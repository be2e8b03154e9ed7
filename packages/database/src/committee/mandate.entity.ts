import type { Mandate } from '@jalon/domain/committee/mandate';
import type { Source } from '@jalon/domain/plan/plan';
import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Day, Id, Json, Ref, Words } from '../connection/columns.ts';
import { OrganizationEntity } from '../organization/organization.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PlanEntity } from '../plan/plan.entity.ts';
import { PostEntity } from '../post/post.entity.ts';

/** From when to when a committee steers a plan. */
@Entity('mandate')
@Unique('mandate_start_key', ['planId', 'organizationId', 'startsOn'])
@Check('mandate_period_check', '"ends_on" >= "starts_on"')
export class MandateEntity implements Mandate {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => PlanEntity)
  planId!: string;
  @Index('mandate_organization_idx')
  @Ref()
  @ForeignKey(() => OrganizationEntity)
  organizationId!: string;
  @Day() startsOn!: string;
  @Day() endsOn!: string;
  /** The end as it was first recorded. */
  @Day() firstEndsOn!: string;
  @Json() source!: Source;
  /** Names of what is demonstration in this record. */
  @Json({ default: [] }) demonstration!: string[];
  /** The day on which it was decided not to renew it, and why. */
  @Day({ nullable: true }) endedOn!: string | null;
  @Words({ nullable: true }) endedReason!: string | null;
}

/** A renewal: from which end to which, and why. */
@Entity('mandate_extension')
export class MandateExtensionEntity {
  @Id() id!: string;
  @Index('mandate_extension_mandate_idx')
  @Ref()
  @ForeignKey(() => MandateEntity)
  mandateId!: string;
  @Day() fromOn!: string;
  @Day() toOn!: string;
  @Words() reason!: string;
  /** The mission's date on that day. */
  @Day() decidedOn!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
}

import {
  CONSTRAINT_CAUSES,
  type ConstraintCause,
  STATUSES,
  type Status,
} from '@jalon/domain/activity/activity';
import { FINDING_RESULTS, type FindingResult } from '@jalon/domain/finding/finding';
import { AUDIENCES, type Audience, SENSITIVITIES, type Sensitivity } from '@jalon/domain/post/reader';
import { Check, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Amount, Day, Flag, Id, Moment, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { OrganizationEntity } from '../organization/organization.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { CommitmentEntity } from '../plan/commitment.entity.ts';
import { PillarEntity } from '../plan/pillar.entity.ts';
import { PlanEntity } from '../plan/plan.entity.ts';
import { PostEntity } from '../post/post.entity.ts';

/** The card. Budget and supporting organizations are columns and rows of their own; see `toActivity`. */
@Entity('activity')
// A tick looks for what is due, and for what waits to be verified, among millions that are neither.
@Index('activity_open_due_idx', ['dueOn'], { where: `"status" NOT IN ('completed', 'discontinued')` })
@Index('activity_unverified_idx', ['planId'], { where: `"status" = 'completed' AND "verification" IS NULL` })
@Unique('activity_reference_key', ['reference'])
@Unique('activity_rank_key', ['planId', 'rank'])
@Unique('activity_number_key', ['commitmentId', 'number'])
@Check('activity_status_check', oneOf('status', STATUSES))
@Check('activity_accepted_status_check', oneOf('accepted_status', STATUSES))
@Check('activity_verification_check', oneOf('verification', FINDING_RESULTS))
@Check('activity_cause_check', oneOf('constraint_cause', CONSTRAINT_CAUSES))
@Check('activity_sensitivity_check', oneOf('sensitivity', SENSITIVITIES))
@Check('activity_audience_check', oneOf('audience', AUDIENCES))
@Check('activity_dates_check', '"due_on" >= "start_on"')
@Check('activity_constrained_check', `"status" <> 'constrained' OR "constraint_cause" IS NOT NULL`)
@Check('activity_discontinued_check', `"status" <> 'discontinued' OR "discontinued_reason" IS NOT NULL`)
export class ActivityEntity {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => PlanEntity)
  planId!: string;
  @Index('activity_pillar_idx')
  @Ref()
  @ForeignKey(() => PillarEntity)
  pillarId!: string;
  @Ref()
  @ForeignKey(() => CommitmentEntity)
  commitmentId!: string;
  @Whole() number!: number;
  @Words() reference!: string;
  @Words() title!: string;
  @Words({ nullable: true }) description!: string | null;
  @Day() startOn!: string;
  @Index('activity_due_idx')
  @Day()
  dueOn!: string;
  @Day() firstDueOn!: string;
  @Index('activity_lead_idx')
  @Ref({ nullable: true })
  @ForeignKey(() => OrganizationEntity)
  leadOrganizationId!: string | null;
  @Amount({ nullable: true }) budgetEstimated!: number | null;
  @Amount({ nullable: true }) budgetAvailable!: number | null;
  @Words({ nullable: true }) budgetCurrency!: string | null;
  @Words({ default: 'not_started' }) status!: Status;
  @Day({ nullable: true }) declaredOn!: string | null;
  @Words({ nullable: true }) constraintCause!: ConstraintCause | null;
  @Words({ nullable: true }) constraintNote!: string | null;
  @Words({ nullable: true }) discontinuedReason!: string | null;
  @Words({ nullable: true }) verification!: FindingResult | null;
  @Words({ default: 'not_started' }) acceptedStatus!: Status;
  @Words({ nullable: true }) acceptedVerification!: FindingResult | null;
  /** Compared byte by byte, as the fractional index wants it. */
  @Words({ collation: 'C' }) rank!: string;
  @Words({ default: 'unclassified' }) sensitivity!: Sensitivity;
  @Words({ default: 'all' }) audience!: Audience;
  @Flag() demonstration!: boolean;
  @Moment() createdAt!: string;
  @Whole({ default: 1 }) version!: number;
}

/** An organization that supports an activity. */
@Entity('activity_support')
export class ActivitySupportEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => ActivityEntity)
  activityId!: string;
  @Index('activity_support_organization_idx')
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => OrganizationEntity)
  organizationId!: string;
}

/** A due date that moved, with its reason. The first date stays on the activity. */
@Entity('due_change')
export class DueChangeEntity {
  @Id() id!: string;
  @Index('due_change_activity_idx')
  @Ref()
  @ForeignKey(() => ActivityEntity)
  activityId!: string;
  @Day() fromOn!: string;
  @Day() toOn!: string;
  @Words() reason!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Moment() changedAt!: string;
}

/** A lead that changed, with its reason. */
@Entity('lead_change')
export class LeadChangeEntity {
  @Id() id!: string;
  @Index('lead_change_activity_idx')
  @Ref()
  @ForeignKey(() => ActivityEntity)
  activityId!: string;
  @Ref({ nullable: true })
  @ForeignKey(() => OrganizationEntity)
  fromOrganizationId!: string | null;
  @Ref({ nullable: true })
  @ForeignKey(() => OrganizationEntity)
  toOrganizationId!: string | null;
  @Words() reason!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Moment() changedAt!: string;
}

@Entity('milestone')
@Index('milestone_open_due_idx', ['dueOn'], { where: '"done_on" IS NULL' })
export class MilestoneEntity {
  @Id() id!: string;
  @Index('milestone_activity_idx')
  @Ref()
  @ForeignKey(() => ActivityEntity)
  activityId!: string;
  @Words() title!: string;
  @Day() dueOn!: string;
  @Day({ nullable: true }) doneOn!: string | null;
}

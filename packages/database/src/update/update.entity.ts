import {
  CONSTRAINT_CAUSES,
  type ConstraintCause,
  STATUSES,
  type Status,
} from '@jalon/domain/activity/activity';
import { AUDIENCES, type Audience, SENSITIVITIES, type Sensitivity } from '@jalon/domain/post/reader';
import { UPDATE_STATES, type Update, type UpdateState } from '@jalon/domain/update/update';
import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { ActivityEntity } from '../activity/activity.entity.ts';
import { Day, Flag, Id, Json, Moment, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { CycleEntity } from '../cycle/cycle.entity.ts';
import { OrganizationEntity } from '../organization/organization.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PostEntity } from '../post/post.entity.ts';

@Entity('update')
// At most one update of an activity is a draft or returned, whatever two processes do at once.
@Index('update_one_open_idx', ['activityId'], { unique: true, where: `"state" IN ('draft', 'returned')` })
// At most one waits for an answer: submitting supersedes the one before.
@Index('update_one_submitted_idx', ['activityId'], { unique: true, where: `"state" = 'submitted'` })
@Unique('update_sequence_key', ['activityId', 'sequence'])
@Index('update_cycle_idx', ['cycleId'])
@Index('update_waiting_idx', ['activityId'], { where: `"state" IN ('submitted', 'returned')` })
// Each mail tells what was accepted since the last one.
@Index('update_accepted_idx', ['acceptedAt'], { where: `"state" = 'accepted'` })
@Check('update_state_check', oneOf('state', UPDATE_STATES))
@Check('update_status_check', oneOf('status', STATUSES))
@Check('update_cause_check', oneOf('constraint_cause', CONSTRAINT_CAUSES))
@Check('update_sensitivity_check', oneOf('sensitivity', SENSITIVITIES))
@Check('update_audience_check', oneOf('audience', AUDIENCES))
export class UpdateEntity implements Update {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => ActivityEntity)
  activityId!: string;
  @Ref()
  @ForeignKey(() => CycleEntity)
  cycleId!: string;
  @Words() state!: UpdateState;
  @Words() status!: Status;
  @Words() done!: string;
  @Words({ nullable: true }) constraintCause!: ConstraintCause | null;
  @Words({ nullable: true }) constraintNote!: string | null;
  @Words({ nullable: true }) discontinuedReason!: string | null;
  @Words({ nullable: true }) nextStep!: string | null;
  @Day({ nullable: true }) proposedDueOn!: string | null;
  @Ref({ nullable: true })
  @ForeignKey(() => OrganizationEntity)
  proposedLeadOrganizationId!: string | null;
  @Words({ nullable: true }) proposalReason!: string | null;
  @Flag() noEvidence!: boolean;
  @Words({ default: 'unclassified' }) sensitivity!: Sensitivity;
  @Words({ default: 'all' }) audience!: Audience;
  @Ref({ nullable: true })
  @ForeignKey(() => OrganizationEntity)
  recordedForOrganizationId!: string | null;
  @Ref()
  @ForeignKey(() => OrganizationEntity)
  organizationId!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  /** Everybody who wrote in it or sent it. */
  @Json({ default: [] }) writerIds!: string[];
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Moment() createdAt!: string;
  @Moment() savedAt!: string;
  @Moment({ nullable: true }) submittedAt!: string | null;
  /** The calendar date of submission in the mission's zone. */
  @Day({ nullable: true }) submittedOn!: string | null;
  @Moment({ nullable: true }) returnedAt!: string | null;
  @Words({ nullable: true }) returnReason!: string | null;
  @Ref({ nullable: true })
  @ForeignKey(() => PostEntity)
  returnedByPostId!: string | null;
  @Moment({ nullable: true }) acceptedAt!: string | null;
  @Words({ nullable: true }) acceptanceNote!: string | null;
  @Ref({ nullable: true })
  @ForeignKey(() => PostEntity)
  acceptedByPostId!: string | null;
  @Whole({ nullable: true }) sequence!: number | null;
  /** The guard's justification, where a text was stored on one. */
  @Words({ nullable: true }) guardJustification!: string | null;
  @Whole({ default: 1 }) version!: number;
}

/** A correction of a frozen update, which stays visible beside it. */
@Entity('erratum')
export class ErratumEntity {
  @Id() id!: string;
  @Index('erratum_update_idx')
  @Ref()
  @ForeignKey(() => UpdateEntity)
  updateId!: string;
  @Words() text!: string;
  @Words() reason!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Moment() filedAt!: string;
}

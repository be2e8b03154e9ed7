import {
  FINDING_BASES,
  FINDING_RESULTS,
  type Finding,
  type FindingBasis,
  type FindingResult,
} from '@jalon/domain/finding/finding';
import { AUDIENCES, type Audience, type Sensitivity } from '@jalon/domain/post/reader';
import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { ActivityEntity } from '../activity/activity.entity.ts';
import { Day, Flag, Id, Moment, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { OrganizationEntity } from '../organization/organization.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PostEntity } from '../post/post.entity.ts';
import { UpdateEntity } from '../update/update.entity.ts';

@Entity('finding')
@Index('finding_unverified_idx', ['recordedOn'], { where: `"finding" <> 'verified'` })
// Each mail tells what was verified since the last one.
@Index('finding_verified_idx', ['recordedAt'], { where: `"finding" = 'verified'` })
@Unique('finding_sequence_key', ['activityId', 'sequence'])
@Check('finding_result_check', oneOf('finding', FINDING_RESULTS))
@Check('finding_basis_check', oneOf('basis', FINDING_BASES))
@Check('finding_audience_check', oneOf('audience', AUDIENCES))
export class FindingEntity implements Finding {
  @Id() id!: string;
  @Index('finding_update_idx')
  @Ref()
  @ForeignKey(() => UpdateEntity)
  updateId!: string;
  @Ref()
  @ForeignKey(() => ActivityEntity)
  activityId!: string;
  @Words() finding!: FindingResult;
  @Words() basis!: FindingBasis;
  @Day() verifiedOn!: string;
  @Words({ nullable: true }) note!: string | null;
  @Words({ default: 'all' }) audience!: Audience;
  @Words({ default: 'unclassified' }) sensitivity!: Sensitivity;
  @Ref()
  @ForeignKey(() => OrganizationEntity)
  organizationId!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Flag() byImplementingPartner!: boolean;
  @Moment() recordedAt!: string;
  /** The calendar date of recording in the mission's zone. */
  @Day() recordedOn!: string;
  @Whole() sequence!: number;
}

/** The lead's reply to a finding. It changes no finding. */
@Entity('reply')
export class ReplyEntity {
  @Id() id!: string;
  @Index('reply_finding_idx')
  @Ref()
  @ForeignKey(() => FindingEntity)
  findingId!: string;
  @Words() text!: string;
  @Ref()
  @ForeignKey(() => OrganizationEntity)
  organizationId!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Moment() repliedAt!: string;
}

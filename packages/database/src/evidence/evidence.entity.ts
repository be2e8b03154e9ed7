import { EVIDENCE_KINDS, type Evidence, type EvidenceKind } from '@jalon/domain/evidence/evidence';
import { AUDIENCES, type Audience, SENSITIVITIES, type Sensitivity } from '@jalon/domain/post/reader';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ActivityEntity } from '../activity/activity.entity.ts';
import { Day, Id, Moment, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { FindingEntity } from '../finding/finding.entity.ts';
import { OrganizationEntity } from '../organization/organization.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PostEntity } from '../post/post.entity.ts';
import { UpdateEntity } from '../update/update.entity.ts';
import { UploadEntity } from './upload.entity.ts';

@Entity('evidence')
@Check('evidence_kind_check', oneOf('kind', EVIDENCE_KINDS))
@Check('evidence_sensitivity_check', oneOf('sensitivity', SENSITIVITIES))
@Check('evidence_audience_check', oneOf('audience', AUDIENCES))
export class EvidenceEntity implements Evidence {
  @Id() id!: string;
  @Index('evidence_activity_idx')
  @Ref()
  @ForeignKey(() => ActivityEntity)
  activityId!: string;
  @Index('evidence_update_idx')
  @Ref({ nullable: true })
  @ForeignKey(() => UpdateEntity)
  updateId!: string | null;
  @Index('evidence_finding_idx')
  @Ref({ nullable: true })
  @ForeignKey(() => FindingEntity)
  findingId!: string | null;
  /** Its place in the list of its update or finding. */
  @Whole({ default: 0 }) position!: number;
  @Words() title!: string;
  @Words() kind!: EvidenceKind;
  @Words({ nullable: true }) url!: string | null;
  /** A file stands on one piece of evidence only. */
  @Index('evidence_upload_idx', { unique: true })
  @Ref({ nullable: true })
  @ForeignKey(() => UploadEntity)
  uploadId!: string | null;
  @Day() dated!: string;
  @Words() source!: string;
  @Words({ default: 'unclassified' }) sensitivity!: Sensitivity;
  @Words({ default: 'all' }) audience!: Audience;
  /** For whom it was meant, while it stands on a file that waits for a second person. */
  @Words({ nullable: true }) wantedSensitivity!: Sensitivity | null;
  @Words({ nullable: true }) wantedAudience!: Audience | null;
  @Ref()
  @ForeignKey(() => OrganizationEntity)
  organizationId!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Moment() addedAt!: string;
}

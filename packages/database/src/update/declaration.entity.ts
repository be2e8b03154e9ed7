import { STATUSES, type Status } from '@jalon/domain/activity/activity';
import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActivityEntity } from '../activity/activity.entity.ts';
import { Day, Json, Moment, oneOf, Ref, Words } from '../connection/columns.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PostEntity } from '../post/post.entity.ts';
import { UpdateEntity } from './update.entity.ts';

/**
 * One sending of a report, as it was sent. An update that was returned, corrected and sent again has two of
 * them: the column follows from all that was ever declared, and a correction rewrites none of it.
 */
@Entity('declaration')
@Check('declaration_status_check', oneOf('status', STATUSES))
export class DeclarationEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => ActivityEntity)
  activityId!: string;
  /** Order of submission within the activity. */
  @PrimaryColumn({ type: 'integer' })
  sequence!: number;
  @Index('declaration_update_idx')
  @Ref()
  @ForeignKey(() => UpdateEntity)
  updateId!: string;
  @Words() status!: Status;
  /** The words as they were sent. */
  @Json() words!: unknown;
  @Moment() declaredAt!: string;
  /** The calendar date in the mission's zone. */
  @Day() declaredOn!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
}

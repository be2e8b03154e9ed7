import { SNOOZE_ENDINGS, type Snooze, type SnoozeEnding } from '@jalon/domain/reminder/snooze';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ActivityEntity } from '../activity/activity.entity.ts';
import { Day, Id, Moment, oneOf, Ref, Words } from '../connection/columns.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PostEntity } from '../post/post.entity.ts';

/** A post's own lines about one card, put off with a reason. A post has one that runs at a time on a card. */
@Entity('snooze')
@Index('snooze_running_key', ['activityId', 'postId'], { unique: true, where: '"ended_at" IS NULL' })
@Index('snooze_activity_idx', ['activityId', 'startedAt'])
@Check('snooze_days_check', '"until" > "started_on"')
@Check('snooze_ending_check', oneOf('ending', SNOOZE_ENDINGS))
export class SnoozeEntity implements Snooze {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => ActivityEntity)
  activityId!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Day() startedOn!: string;
  /** The first day on which the lines leave again. */
  @Day() until!: string;
  @Words() reason!: string;
  @Moment() startedAt!: string;
  /** Set where it ended before its day. */
  @Moment({ nullable: true }) endedAt!: string | null;
  @Words({ nullable: true }) ending!: SnoozeEnding | null;
  @Ref({ nullable: true })
  @ForeignKey(() => PersonEntity)
  endedPersonId!: string | null;
}

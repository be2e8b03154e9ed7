import type { Language } from '@jalon/domain/language/text';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { ActivityEntity } from '../activity/activity.entity.ts';
import { Id, Moment, Ref, Words } from '../connection/columns.ts';

/**
 * A draft letter on an activity: asked for by a fact, made by the worker, kept with its hash. Of what it says only
 * a digest stands here: where the register says something else by now, another letter is made.
 */
@Entity('letter')
@Unique('letter_key', ['activityId', 'language', 'contentHash'])
@Index('letter_unmade_idx', ['requestedAt'], { where: `"made_at" IS NULL AND "failure" IS NULL` })
export class LetterEntity {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => ActivityEntity)
  activityId!: string;
  @Words() language!: Language;
  @Words() contentHash!: string;
  @Moment() requestedAt!: string;
  @Moment({ nullable: true }) madeAt!: string | null;
  @Words({ nullable: true }) failure!: string | null;
  @Column({ type: 'bytea', nullable: true }) bytes!: Buffer | null;
  @Words({ nullable: true }) hash!: string | null;
}

import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Id, Moment, Ref, Words } from '../connection/columns.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PostEntity } from '../post/post.entity.ts';
import { CycleEntity } from './cycle.entity.ts';

/** Later dates of a cycle, with their reason. */
@Entity('cycle_extension')
export class CycleExtensionEntity {
  @Id() id!: string;
  @Index('cycle_extension_cycle_idx')
  @Ref()
  @ForeignKey(() => CycleEntity)
  cycleId!: string;
  @Day() dueFrom!: string;
  @Day() dueTo!: string;
  @Day() closesFrom!: string;
  @Day() closesTo!: string;
  @Words() reason!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Moment() extendedAt!: string;
}

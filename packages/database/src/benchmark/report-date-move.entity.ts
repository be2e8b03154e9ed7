import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Id, Moment, Ref, Words } from '../connection/columns.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PostEntity } from '../post/post.entity.ts';
import { ReportDateEntity } from './benchmark.entity.ts';

/** A date of the Council that was moved: from which day to which, and why. */
@Entity('report_date_move')
export class ReportDateMoveEntity {
  @Id() id!: string;
  @Index('report_date_move_date_idx')
  @Ref()
  @ForeignKey(() => ReportDateEntity)
  reportDateId!: string;
  @Day() fromOn!: string;
  @Day() toOn!: string;
  @Words() reason!: string;
  /** The mission's date on that day; two on one day are told apart by the instant. */
  @Day() decidedOn!: string;
  @Moment() movedAt!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
}

import { Entity, ForeignKey, Index } from 'typeorm';
import { Day, Id, Ref, Words } from '../connection/columns.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PostEntity } from '../post/post.entity.ts';
import { PlanEntity } from './plan.entity.ts';

/** The end of a plan was moved: from which date to which, and why. The end as signed stays in the plan. */
@Entity('plan_extension')
export class PlanExtensionEntity {
  @Id() id!: string;
  @Index('plan_extension_plan_idx')
  @Ref()
  @ForeignKey(() => PlanEntity)
  planId!: string;
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

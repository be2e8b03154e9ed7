import type { Text } from '@jalon/domain/language/text';
import { POST_KINDS, type PostKind } from '@jalon/domain/post/post';
import { Check, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Day, Flag, Id, Json, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { MissionEntity } from '../mission/mission.entity.ts';
import { OrganizationEntity } from '../organization/organization.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';

/** A function in an organization. Rights belong to it; a tenure says who holds it from when to when. */
@Entity('post')
@Unique('post_code_key', ['code'])
@Index('post_mission_idx', ['missionId', 'kind'])
@Check('post_kind_check', oneOf('kind', POST_KINDS))
export class PostEntity {
  @Id() id!: string;
  @Words() code!: string;
  @Index('post_organization_idx')
  @Ref()
  @ForeignKey(() => OrganizationEntity)
  organizationId!: string;
  /** Null only for an administrator's post. */
  @Ref({ nullable: true })
  @ForeignKey(() => MissionEntity)
  missionId!: string | null;
  @Words() kind!: PostKind;
  @Json() title!: Text;
  @Flag() demonstration!: boolean;
  @Whole({ default: 1 }) version!: number;
}

/**
 * Who holds a post, from when to when. The last day is included; no last day means until further notice. One that
 * was ended on its first day, or before it, ends on the day before that: it counts on no day.
 */
@Entity('tenure')
@Check('tenure_order_check', '"ends_on" IS NULL OR "ends_on" >= "starts_on" - 1')
export class TenureEntity {
  @Id() id!: string;
  @Index('tenure_post_idx')
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Index('tenure_person_idx')
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Flag() deputy!: boolean;
  @Day() startsOn!: string;
  @Day({ nullable: true }) endsOn!: string | null;
}

/** A plan opened by name to an observer's post. */
@Entity('plan_opening')
export class PlanOpeningEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => PostEntity)
  postId!: string;
  @PrimaryColumn({ type: 'uuid' })
  planId!: string;
}

/** A benchmark set that a rapporteur's or clearance post writes for. */
@Entity('post_benchmark_set')
export class PostBenchmarkSetEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => PostEntity)
  postId!: string;
  @PrimaryColumn({ type: 'uuid' })
  setId!: string;
}

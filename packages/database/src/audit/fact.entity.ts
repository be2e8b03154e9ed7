import type { FactName } from '@jalon/domain/audit/fact';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Json, Long, Moment, Ref, Words } from '../connection/columns.ts';

/** The chain of changes. Written only by the function `append_facts`; never updated, never deleted. */
@Entity('fact')
@Index('fact_plan_idx', ['planId', 'number'])
@Index('fact_activity_idx', ['activityId', 'number'])
export class FactEntity {
  @PrimaryColumn({ type: 'bigint' }) number!: string;
  @Moment() at!: string;
  @Words() name!: FactName;
  @Ref({ nullable: true }) personId!: string | null;
  @Ref({ nullable: true }) postId!: string | null;
  @Words({ nullable: true }) source!: string | null;
  @Words() subjectType!: string;
  @Ref() subjectId!: string;
  @Ref({ nullable: true }) missionId!: string | null;
  @Ref({ nullable: true }) planId!: string | null;
  @Ref({ nullable: true }) activityId!: string | null;
  @Words() sensitivity!: Sensitivity;
  @Words() audience!: Audience;
  @Json({ default: [] }) concernedOrganizationIds!: string[];
  /** SHA-256 of the canonical JSON before and after; the values lie in `fact_value`. */
  @Words({ nullable: true }) digestBefore!: string | null;
  @Words({ nullable: true }) digestAfter!: string | null;
  @Words() previousHash!: string;
  @Words() hash!: string;
}

/** The values behind a fact's digests. They can be redacted; the chain still verifies. */
@Entity('fact_value')
export class FactValueEntity {
  @PrimaryColumn({ type: 'bigint' }) number!: string;
  @Json({ nullable: true }) before!: unknown;
  @Json({ nullable: true }) after!: unknown;
  /** Goes into both digests, so that they tell nothing once it is gone: a redaction takes it away. */
  @Words({ nullable: true }) salt!: string | null;
  /** The redaction that took words out of these values; then their digests cannot be checked any more. */
  @Ref({ nullable: true }) redactionId!: string | null;
}

/** The second chain: refusals, exports and openings of confidential items, one row each. */
@Entity('access')
@Index('access_subject_idx', ['subjectId', 'number'])
@Index('access_activity_idx', ['activityId', 'number'])
@Index('access_plan_idx', ['planId', 'number'])
export class AccessEntity {
  @PrimaryColumn({ type: 'bigint' }) number!: string;
  @Moment() at!: string;
  /** `opened`, `refused`, `exported`. */
  @Words() name!: string;
  @Ref({ nullable: true }) personId!: string | null;
  @Ref({ nullable: true }) postId!: string | null;
  @Words({ nullable: true }) source!: string | null;
  @Words() subjectType!: string;
  @Ref({ nullable: true }) subjectId!: string | null;
  @Ref({ nullable: true }) planId!: string | null;
  /** The refusal's code, or the route. Never a text that somebody typed. */
  @Words({ nullable: true }) detail!: string | null;
  @Words() previousHash!: string;
  @Words() hash!: string;
  /** The activity on which the opened item stands. */
  @Ref({ nullable: true }) activityId!: string | null;
}

/** How far a reader of the facts has come. */
@Entity('relay_cursor')
export class RelayCursorEntity {
  @PrimaryColumn({ type: 'text' }) consumer!: string;
  @Long() number!: number;
}

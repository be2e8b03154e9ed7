import type { Side } from '@jalon/domain/organization/organization';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import {
  REDACTABLE_SUBJECTS,
  REDACTION_STATES,
  type RedactableSubject,
  type Redaction,
  type RedactionState,
} from '@jalon/domain/redaction/redaction';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ActivityEntity } from '../activity/activity.entity.ts';
import { Id, Moment, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { MissionEntity } from '../mission/mission.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PlanEntity } from '../plan/plan.entity.ts';
import { PostEntity } from '../post/post.entity.ts';

/** A passage that two people, one of each side, take out of everything. Its words are kept nowhere here. */
@Entity('redaction')
@Check('redaction_state_check', oneOf('state', REDACTION_STATES))
@Check('redaction_subject_check', oneOf('subject_type', REDACTABLE_SUBJECTS))
@Check(
  'redaction_two_sides_check',
  `"decided_by_id" IS NULL OR ("decided_by_id" <> "requested_by_id" AND "decided_side" <> "requested_side")`,
)
export class RedactionEntity implements Redaction {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => MissionEntity)
  missionId!: string;
  @Index('redaction_plan_idx')
  @Ref()
  @ForeignKey(() => PlanEntity)
  planId!: string;
  @Ref({ nullable: true })
  @ForeignKey(() => ActivityEntity)
  activityId!: string | null;
  @Words() subjectType!: RedactableSubject;
  @Ref() subjectId!: string;
  @Words() field!: string;
  @Whole() passageStart!: number;
  @Whole() passageEnd!: number;
  @Words() digest!: string;
  @Words({ nullable: true }) key!: string | null;
  @Words() reason!: string;
  @Words() sensitivity!: Sensitivity;
  @Words() audience!: Audience;
  @Words({ default: 'requested' }) state!: RedactionState;
  @Moment() requestedAt!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  requestedById!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  requestedPostId!: string;
  @Words() requestedSide!: Side;
  @Moment({ nullable: true }) decidedAt!: string | null;
  @Ref({ nullable: true })
  @ForeignKey(() => PersonEntity)
  decidedById!: string | null;
  @Ref({ nullable: true })
  @ForeignKey(() => PostEntity)
  decidedPostId!: string | null;
  @Words({ nullable: true }) decidedSide!: Side | null;
  @Words({ nullable: true }) refusalReason!: string | null;
  @Words({ nullable: true }) tombstone!: string | null;
}

import type { Language } from '@jalon/domain/language/text';
import type { OptionalMail } from '@jalon/domain/reminder/optional-mails';
import {
  REMINDER_RULES,
  REMINDER_STATES,
  type ReminderRule,
  type ReminderState,
  type SuppressionReason,
} from '@jalon/domain/reminder/reminder';
import { Check, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ActivityEntity } from '../activity/activity.entity.ts';
import { Day, Flag, Id, Json, Moment, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { MissionEntity } from '../mission/mission.entity.ts';
import { OneTimeLinkEntity } from '../person/one-time-link.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PlanEntity } from '../plan/plan.entity.ts';
import { PostEntity } from '../post/post.entity.ts';

/** When and to whom a plan's reminders go. A plan without a row has the defaults. */
@Entity('reminder_policy')
export class ReminderPolicyEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => PlanEntity)
  planId!: string;
  @Whole() digestWeekday!: number;
  @Words() digestTime!: string;
  @Json() daysBefore!: number[];
  @Flag({ default: true }) shortMailBeforeDue!: boolean;
  @Whole() coLeadAfterDays!: number;
  @Whole() coordinatorAfterDays!: number;
  @Whole({ default: 1 }) version!: number;
}

/**
 * One mail a person a local day: what is planned, claimed, sent, and why not. The row is the truth; BullMQ only
 * wakes the worker that looks at it.
 */
@Entity('digest')
@Unique('digest_person_day_key', ['personId', 'localDate'])
@Index('digest_due_idx', ['dueAt'], { where: `"state" = 'planned'` })
@Index('digest_sent_idx', ['personId', 'sentAt'], { where: `"state" = 'sent'` })
@Index('digest_suppressed_idx', ['dueAt'], { where: `"state" = 'suppressed'` })
@Check('digest_state_check', oneOf('state', REMINDER_STATES))
export class DigestEntity {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Ref()
  @ForeignKey(() => MissionEntity)
  missionId!: string;
  @Day() localDate!: string;
  /** The instant of the mission's local hour, before which nothing leaves. */
  @Moment() dueAt!: string;
  @Words({ default: 'planned' }) state!: ReminderState;
  @Words({ nullable: true }) reason!: string | null;
  /** A worker's lease; another may take the digest over once it has passed. */
  @Moment({ nullable: true }) claimedUntil!: string | null;
  @Whole({ default: 0 }) attempts!: number;
  @Moment() plannedAt!: string;
  @Moment({ nullable: true }) sentAt!: string | null;
}

/** One line of a digest: why this person hears of this subject on this day. */
@Entity('reminder')
@Unique('reminder_once_key', ['personId', 'subjectId', 'rule', 'localDate', 'channel'])
@Index('reminder_activity_idx', ['activityId', 'localDate'])
@Index('reminder_plan_idx', ['planId', 'localDate', 'id'])
@Index('reminder_digest_idx', ['digestId'])
// An escalation is sent once for each due date.
@Index('reminder_escalated_idx', ['subjectId'], {
  where: `"state" = 'sent' AND "rule" IN ('co_lead_after_14', 'coordinator_after_30', 'post_vacant')`,
})
@Check('reminder_state_check', oneOf('state', REMINDER_STATES))
@Check('reminder_rule_check', oneOf('rule', REMINDER_RULES))
export class ReminderEntity {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => DigestEntity)
  digestId!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  /** An activity, a cycle's return or a benchmark report. */
  @Words() subjectType!: string;
  @Ref() subjectId!: string;
  @Ref({ nullable: true })
  @ForeignKey(() => PlanEntity)
  planId!: string | null;
  @Ref({ nullable: true })
  @ForeignKey(() => ActivityEntity)
  activityId!: string | null;
  @Words() rule!: ReminderRule;
  @Day() localDate!: string;
  @Day() dueOn!: string;
  @Words({ default: 'email' }) channel!: string;
  /** Days until the due date (negative: past) or days waited, as the mail said it. */
  @Whole() days!: number;
  /** Counts that a line carries, such as what changed in a benchmark draft. Never a text of anybody. */
  @Json({ nullable: true }) particulars!: unknown;
  @Words({ default: 'planned' }) state!: ReminderState;
  @Words({ nullable: true }) reason!: string | null;
  @Moment({ nullable: true }) sentAt!: string | null;
}

export const MAIL_KINDS = ['digest', 'security'] as const;
/** A digest reminds of what is due; a security mail is about somebody's own account, and is no reminder. */
export type MailKind = (typeof MAIL_KINDS)[number];

/** A mail in the outbox. It is written once, with its Message-ID, and handed to SMTP from here. */
@Entity('mail')
@Check('mail_kind_check', oneOf('kind', MAIL_KINDS))
@Unique('mail_message_id_key', ['messageId'])
@Index('mail_created_idx', ['createdAt', 'id'])
@Index('mail_failed_idx', ['failedAt'], { where: `"failed_at" IS NOT NULL` })
@Index('mail_undelivered_idx', ['nextAttemptAt'], {
  where: `"delivered_at" IS NULL AND "failed_at" IS NULL AND "suppressed_at" IS NULL`,
})
export class MailEntity {
  @Id() id!: string;
  @Index('mail_person_idx')
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Ref({ nullable: true })
  @ForeignKey(() => DigestEntity)
  digestId!: string | null;
  @Ref({ nullable: true })
  @ForeignKey(() => MissionEntity)
  missionId!: string | null;
  @Words({ default: 'digest' }) kind!: MailKind;
  /** The one-time link that it carries: a placeholder stands in its place until the mail leaves. */
  @Index('mail_link_idx')
  @Ref({ nullable: true })
  @ForeignKey(() => OneTimeLinkEntity)
  linkId!: string | null;
  @Words({ name: 'to_address' }) to!: string;
  @Words() subject!: string;
  @Words() html!: string;
  @Words() text!: string;
  @Words() language!: Language;
  @Words() messageId!: string;
  @Moment() createdAt!: string;
  @Moment({ nullable: true }) deliveredAt!: string | null;
  @Moment({ nullable: true }) failedAt!: string | null;
  @Words({ nullable: true }) failure!: string | null;
  /** It was not handed over, because its reader may no longer know of what it says or need no longer be told. */
  @Moment({ nullable: true }) suppressedAt!: string | null;
  @Words({ nullable: true }) suppression!: SuppressionReason | null;
  /** Activities that it tells of without a line of their own: what was achieved. */
  @Json({ default: [] }) toldActivityIds!: string[];
  /** What its reader may do without: such a mail says so in its header. */
  @Json({ default: [] }) optionalMails!: OptionalMail[];
  @Whole({ default: 0 }) attempts!: number;
  /** Attempts before somebody had it sent again, after which they are counted anew. */
  @Whole({ default: 0 }) earlierAttempts!: number;
  @Moment({ nullable: true }) sentAgainAt!: string | null;
  @Moment({ nullable: true }) nextAttemptAt!: string | null;
  @Moment({ nullable: true }) claimedUntil!: string | null;
}

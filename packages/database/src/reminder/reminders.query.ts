import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import {
  DEFAULT_REMINDER_POLICY,
  type Delivery,
  type ReminderPolicy,
  type ReminderRule,
  type ReminderState,
} from '@jalon/domain/reminder/reminder';
import type { EntityManager } from 'typeorm';
import { delivery } from './dead-letter.ts';
import { failureOf } from './failure-of.ts';

export interface ReminderInView {
  recipientPost: string;
  rule: ReminderRule;
  localDate: string;
  dueOn: string;
  /** The title of the milestone that it was about; absent where it was the activity itself. */
  milestone?: string;
  state: ReminderState;
  reason?: string;
  sentAt?: string;
  messageId?: string;
  /** Of one that was sent: whether its mail arrived, as the told page derives it. */
  delivery?: Delivery;
  deliveredAt?: string;
}

/** What was, or will be, said to whom about one activity, newest first. `sent` is what stands in the outbox. */
export async function remindersOf(
  manager: EntityManager,
  activityId: string,
  { now, language }: { now: Instant; language: Language },
): Promise<ReminderInView[]> {
  const rows: (Record<'milestone' | 'reason' | 'sentAt' | 'messageId' | 'deliveredAt', string | null> & {
    delivery: Delivery | null;
    title: Text;
  } & Pick<ReminderInView, 'rule' | 'localDate' | 'dueOn' | 'state'>)[] = await manager.query(LINES, [
    activityId,
    now,
  ]);
  return rows.map(({ title, milestone, reason, sentAt, messageId, delivery, deliveredAt, ...row }) => ({
    ...row,
    recipientPost: inLanguage(title, language),
    ...(milestone === null ? {} : { milestone }),
    ...(reason === null ? {} : { reason: failureOf(row.state, reason) ?? reason }),
    ...(sentAt === null ? {} : { sentAt }),
    ...(messageId === null ? {} : { messageId }),
    ...(delivery === null ? {} : { delivery }),
    ...(deliveredAt === null ? {} : { deliveredAt }),
  }));
}

/** `$1` activity, `$2` the program's clock. */
const LINES = `SELECT post.title, r.rule, r.local_date::text AS "localDate", r.due_on::text AS "dueOn", r.state, r.reason,
        milestone.title AS milestone,
        to_char(r.sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "sentAt",
        mail.message_id AS "messageId", ${delivery('$2')} AS delivery,
        to_char(mail.delivered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "deliveredAt"
   FROM reminder r JOIN post ON post.id = r.post_id
   LEFT JOIN milestone ON milestone.id = r.subject_id AND r.subject_type = 'milestone'
   LEFT JOIN mail ON mail.digest_id = r.digest_id AND r.state = 'sent'
  WHERE r.activity_id = $1 ORDER BY r.local_date DESC, r.id LIMIT 500`;

/** When and to whom a plan's reminders go: its own policy, else the default. */
export async function reminderPolicyOf(manager: EntityManager, planId: string): Promise<ReminderPolicy> {
  const [row] = await manager.query(
    `SELECT plan_id AS "planId", digest_weekday AS "digestWeekday", digest_time AS "digestTime",
            days_before AS "daysBefore", short_mail_before_due AS "shortMailBeforeDue",
            co_lead_after_days AS "coLeadAfterDays", coordinator_after_days AS "coordinatorAfterDays", version
       FROM reminder_policy WHERE plan_id = $1`,
    [planId],
  );
  return row ?? { planId, ...DEFAULT_REMINDER_POLICY, version: 1 };
}

import { shortReference } from '@jalon/domain/activity/short-reference';
import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import type { ReminderRule, ToldState } from '@jalon/domain/reminder/reminder';
import type { EntityManager } from 'typeorm';
import { pageOf, readKeyset } from '../connection/keyset.ts';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import { failureOf } from './failure-of.ts';
import { TOLD_LINES, type ToldFilter, toldParameters } from './told-statements.ts';

/** One reminder of a plan: who was told what and when, in which mail, and what came of it. */
export interface ToldLine {
  id: string;
  subjectType: string;
  /** Null for what is no activity: a return, a mandate, the end of the plan. */
  activity: {
    id: string;
    reference: string;
    shortReference: string;
    title: string;
    sensitivity: Sensitivity;
    audience: Audience;
  } | null;
  recipientPost: { id: string; title: string };
  rule: ReminderRule;
  localDate: LocalDate;
  dueOn: LocalDate;
  state: ToldState;
  /** Why it was not sent, or could not be delivered. */
  reason: string | null;
  sentAt: Instant | null;
  mail: { id: string; messageId: string; deliveredAt: Instant | null } | null;
  /** Null where nothing has come of it, yet or within the time. */
  helped: { at: Instant; days: number; what: string; post: string | null } | null;
  /** `early`: its time has not run out; `none`: no report answers such a line. */
  measure: 'helped' | 'not_helped' | 'early' | 'none';
}

const pageLines = 50;

/** What the plan's people were told, newest first, as far as the reader may see what it was about. One statement. */
export async function toldLines(
  manager: EntityManager,
  plan: PlanInView,
  filter: ToldFilter,
  { now, language }: { now: Instant; language: Language },
): Promise<{ items: ToldLine[]; nextCursor: string | null }> {
  const place = readKeyset(filter.cursor);
  const rows: Row[] = await manager.query(PAGE, [
    ...toldParameters(plan, filter, now),
    filter.state ?? null,
    filter.helped ?? null,
    place?.key ?? null,
    place?.id ?? null,
    pageLines + 1,
  ]);
  const { items, nextCursor } = pageOf(rows, pageLines, ({ localDate }) => localDate);
  return { items: items.map((row) => toLine(row, plan, language)), nextCursor };
}

interface Row extends Omit<ToldLine, 'activity' | 'recipientPost' | 'helped'> {
  activity: Omit<NonNullable<ToldLine['activity']>, 'shortReference'> | null;
  postId: string;
  postTitle: Text;
  helped: { at: Instant; days: number; what: string; post: Text | null } | null;
}

function toLine(
  { postId, postTitle, activity, helped, ...row }: Row,
  plan: PlanInView,
  language: Language,
): ToldLine {
  return {
    ...row,
    reason: failureOf(row.state, row.reason),
    recipientPost: { id: postId, title: inLanguage(postTitle, language) },
    activity: activity && { ...activity, shortReference: shortReference(activity.reference, plan.reference) },
    helped: helped && { ...helped, post: helped.post && inLanguage(helped.post, language) },
  };
}

const PAGE = `${TOLD_LINES}
SELECT told.id, told.subject_type AS "subjectType", told.rule, told.local_date::text AS "localDate",
       told.due_on::text AS "dueOn", told.state, told.reason, told.measure,
       to_char(told.sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "sentAt",
       told.post_id AS "postId", post.title AS "postTitle",
       CASE WHEN told.activity_id IS NOT NULL THEN jsonb_build_object('id', told.activity_id,
         'reference', told.reference, 'title', told.title, 'sensitivity', told.sensitivity, 'audience', told.audience) END AS activity,
       CASE WHEN told.mail_id IS NOT NULL THEN jsonb_build_object('id', told.mail_id, 'messageId', told.message_id,
         'deliveredAt', to_char(told.delivered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END AS mail,
       CASE WHEN told.helped_at IS NOT NULL THEN jsonb_build_object(
         'at', to_char(told.helped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'days', floor(extract(epoch FROM told.helped_at - told.told_at) / 86400)::int, 'what', told.helped_by,
         'post', (SELECT title FROM post WHERE id = told.helped_post_id)) END AS helped
  FROM told JOIN post ON post.id = told.post_id
 WHERE ($10::text IS NULL OR told.state = $10) AND ($11::text IS NULL OR told.measure = $11)
   AND ($12::date IS NULL OR (told.local_date, told.id) < ($12::date, $13::uuid))
 ORDER BY told.local_date DESC, told.id DESC LIMIT $14`;

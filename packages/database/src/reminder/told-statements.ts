import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import type { ReminderRule, ToldState } from '@jalon/domain/reminder/reminder';
import { ANSWERS, helpsWithinDays } from '@jalon/domain/reminder/reminder-answers';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import { READERS, readersParameter, visibleTo } from '../post/visible-to.query.ts';
import { delivery } from './dead-letter.ts';

/** Which reminders of a plan are meant. Both dates are included; they are dates of the mission. */
export interface ToldFilter {
  from: LocalDate;
  to: LocalDate;
  postId?: string | undefined;
  /** An id or a reference. */
  activity?: string | undefined;
  rule?: ReminderRule | undefined;
  state?: ToldState | undefined;
  helped?: 'helped' | 'not_helped' | 'early' | undefined;
  cursor?: string | undefined;
}

/** The values of the first nine parameters of `TOLD_LINES`. */
export function toldParameters(plan: PlanInView, filter: ToldFilter, now: Instant): unknown[] {
  return [
    readersParameter([plan]),
    plan.id,
    filter.from,
    filter.to,
    filter.postId ?? null,
    filter.activity ?? null,
    filter.rule ?? null,
    JSON.stringify(ANSWERS),
    now,
  ];
}

const concerned = [
  'coalesce(a.lead_organization_id, pillar.lead_organization_id)',
  'pillar.co_lead_organization_id',
];
/** A line counts from the delivery of its mail: before that nobody was told. */
const toldAt = 'mail.delivered_at';
const within = (instant: string) =>
  `${instant} > ${toldAt} AND ${instant} <= ${toldAt} + interval '${helpsWithinDays} days'`;

/**
 * The reminders that fit and may be seen, as `told`: `$1` readers, `$2` plan, `$3` and `$4` dates, `$5` post, `$6`
 * activity, `$7` rule, `$8` what answers each rule, `$9` now. Its state is what the domain's `toldState` says of
 * it: only what a mail server took was sent, and only that is measured. Whether one helped is read from the trail, where
 * only what the reader may see counts, by its marking then and by that of the report today; a return by its reports.
 */
export const TOLD_LINES = `
WITH reader AS MATERIALIZED (SELECT * FROM ${READERS}), told AS (
SELECT line.id, line.subject_type, line.activity_id, line.post_id, line.rule, line.local_date, line.due_on, stood.state,
       line.reason, line.sent_at, line.digest_id, a.reference, a.title, a.sensitivity, a.audience,
       mail.id AS mail_id, mail.message_id, mail.delivered_at, ${toldAt} AS told_at,
       coalesce(answer.at, report.submitted_at) AS helped_at, coalesce(answer.name, 'update.submitted') AS helped_by,
       coalesce(answer.post_id, report.post_id) AS helped_post_id,
       CASE WHEN stood.state <> 'sent' OR ${toldAt} IS NULL OR NOT $8::jsonb ? rung.rule
              OR (line.activity_id IS NULL AND line.subject_type <> 'return') THEN 'none'
            WHEN answer.at IS NOT NULL OR report.id IS NOT NULL THEN 'helped'
            WHEN ${toldAt} > $9::timestamptz - interval '${helpsWithinDays} days' THEN 'early'
            ELSE 'not_helped' END AS measure
  FROM reminder line
  JOIN reader ON reader.plan_id = line.plan_id
  LEFT JOIN activity a ON a.id = line.activity_id
  LEFT JOIN pillar ON pillar.id = a.pillar_id
  LEFT JOIN mail ON mail.digest_id = line.digest_id AND line.state IN ('sent', 'failed')
 CROSS JOIN LATERAL (SELECT CASE WHEN line.state <> 'sent' THEN line.state ELSE
    CASE ${delivery('$9')} WHEN 'waiting' THEN 'waiting' WHEN 'not_delivered' THEN 'failed' ELSE 'sent' END
    END AS state) stood
 CROSS JOIN LATERAL (SELECT coalesce(line.particulars ->> 'rung', line.rule) AS rule) rung
  LEFT JOIN LATERAL (
    SELECT fact.at, fact.name, fact.post_id FROM fact LEFT JOIN "update" u ON u.id = fact.subject_id
     WHERE stood.state = 'sent' AND fact.activity_id = line.activity_id AND ($8::jsonb -> rung.rule) ? fact.name
       AND ${within('fact.at')} AND ${visibleTo('fact', 'reader', concerned)}
       AND (u.id IS NULL OR ${visibleTo('u', 'reader', ['u.organization_id', ...concerned])})
     ORDER BY fact.number LIMIT 1) answer ON true
  LEFT JOIN LATERAL (
    SELECT u.id, u.submitted_at, u.post_id FROM "update" u
     WHERE stood.state = 'sent' AND line.subject_type = 'return' AND u.cycle_id = line.subject_id
       AND u.organization_id = (SELECT organization_id FROM post WHERE post.id = line.post_id)
       AND ${within('u.submitted_at')} AND ${visibleTo('u', 'reader', ['u.organization_id'])}
     ORDER BY u.submitted_at LIMIT 1) report ON true
 WHERE line.plan_id = $2 AND line.local_date BETWEEN $3::date AND $4::date
   AND (line.activity_id IS NULL OR ${visibleTo('a', 'reader', concerned)})
   AND ($5::uuid IS NULL OR line.post_id = $5) AND ($6::text IS NULL OR a.id::text = $6 OR a.reference = $6)
   AND ($7::text IS NULL OR line.rule = $7))`;

import type { DateMove } from '@jalon/domain/committee/mandate';
import { inLanguage, type Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';
import type { Asker } from '../post/asker.ts';
import type { Deadline } from './deadlines.query.ts';
import type { PlanInView } from './plans-in-view.query.ts';

interface Row {
  kind: 'cycle' | 'cycle_close' | 'mandate' | 'report' | 'plan';
  id: string;
  title: string | Text;
  reference: string | null;
  on: LocalDate;
  firstOn: LocalDate | null;
  demonstration: boolean;
  moves: DateMove[];
}

/**
 * The dates of the plan itself: its open and its next cycle, mandates that may be renewed, the Council's dates that
 * it feeds, and its end; each with the date it had first and the reasons for which it was moved. One statement.
 */
export async function planDeadlines(
  manager: EntityManager,
  plan: PlanInView,
  { language }: Pick<Asker, 'language'>,
): Promise<Omit<Deadline, 'days'>[]> {
  const rows: Row[] = await manager.query(PLAN_DATES, [plan.id, plan.mission.today, plan.mission.timeZone]);
  return rows.map(({ title, firstOn, ...row }) => ({
    ...row,
    title: typeof title === 'string' ? title : inLanguage(title, language),
    firstOn: firstOn === row.on ? null : firstOn,
    lead: null,
    activityId: null,
    sensitivity: 'unclassified',
  }));
}

const PLAN_DATES = `
WITH standing AS (
  SELECT c.* FROM cycle c WHERE c.plan_id = $1 AND c.state <> 'closed' ORDER BY c.due_on LIMIT 2
), extended AS (
  SELECT x.id, x.cycle_id, x.reason, x.due_from, x.due_to, x.closes_from, x.closes_to, x.extended_at,
         (x.extended_at AT TIME ZONE $3)::date AS decided_on
    FROM cycle_extension x JOIN standing ON standing.id = x.cycle_id
)
SELECT 'cycle' AS kind, c.id, to_jsonb(c.label) AS title, NULL AS reference, c.due_on::text AS "on",
       c.first_due_on::text AS "firstOn", false AS demonstration,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'from', due_from, 'to', due_to, 'reason', reason,
          'decidedOn', decided_on) ORDER BY extended_at), '[]') FROM extended
         WHERE cycle_id = c.id AND due_to > due_from) AS moves FROM standing c
UNION ALL
SELECT 'cycle_close', c.id, to_jsonb(c.label), NULL, c.closes_on::text, c.first_closes_on::text, false,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'from', closes_from, 'to', closes_to, 'reason', reason,
          'decidedOn', decided_on) ORDER BY extended_at), '[]') FROM extended
         WHERE cycle_id = c.id AND closes_to > closes_from) FROM standing c
UNION ALL
SELECT 'mandate', m.id, o.name, NULL, m.ends_on::text, m.first_ends_on::text, m.demonstration ? 'endsOn',
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'from', x.from_on, 'to', x.to_on, 'reason', x.reason,
          'decidedOn', x.decided_on) ORDER BY x.to_on), '[]') FROM mandate_extension x WHERE x.mandate_id = m.id)
  FROM mandate m JOIN organization o ON o.id = m.organization_id
 WHERE m.plan_id = $1 AND m.ended_on IS NULL
   AND NOT EXISTS (SELECT 1 FROM mandate later WHERE later.plan_id = m.plan_id
                      AND later.organization_id = m.organization_id AND later.starts_on > m.starts_on
                      AND (later.ended_on IS NULL OR later.ended_on >= later.starts_on)
                      AND later.starts_on <= greatest(m.ends_on + 1, $2::date))
UNION ALL
SELECT DISTINCT 'report', d.id, s.title, s.reference, d.due_on::text, d.first_due_on::text, d.demonstration,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'from', x.from_on, 'to', x.to_on, 'reason', x.reason,
          'decidedOn', x.decided_on) ORDER BY x.moved_at, x.id), '[]') FROM report_date_move x WHERE x.report_date_id = d.id)
  FROM benchmark_plan fed JOIN benchmark b ON b.id = fed.benchmark_id JOIN benchmark_set s ON s.id = b.set_id
  JOIN report_date d ON d.set_id = s.id AND d.due_on >= $2::date
 WHERE fed.plan_id = $1
UNION ALL
SELECT 'plan', p.id, p.title, p.reference, coalesce(p.extended_to, p.ends_on)::text, p.ends_on::text,
       p.demonstration ? 'extendedTo',
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'from', x.from_on, 'to', x.to_on, 'reason', x.reason,
          'decidedOn', x.decided_on) ORDER BY x.decided_on, x.to_on), '[]') FROM plan_extension x WHERE x.plan_id = p.id)
  FROM plan p WHERE p.id = $1`;

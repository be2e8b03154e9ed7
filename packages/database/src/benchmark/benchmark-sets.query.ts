import type { ReportState, Voice } from '@jalon/domain/benchmark/benchmark';
import { seesBenchmarkSet, seesReport } from '@jalon/domain/benchmark/sees-benchmarks';
import type { DateMove } from '@jalon/domain/committee/mandate';
import type { Text } from '@jalon/domain/language/text';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import type { Source } from '@jalon/domain/plan/plan';
import { reachesPlan } from '@jalon/domain/post/reaches-plan';
import type { EntityManager } from 'typeorm';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';

export interface BenchmarkInView {
  id: string;
  letter: string;
  title: Text;
  text: Text;
  source: Source;
  unverifiedWords: string | null;
  planIds: string[];
}

/** A date of the Council, with the one it had first where it was moved, and each time that it was. */
export interface ReportDateInView {
  id: string;
  dueOn: string;
  firstDueOn: string | null;
  resolution: string;
  demonstration: boolean;
  moves: DateMove[];
}

export interface BenchmarkSetInView {
  id: string;
  reference: string;
  paragraph: string;
  title: Text;
  mission: PlanInView['mission'];
  source: Source;
  reportDates: string[];
  reportDateDetails: ReportDateInView[];
  benchmarks: BenchmarkInView[];
  reports: { id: string; voice: Voice; reportDueOn: string; state: ReportState }[];
}

type Row = Omit<BenchmarkSetInView, 'mission' | 'reportDates' | 'reports'> & {
  mission: Omit<PlanInView['mission'], 'today'>;
  reports: (BenchmarkSetInView['reports'][number] & { hasShared: boolean })[];
};

/**
 * The benchmark sets of this person: those they write for, and those that a plan of theirs feeds. Of plans that
 * feed a benchmark they learn those that they reach. One statement.
 */
export async function benchmarkSetsInView(
  manager: EntityManager,
  { actor, now }: Asker,
): Promise<BenchmarkSetInView[]> {
  const rows: Row[] = await manager.query(SETS);
  return rows
    .filter((row) => seesBenchmarkSet(actor, fedSet(row)))
    .map(({ mission, benchmarks, reports, ...row }) => ({
      ...row,
      mission: { ...mission, today: localDateOf(now, mission.timeZone) },
      reportDates: row.reportDateDetails.map(({ dueOn }) => dueOn),
      benchmarks: benchmarks.map((benchmark) => ({
        ...benchmark,
        planIds: benchmark.planIds.filter((id) =>
          actor.posts.some((post) => reachesPlan(post, { id, missionId: mission.id })),
        ),
      })),
      reports: reports
        .filter((report) => seesReport(actor, { ...report, missionId: mission.id, setId: row.id }) !== null)
        .map(({ hasShared: _, ...report }) => report),
    }));
}

/** The set as the rule asks for it. */
function fedSet({ id, mission, benchmarks }: Row) {
  return { id, missionId: mission.id, planIds: benchmarks.flatMap(({ planIds }) => planIds) };
}

const SETS = `
SELECT s.id, s.reference, s.paragraph, s.title, s.source,
       jsonb_build_object('id', mission.id, 'code', mission.code, 'name', mission.name, 'country', mission.country,
         'timeZone', known_zone(mission.time_zone)) AS mission,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'dueOn', d.due_on, 'firstDueOn', d.first_due_on,
          'resolution', d.resolution, 'demonstration', d.demonstration, 'moves',
          (SELECT coalesce(jsonb_agg(jsonb_build_object('id', moved.id, 'from', moved.from_on, 'to', moved.to_on,
             'reason', moved.reason, 'decidedOn', moved.decided_on) ORDER BY moved.moved_at, moved.id), '[]')
             FROM report_date_move moved WHERE moved.report_date_id = d.id)) ORDER BY d.due_on), '[]') FROM report_date d WHERE d.set_id = s.id)
         AS "reportDateDetails",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'letter', b.letter, 'title', b.title, 'text', b.text,
          'source', b.source, 'unverifiedWords', b.unverified_words,
          'planIds', (SELECT coalesce(jsonb_agg(plan_id), '[]') FROM benchmark_plan WHERE benchmark_id = b.id))
          ORDER BY b.position, b.letter), '[]') FROM benchmark b WHERE b.set_id = s.id) AS benchmarks,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'voice', r.voice, 'reportDueOn', r.report_due_on,
          'state', r.state, 'hasShared', EXISTS (SELECT 1 FROM assessment a WHERE a.report_id = r.id AND a.shared))
          ORDER BY r.report_due_on, r.voice), '[]') FROM benchmark_report r WHERE r.set_id = s.id) AS reports
  FROM benchmark_set s JOIN mission ON mission.id = s.mission_id
 ORDER BY mission.code, s.reference`;

import type { Paragraph, ReportState, SourceKind, Voice } from '@jalon/domain/benchmark/benchmark';
import { seesReport } from '@jalon/domain/benchmark/sees-benchmarks';
import type { Text } from '@jalon/domain/language/text';
import { reachesPlan } from '@jalon/domain/post/reaches-plan';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import type { Asker } from '../post/asker.ts';

export interface ParagraphInView extends Omit<Paragraph, 'sources'> {
  sources: { id: string; kind: SourceKind; reference: string; activityId: string | null; summary: string }[];
}
export interface AssessmentInView {
  id: string;
  benchmarkId: string;
  letter: string;
  title: Text;
  version: number;
  shared: boolean;
  paragraphs: ParagraphInView[];
}
export interface BenchmarkReportInView {
  id: string;
  benchmarkSetId: string;
  benchmarkSetReference: string;
  state: ReportState;
  voice: Voice;
  reportDueOn: string;
  language: string;
  version: number;
  contentHash: string | null;
  clearedAt: string | null;
  frozenAt: string | null;
  corrigendum: number;
  correctedOn: string | null;
  assessments: AssessmentInView[];
  unsourcedCount: number;
  outdatedCount: number;
}

type Row = Omit<BenchmarkReportInView, 'assessments' | 'unsourcedCount' | 'outdatedCount'> & {
  missionId: string;
  assessments: (Omit<AssessmentInView, 'paragraphs'> & { paragraphs: Paragraph[] })[];
};

/** What a source's chip opens and says. */
interface SourceRow {
  id: string;
  activityId: string;
  planId: string;
  summary: string;
}

/**
 * A report with its assessments, whole for its own side; for the other side the assessments that were shared.
 * Null where it does not exist for this person. Two statements.
 */
export async function benchmarkReportInView(
  manager: EntityManager,
  { actor }: Asker,
  reportId: string,
): Promise<BenchmarkReportInView | null> {
  if (!isId(reportId)) return null;
  const [row]: Row[] = await manager.query(REPORT, [reportId]);
  if (!row) return null;
  const { missionId, assessments: all, ...report } = row;
  const hasShared = all.some(({ shared }) => shared);
  const sight = seesReport(actor, {
    missionId,
    setId: report.benchmarkSetId,
    voice: report.voice,
    hasShared,
  });
  if (sight === null) return null;
  const assessments = all.filter(({ shared }) => sight === 'whole' || shared);
  const paragraphs = assessments.flatMap((assessment) => assessment.paragraphs);
  const sourceIds = paragraphs.flatMap(({ sources }) => sources.map(({ id }) => id));
  const sources: SourceRow[] = await manager.query(SOURCES, [[...new Set(sourceIds)]]);
  const open = (planId: string) => actor.posts.some((post) => reachesPlan(post, { id: planId, missionId }));
  return {
    ...report,
    assessments: assessments.map((assessment) => ({
      ...assessment,
      paragraphs: assessment.paragraphs.map((paragraph) => withSources(paragraph, sources, sight, open)),
    })),
    unsourcedCount: paragraphs.filter(({ unsourced }) => unsourced).length,
    outdatedCount: paragraphs.filter(({ outdated }) => outdated).length,
  };
}

/** The other side learns that a source stands behind a sentence, not what the source says. */
function withSources(
  paragraph: Paragraph,
  rows: SourceRow[],
  sight: 'whole' | 'shared',
  isOpen: (planId: string) => boolean,
): ParagraphInView {
  return {
    ...paragraph,
    sources: paragraph.sources.map(({ id, kind, reference }) => {
      const row = rows.find((one) => one.id === id);
      const activityId = row && isOpen(row.planId) ? row.activityId : null;
      return { id, kind, reference, activityId, summary: sight === 'whole' ? (row?.summary ?? '') : '' };
    }),
  };
}

/** Which benchmark report an assessment belongs to; null for what is none. */
export async function reportOfAssessment(
  manager: EntityManager,
  assessmentId: string,
): Promise<string | null> {
  if (!isId(assessmentId)) return null;
  const [row] = await manager.query('SELECT report_id FROM assessment WHERE id = $1', [assessmentId]);
  return row?.report_id ?? null;
}

const REPORT = `
SELECT r.id, r.set_id AS "benchmarkSetId", s.reference AS "benchmarkSetReference", s.mission_id AS "missionId",
       r.state, r.voice, r.report_due_on::text AS "reportDueOn", r.language, r.version, r.content_hash AS "contentHash",
       to_char(r.cleared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "clearedAt",
       to_char(r.frozen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "frozenAt",
       r.corrigendum, r.corrected_on::text AS "correctedOn",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'benchmarkId', a.benchmark_id, 'letter', a.letter,
          'title', b.title, 'version', a.version, 'shared', a.shared, 'paragraphs', a.paragraphs)
          ORDER BY b.position, a.letter), '[]')
          FROM assessment a JOIN benchmark b ON b.id = a.benchmark_id WHERE a.report_id = r.id) AS assessments
  FROM benchmark_report r JOIN benchmark_set s ON s.id = r.set_id WHERE r.id = $1`;

const SOURCES = `
SELECT u.id, u.activity_id AS "activityId", a.plan_id AS "planId", left(u.done, 200) AS summary
  FROM "update" u JOIN activity a ON a.id = u.activity_id WHERE u.id = ANY($1::uuid[])
UNION ALL
SELECT f.id, f.activity_id, a.plan_id, f.verified_on::text
  FROM finding f JOIN activity a ON a.id = f.activity_id WHERE f.id = ANY($1::uuid[])
UNION ALL
SELECT a.id, a.id, a.plan_id, a.title FROM activity a WHERE a.id = ANY($1::uuid[])`;

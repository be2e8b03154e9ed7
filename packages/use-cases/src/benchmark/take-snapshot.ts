import type { ReachedReport } from '@jalon/database/benchmark/benchmark-reports.repository';
import {
  leftOutByLevel,
  type ReportActivity,
  reportActivities,
} from '@jalon/database/benchmark/report-register.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { ReportState } from '@jalon/domain/benchmark/benchmark';
import type { Instant } from '@jalon/domain/mission/local-date';
import { citation, draftFromActivities, plansOf } from './draft-from-register.ts';
import { type DraftInEachLanguage, paragraphText } from './paragraph-text.ts';
import type { ReportSnapshot, SnapshotFigures, SnapshotSection, SnapshotSource } from './report-snapshot.ts';

/**
 * Takes every figure and word of a report as they stand now. `state` is the one that the document says.
 * Confidential activities are left out and counted; what belongs to the other side alone is not even counted.
 */
export async function takeSnapshot(
  transaction: Transaction,
  reached: ReachedReport,
  state: ReportState,
): Promise<ReportSnapshot> {
  const { manager, now } = transaction;
  const { report, set, mission, dates, benchmarks } = reached;
  const planIds = plansOf(reached);
  const activities = await reportActivities(manager, planIds, report.voice);
  const leftOut = await leftOutByLevel(manager, planIds, report.voice);
  const cite = citation(planIds);
  const byReference = new Map(activities.map((activity) => [cite(activity), activity]));
  const draftOf = draftsInEachLanguage(reached, activities, now);
  const figuresFor = (plans: string[]) => figuresOf(activities, leftOut, plans);
  const sections = benchmarks.map((benchmark): SnapshotSection => {
    const { letter, title, text, source, unverifiedWords } = benchmark;
    const assessment = reached.assessments.find(({ benchmarkId }) => benchmarkId === benchmark.id);
    const place = [source.document, source.place].filter(Boolean).join(', ');
    return {
      letter,
      title,
      officialText: { text, source: place, unverifiedWords },
      figures: figuresFor(benchmark.planIds),
      paragraphs: (assessment?.paragraphs ?? []).map((paragraph) => {
        const cited = [...new Set(paragraph.sources.map(({ reference }) => reference))];
        const sourceReferences = cited.filter((reference) => byReference.has(reference));
        const text = paragraphText(paragraph, report.language, draftOf(benchmark.id));
        const unsourced = sourceReferences.length === 0;
        return { section: paragraph.section, text, sourceReferences, unsourced };
      }),
    };
  });
  const cited = new Set(
    sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sourceReferences)),
  );
  const date = dates.find(({ dueOn }) => dueOn === report.reportDueOn);
  const isOpenToAll = (state === 'cleared' || state === 'frozen') && activities.every(isForAll);
  return {
    voice: report.voice,
    state,
    language: report.language,
    marking: { level: 'unclassified', audience: isOpenToAll ? 'all' : report.voice },
    demonstration: activities.some(({ demonstration }) => demonstration) || date?.demonstration === true,
    mission: mission.name,
    country: mission.country,
    set: {
      reference: set.reference,
      paragraph: set.paragraph,
      title: set.title,
      requestedBy:
        date && date.resolution !== '' && date.resolution !== set.reference ? date.resolution : null,
    },
    reportDueOn: report.reportDueOn,
    generatedOn: now,
    figures: figuresFor(planIds),
    sections,
    sources: [...byReference]
      .filter(([reference]) => cited.has(reference))
      .map(([reference, activity]) => toSource(reference, activity)),
  };
}

/** The register drafted once more in each language, so that untouched paragraphs are kept in all of them. */
function draftsInEachLanguage(reached: ReachedReport, activities: ReportActivity[], now: Instant) {
  const { voice } = reached.report;
  const en = draftFromActivities(reached, activities, { voice, language: 'en', now });
  const fr = draftFromActivities(reached, activities, { voice, language: 'fr', now });
  return (benchmarkId: string): DraftInEachLanguage => ({
    en: en.get(benchmarkId) ?? [],
    fr: fr.get(benchmarkId) ?? [],
  });
}

function isForAll({ audience, update }: ReportActivity): boolean {
  return audience === 'all' && (update === null || update.audience === 'all');
}

/** Counted as the draft counts: by the last accepted update, discontinued activities beside it. */
function figuresOf(
  activities: ReportActivity[],
  leftOut: Map<string, number>,
  planIds: string[],
): SnapshotFigures | null {
  if (planIds.length === 0) return null;
  const own = activities.filter(({ planId }) => planIds.includes(planId));
  const standing = own.filter(({ status }) => status !== 'discontinued');
  const completed = standing.filter(({ update }) => update?.status === 'completed');
  const byLevel = planIds.reduce((sum, id) => sum + (leftOut.get(id) ?? 0), 0);
  return {
    total: standing.length,
    reportedComplete: completed.length,
    verified: completed.filter(({ finding }) => finding?.finding === 'verified').length,
    discontinued: own.length - standing.length,
    leftOut: { byLevel, byAudience: 0 },
  };
}

function toSource(reference: string, activity: ReportActivity): SnapshotSource {
  const { title, planLanguage, lead, update, finding } = activity;
  const isVerified = update?.status === 'completed' && finding?.finding === 'verified';
  return {
    reference,
    title,
    language: planLanguage,
    lead,
    status: isVerified ? 'verified' : (update?.status ?? 'not_started'),
    acceptedOn: update?.acceptedOn ?? null,
    withoutEvidence: update?.status === 'completed' && update.noEvidence,
    finding: finding && {
      result: finding.finding,
      basis: finding.basisNotShared ? 'not_shared' : finding.basis,
      verifiedOn: finding.verifiedOn,
      byImplementingPartner: finding.byImplementingPartner,
    },
  };
}

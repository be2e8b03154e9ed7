import { seesBenchmarkSet, seesReport } from '@jalon/domain/benchmark/sees-benchmarks';
import type { Mission } from '@jalon/domain/mission/mission';
import type { Actor } from '@jalon/domain/post/post';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import { MissionEntity } from '../mission/mission.entity.ts';
import {
  BenchmarkEntity,
  BenchmarkPlanEntity,
  BenchmarkSetEntity,
  ReportDateEntity,
} from './benchmark.entity.ts';
import { AssessmentEntity, BenchmarkReportEntity } from './benchmark-report.entity.ts';

/** A benchmark set with all that a report on it is made from. */
export interface WholeSet {
  set: BenchmarkSetEntity;
  mission: Mission;
  dates: ReportDateEntity[];
  /** In the Council's order. */
  benchmarks: (BenchmarkEntity & { planIds: string[] })[];
}

/** A report as somebody reaches it. */
export interface ReachedReport extends WholeSet {
  report: BenchmarkReportEntity;
  /** In the order of their benchmarks. */
  assessments: AssessmentEntity[];
}

/** Benchmark sets and reports, always through somebody's eyes. */
export class BenchmarkReports {
  constructor(private readonly manager: EntityManager) {}

  visibleTo(actor: Pick<Actor, 'posts'>) {
    return {
      /** A set by id or reference: for who writes about it, and who reads a plan that feeds it. Locked. */
      lockSet: async (idOrReference: string) => {
        const whole = await wholeSet(
          this.manager,
          isId(idOrReference) ? { id: idOrReference } : { reference: idOrReference },
        );
        return whole && readsSet(actor, whole) ? whole : null;
      },
      /** A report by id, locked: for its own side, and for the other where an assessment of it was shared. */
      lock: async (reportId: string) => {
        const reached = isId(reportId) ? await lockReport(this.manager, reportId) : null;
        return reached && readsReport(actor, reached) ? reached : null;
      },
      /** The report of an assessment, under the same rule. */
      lockByAssessment: async (assessmentId: string) => {
        const known = isId(assessmentId)
          ? await this.manager.findOne(AssessmentEntity, {
              where: { id: assessmentId },
              select: { id: true, reportId: true },
            })
          : null;
        const reached = known && (await lockReport(this.manager, known.reportId));
        return reached && readsReport(actor, reached) ? reached : null;
      },
    };
  }
}

/** A set as the program itself sees it, when nobody asks. Its row is locked until the transaction ends. */
export async function wholeSet(
  manager: EntityManager,
  where: { id: string } | { reference: string },
): Promise<WholeSet | null> {
  const set = await manager.findOne(BenchmarkSetEntity, { where, lock: { mode: 'pessimistic_write' } });
  if (!set) return null;
  const [mission, dates, benchmarks, feeding] = [
    await manager.findOneByOrFail(MissionEntity, { id: set.missionId }),
    await manager.find(ReportDateEntity, { where: { setId: set.id }, order: { dueOn: 'ASC' } }),
    await manager.find(BenchmarkEntity, {
      where: { setId: set.id },
      order: { position: 'ASC', letter: 'ASC' },
    }),
    await manager
      .createQueryBuilder(BenchmarkPlanEntity, 'fed')
      .innerJoin(BenchmarkEntity, 'benchmark', 'benchmark.id = fed.benchmarkId')
      .where('benchmark.setId = :setId', { setId: set.id })
      .getMany(),
  ];
  return {
    set,
    mission,
    dates,
    benchmarks: benchmarks.map((benchmark) => ({
      ...benchmark,
      planIds: feeding.filter(({ benchmarkId }) => benchmarkId === benchmark.id).map(({ planId }) => planId),
    })),
  };
}

/** A report as the program itself sees it, locked until the transaction ends. */
export async function lockReport(manager: EntityManager, reportId: string): Promise<ReachedReport | null> {
  const known = await manager.findOne(BenchmarkReportEntity, {
    where: { id: reportId },
    select: { id: true, setId: true },
  });
  // The set first, then the report: the order in which every use case takes them.
  const whole = known && (await wholeSet(manager, { id: known.setId }));
  if (!whole) return null;
  const report = await manager.findOneOrFail(BenchmarkReportEntity, {
    where: { id: reportId },
    lock: { mode: 'pessimistic_write' },
  });
  const order = whole.benchmarks.map(({ id }) => id);
  const assessments = await manager.findBy(AssessmentEntity, { reportId });
  assessments.sort((one, other) => order.indexOf(one.benchmarkId) - order.indexOf(other.benchmarkId));
  return { ...whole, report, assessments };
}

function readsSet(actor: Pick<Actor, 'posts'>, { set, benchmarks }: WholeSet): boolean {
  const planIds = benchmarks.flatMap((benchmark) => benchmark.planIds);
  return seesBenchmarkSet(actor, { id: set.id, missionId: set.missionId, planIds });
}

function readsReport(actor: Pick<Actor, 'posts'>, { set, report, assessments }: ReachedReport): boolean {
  const hasShared = assessments.some(({ shared }) => shared);
  const place = { missionId: set.missionId, setId: set.id, voice: report.voice };
  return seesReport(actor, { ...place, hasShared }) !== null;
}

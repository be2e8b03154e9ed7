import {
  type BenchmarkReportInView,
  benchmarkReportInView,
  reportOfAssessment,
} from '@jalon/database/benchmark/benchmark-report.query';
import {
  type BenchmarkSetInView,
  benchmarkSetsInView,
  type ReportDateInView,
} from '@jalon/database/benchmark/benchmark-sets.query';
import { found } from '@jalon/use-cases/refused';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Asker } from '../post/asker.ts';

/** Benchmark sets and reports as their readers see them. What somebody may not see is `not-found`. */
@Injectable()
export class BenchmarkReads {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  sets(asker: Asker): Promise<BenchmarkSetInView[]> {
    return benchmarkSetsInView(this.dataSource.manager, asker);
  }

  async benchmark(asker: Asker, benchmarkId: string): Promise<BenchmarkSetInView['benchmarks'][number]> {
    const sets = await this.sets(asker);
    return found(
      sets.flatMap(({ benchmarks }) => benchmarks).find(({ id }) => id === benchmarkId.toLowerCase()),
    );
  }

  async reportDate(asker: Asker, dateId: string): Promise<ReportDateInView> {
    const sets = await this.sets(asker);
    return found(sets.flatMap(({ reportDateDetails }) => reportDateDetails).find(({ id }) => id === dateId));
  }

  async report(asker: Asker, reportId: string): Promise<BenchmarkReportInView> {
    return found(await benchmarkReportInView(this.dataSource.manager, asker, reportId));
  }

  async assessment(
    asker: Asker,
    assessmentId: string,
  ): Promise<BenchmarkReportInView['assessments'][number]> {
    const reportId = found(await reportOfAssessment(this.dataSource.manager, assessmentId));
    const { assessments } = await this.report(asker, reportId);
    return found(assessments.find(({ id }) => id === assessmentId.toLowerCase()));
  }
}

import {
  type BenchmarkReportReply,
  benchmarkReportSchema,
  createBenchmarkReportSchema,
} from '@jalon/contracts/benchmark/benchmark';
import { languageSchema } from '@jalon/contracts/language/text';
import { ClearBenchmarkReport } from '@jalon/use-cases/benchmark/clear-benchmark-report';
import { CreateBenchmarkReport } from '@jalon/use-cases/benchmark/create-benchmark-report';
import { FreezeBenchmarkReport } from '@jalon/use-cases/benchmark/freeze-benchmark-report';
import { SubmitBenchmarkReport } from '@jalon/use-cases/benchmark/submit-benchmark-report';
import type { Caller } from '@jalon/use-cases/caller';
import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { namesParameters, Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { StillThere } from '../post/still-there.ts';
import { BenchmarkReads } from './benchmark-reads.ts';
import { Documents } from './documents.ts';

const nothingSchema = z.strictObject({});
const documentQuerySchema = z.strictObject({
  format: z.enum(['docx', 'pdf', 'xlsx', 'json']),
  lang: languageSchema,
});

@ApiTags('benchmark')
@Controller('api/benchmark-reports')
export class BenchmarkReportController {
  constructor(
    @Inject(BenchmarkReads) private readonly benchmarks: BenchmarkReads,
    @Inject(Documents) private readonly documents: Documents,
    @Inject(StillThere) private readonly stillThere: StillThere,
    @Inject(CreateBenchmarkReport) private readonly createReport: CreateBenchmarkReport,
    @Inject(SubmitBenchmarkReport) private readonly submitReport: SubmitBenchmarkReport,
    @Inject(ClearBenchmarkReport) private readonly clearReport: ClearBenchmarkReport,
    @Inject(FreezeBenchmarkReport) private readonly freezeReport: FreezeBenchmarkReport,
  ) {}

  @ApiOperation({
    summary:
      "A report of one voice for one of the Council's dates: 201 with drafted assessments, 200 where it exists.",
  })
  @Post()
  @Replies(benchmarkReportSchema, 201)
  @ApiOkResponse({ description: 'The one that exists', standardSchema: benchmarkReportSchema })
  async createBenchmarkReport(
    @Body({ schema: createBenchmarkReportSchema }) body: z.infer<typeof createBenchmarkReportSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BenchmarkReportReply> {
    const { id, created } = await this.createReport.execute(caller, body);
    reply.code(created ? 201 : 200);
    return this.benchmarks.report(asker, id);
  }

  @ApiOperation({ summary: 'A report with its assessments; for the other side those that were shared.' })
  @Get(':reportId')
  @Replies(benchmarkReportSchema)
  oneReport(@Param('reportId') reportId: string, @Asking() asker: Asker): Promise<BenchmarkReportReply> {
    return this.benchmarks.report(asker, reportId);
  }

  @ApiOperation({ summary: 'Asks for clearance. From here on no refresh touches the report.' })
  @Post(':reportId/submit')
  @Replies(benchmarkReportSchema)
  async submitForClearance(
    @Param('reportId') reportId: string,
    @Body({ schema: nothingSchema }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<BenchmarkReportReply> {
    return this.benchmarks.report(asker, await this.submitReport.execute(caller, reportId));
  }

  @ApiOperation({ summary: 'Clears a report. Nobody clears what they drafted.' })
  @Post(':reportId/clear')
  @Replies(benchmarkReportSchema)
  async clear(
    @Param('reportId') reportId: string,
    @Body({ schema: nothingSchema }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<BenchmarkReportReply> {
    return this.benchmarks.report(asker, await this.clearReport.execute(caller, reportId));
  }

  @ApiOperation({
    summary:
      'Freezes a cleared report: every figure and word is kept with its hash, and sealed documents are made of it.',
  })
  @Post(':reportId/freeze')
  @Replies(benchmarkReportSchema)
  async freeze(
    @Param('reportId') reportId: string,
    @Body({ schema: nothingSchema }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<BenchmarkReportReply> {
    return this.benchmarks.report(asker, await this.freezeReport.execute(caller, reportId));
  }

  @ApiOperation({
    summary:
      "The document's bytes. Where they must still be made it waits up to 20 s, then 202 with `Retry-After`.",
  })
  @Get(':reportId/document')
  @namesParameters
  @ApiOkResponse({ description: 'The bytes', content: { 'application/octet-stream': {} } })
  async document(
    @Param('reportId') reportId: string,
    @Query({ schema: documentQuerySchema }) { format, lang }: z.infer<typeof documentQuerySchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const report = await this.benchmarks.report(asker, reportId);
    await this.documents.send(reply, caller, {
      report,
      format,
      language: lang,
      readAgain: async () => this.benchmarks.report(await this.stillThere.again(asker), reportId),
    });
  }
}

import {
  moveReportDateSchema,
  type ReportDateReply,
  recordReportDateSchema,
  reportDateSchema,
} from '@jalon/contracts/benchmark/benchmark';
import { MoveReportDate } from '@jalon/use-cases/benchmark/move-report-date';
import { RecordReportDate } from '@jalon/use-cases/benchmark/record-report-date';
import type { Caller } from '@jalon/use-cases/caller';
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { BenchmarkReads } from './benchmark-reads.ts';

@ApiTags('benchmark')
@Controller('api')
export class ReportDateController {
  constructor(
    @Inject(BenchmarkReads) private readonly benchmarks: BenchmarkReads,
    @Inject(RecordReportDate) private readonly recordReportDate: RecordReportDate,
    @Inject(MoveReportDate) private readonly moveReportDate: MoveReportDate,
  ) {}

  @ApiOperation({
    summary: 'Records a date on which the Council wants the reports of a set; its steps follow from it.',
  })
  @Post('benchmark-sets/:setId/report-dates')
  @Replies(reportDateSchema, 201)
  async record(
    @Param('setId') setId: string,
    @Body({ schema: recordReportDateSchema }) body: z.infer<typeof recordReportDateSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<ReportDateReply> {
    return this.benchmarks.reportDate(asker, await this.recordReportDate.execute(caller, setId, body));
  }

  @ApiOperation({
    summary:
      'Moves a date of the Council, with a reason. Its first date stays visible; reports not frozen go with it.',
  })
  @Post('report-dates/:dateId/move')
  @Replies(reportDateSchema)
  async move(
    @Param('dateId') dateId: string,
    @Body({ schema: moveReportDateSchema }) body: z.infer<typeof moveReportDateSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<ReportDateReply> {
    return this.benchmarks.reportDate(asker, await this.moveReportDate.execute(caller, dateId, body));
  }
}

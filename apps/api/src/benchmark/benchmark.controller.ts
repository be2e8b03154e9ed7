import {
  type AssessmentReply,
  amendAssessmentSchema,
  assessmentSchema,
  type BenchmarkReply,
  type BenchmarkSetReply,
  benchmarkSchema,
  benchmarkSetListSchema,
} from '@jalon/contracts/benchmark/benchmark';
import { AmendAssessment } from '@jalon/use-cases/benchmark/amend-assessment';
import { ShareAssessment } from '@jalon/use-cases/benchmark/share-assessment';
import type { Caller } from '@jalon/use-cases/caller';
import { Body, Controller, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { IfMatch } from '../http/if-match.ts';
import { type List, listOf } from '../http/list.ts';
import { orCurrent } from '../http/or-current.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { BenchmarkReads } from './benchmark-reads.ts';

@ApiTags('benchmark')
@Controller('api')
export class BenchmarkController {
  constructor(
    @Inject(BenchmarkReads) private readonly benchmarks: BenchmarkReads,
    @Inject(AmendAssessment) private readonly amendAssessment: AmendAssessment,
    @Inject(ShareAssessment) private readonly shareAssessment: ShareAssessment,
  ) {}

  @ApiOperation({
    summary:
      "What the Council asked for, with the reports of this person's side and what the other side has shared.",
  })
  @Get('benchmark-sets')
  @Replies(benchmarkSetListSchema)
  async sets(@Asking() asker: Asker): Promise<List<BenchmarkSetReply>> {
    return listOf(await this.benchmarks.sets(asker));
  }

  @ApiOperation({ summary: "One benchmark in the Council's words." })
  @Get('benchmarks/:benchmarkId')
  @Replies(benchmarkSchema)
  oneBenchmark(@Param('benchmarkId') benchmarkId: string, @Asking() asker: Asker): Promise<BenchmarkReply> {
    return this.benchmarks.benchmark(asker, benchmarkId);
  }

  @ApiOperation({
    summary:
      'Sets the paragraphs of an assessment, in order. Wants `If-Match`. After clearance it is a draft again.',
  })
  @Patch('assessments/:assessmentId')
  @Replies(assessmentSchema)
  async amendWords(
    @Param('assessmentId') assessmentId: string,
    @IfMatch() version: number,
    @Body({ schema: amendAssessmentSchema }) body: z.infer<typeof amendAssessmentSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<AssessmentReply> {
    const read = () => this.benchmarks.assessment(asker, assessmentId);
    await orCurrent(
      this.amendAssessment.execute(caller, assessmentId, body, version),
      assessmentSchema,
      read,
    );
    return read();
  }

  @ApiOperation({ summary: 'Opens an assessment to the other side.' })
  @Post('assessments/:assessmentId/share')
  @Replies(assessmentSchema)
  async share(
    @Param('assessmentId') assessmentId: string,
    @Body({ schema: z.strictObject({}) }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<AssessmentReply> {
    return this.benchmarks.assessment(asker, await this.shareAssessment.execute(caller, assessmentId));
  }
}

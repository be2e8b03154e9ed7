import {
  type CalendarPreviewReply,
  calendarPreviewSchema,
  previewReportingCalendarSchema,
  type ReportingCalendarReply,
  reportingCalendarSchema,
  setReportingCalendarSchema,
} from '@jalon/contracts/cycle/reporting-calendar';
import { calendarInView } from '@jalon/database/cycle/reporting-calendar.query';
import type { Caller } from '@jalon/use-cases/caller';
import { PreviewReportingCalendar } from '@jalon/use-cases/cycle/preview-reporting-calendar';
import { SetReportingCalendar } from '@jalon/use-cases/cycle/set-reporting-calendar';
import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { PlanReads } from '../plan/plan-reads.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

@ApiTags('cycle')
@Controller('api')
export class ReportingCalendarController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PlanReads) private readonly plans: PlanReads,
    @Inject(SetReportingCalendar) private readonly setReportingCalendar: SetReportingCalendar,
    @Inject(PreviewReportingCalendar) private readonly previewReportingCalendar: PreviewReportingCalendar,
  ) {}

  @ApiOperation({
    summary: 'When a plan reports: monthly, quarterly, by half-years, or in periods of its own.',
  })
  @Get('plans/:planId/reporting-calendar')
  @Replies(reportingCalendarSchema)
  async calendar(@Param('planId') planId: string, @Asking() asker: Asker): Promise<ReportingCalendarReply> {
    const plan = await this.plans.plan(asker, planId);
    return calendarInView(this.dataSource.manager, plan);
  }

  @ApiOperation({
    summary:
      'Sets when a plan reports, with a reason. Cycles that have opened or closed, or hold a report, stay; planned ones behind them are made anew.',
  })
  @Put('plans/:planId/reporting-calendar')
  @Replies(reportingCalendarSchema)
  async set(
    @Param('planId') planId: string,
    @Body({ schema: setReportingCalendarSchema }) body: z.infer<typeof setReportingCalendarSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<ReportingCalendarReply> {
    const { reason, version, guardJustification, ...calendar } = body;
    const request = { calendar, reason, version, guardJustification };
    const id = await this.setReportingCalendar.execute(caller, planId, request);
    return calendarInView(this.dataSource.manager, await this.plans.plan(asker, id));
  }

  @ApiOperation({ summary: 'The cycles that a calendar would leave and make. Writes nothing.' })
  @Post('plans/:planId/reporting-calendar/preview')
  @Replies(calendarPreviewSchema)
  preview(
    @Param('planId') planId: string,
    @Body({ schema: previewReportingCalendarSchema }) body: z.infer<typeof previewReportingCalendarSchema>,
    @Calling() caller: Caller,
  ): Promise<CalendarPreviewReply> {
    return this.previewReportingCalendar.execute(caller, planId, body);
  }
}

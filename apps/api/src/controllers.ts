import type { Type } from '@nestjs/common';
import { ActivityController } from './activity/activity.controller.ts';
import { BoardController } from './activity/board.controller.ts';
import { MyActivitiesController } from './activity/my-activities.controller.ts';
import { AuditController } from './audit/audit.controller.ts';
import { BenchmarkController } from './benchmark/benchmark.controller.ts';
import { BenchmarkReportController } from './benchmark/benchmark-report.controller.ts';
import { ReportDateController } from './benchmark/report-date.controller.ts';
import { DemonstrationController } from './clock/demonstration.controller.ts';
import { CommentController } from './comment/comment.controller.ts';
import { CommitteeController } from './committee/committee.controller.ts';
import { CycleController } from './cycle/cycle.controller.ts';
import { ReportingCalendarController } from './cycle/reporting-calendar.controller.ts';
import { UploadController } from './evidence/upload.controller.ts';
import { FindingController } from './finding/finding.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { LetterController } from './letter/letter.controller.ts';
import { EventsController } from './live/events.controller.ts';
import { MissionController } from './mission/mission.controller.ts';
import { OpenApiController } from './openapi/openapi.controller.ts';
import { OperationsController } from './operations/operations.controller.ts';
import { OrganizationController } from './organization/organization.controller.ts';
import { CalendarController } from './person/calendar.controller.ts';
import { InvitationController } from './person/invitation.controller.ts';
import { MailPreferencesController } from './person/mail-preferences.controller.ts';
import { MyCalendarController } from './person/my-calendar.controller.ts';
import { MySessionsController } from './person/my-sessions.controller.ts';
import { MyTokensController } from './person/my-tokens.controller.ts';
import { OidcController } from './person/oidc.controller.ts';
import { OneTimeLinkController } from './person/one-time-link.controller.ts';
import { PasswordController } from './person/password.controller.ts';
import { PeopleController } from './person/people.controller.ts';
import { SignInController } from './person/sign-in.controller.ts';
import { TwoFactorController } from './person/two-factor.controller.ts';
import { UnsubscribeController } from './person/unsubscribe.controller.ts';
import { PillarController } from './plan/pillar.controller.ts';
import { PlanController } from './plan/plan.controller.ts';
import { MeController } from './post/me.controller.ts';
import { OpeningsController } from './post/openings.controller.ts';
import { PostController } from './post/post.controller.ts';
import { RedactionController } from './redaction/redaction.controller.ts';
import { DeadLetterController } from './reminder/dead-letter.controller.ts';
import { ReminderController } from './reminder/reminder.controller.ts';
import { SnoozeController } from './reminder/snooze.controller.ts';
import { ToldController } from './reminder/told.controller.ts';
import { UpdateController } from './update/update.controller.ts';

/** Every controller, in the order in which the document lists them. */
export const CONTROLLERS: Type[] = [
  SignInController,
  OidcController,
  MeController,
  PasswordController,
  TwoFactorController,
  MySessionsController,
  MyTokensController,
  MyCalendarController,
  CalendarController,
  MailPreferencesController,
  UnsubscribeController,
  MyActivitiesController,
  OneTimeLinkController,
  OrganizationController,
  PostController,
  PeopleController,
  InvitationController,
  MissionController,
  PlanController,
  OpeningsController,
  PillarController,
  BoardController,
  ActivityController,
  LetterController,
  UpdateController,
  FindingController,
  CommentController,
  UploadController,
  CycleController,
  ReportingCalendarController,
  CommitteeController,
  ReminderController,
  DeadLetterController,
  ToldController,
  SnoozeController,
  BenchmarkController,
  BenchmarkReportController,
  ReportDateController,
  AuditController,
  RedactionController,
  EventsController,
  OperationsController,
  DemonstrationController,
  OpenApiController,
  HealthController,
];

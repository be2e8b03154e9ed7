import {
  ActivityEntity,
  ActivitySupportEntity,
  DueChangeEntity,
  LeadChangeEntity,
  MilestoneEntity,
} from '../activity/activity.entity.ts';
import { AccessEntity, FactEntity, FactValueEntity, RelayCursorEntity } from '../audit/fact.entity.ts';
import {
  BenchmarkEntity,
  BenchmarkPlanEntity,
  BenchmarkSetEntity,
  ReportDateEntity,
} from '../benchmark/benchmark.entity.ts';
import {
  AssessmentEntity,
  BenchmarkReportEntity,
  DocumentEntity,
} from '../benchmark/benchmark-report.entity.ts';
import { ReportDateMoveEntity } from '../benchmark/report-date-move.entity.ts';
import { ClockEntity, WatermarkEntity } from '../clock/clock.entity.ts';
import { CommentEntity } from '../comment/comment.entity.ts';
import { MandateEntity, MandateExtensionEntity } from '../committee/mandate.entity.ts';
import { CycleEntity } from '../cycle/cycle.entity.ts';
import { CycleExtensionEntity } from '../cycle/cycle-extension.entity.ts';
import { EvidenceEntity } from '../evidence/evidence.entity.ts';
import { UploadChunkEntity, UploadEntity } from '../evidence/upload.entity.ts';
import { FindingEntity, ReplyEntity } from '../finding/finding.entity.ts';
import { LetterEntity } from '../letter/letter.entity.ts';
import { MissionEntity } from '../mission/mission.entity.ts';
import { WorkerReportEntity } from '../operations/worker-report.entity.ts';
import { OrganizationEntity } from '../organization/organization.entity.ts';
import { CalendarAddressEntity } from '../person/calendar-address.entity.ts';
import { OneTimeLinkEntity } from '../person/one-time-link.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PersonalTokenEntity } from '../person/personal-token.entity.ts';
import {
  RecoveryCodeEntity,
  SignInStepEntity,
  SpentEntity,
  TwoFactorEntity,
} from '../person/second-factor.entity.ts';
import {
  KnownSourceEntity,
  SignInAccountEntity,
  SignInFailureEntity,
  SignInSessionEntity,
  SignInVerificationEntity,
} from '../person/sign-in.entity.ts';
import { CommitmentEntity } from '../plan/commitment.entity.ts';
import { PillarEntity } from '../plan/pillar.entity.ts';
import { PlanEntity, PlanPartyEntity } from '../plan/plan.entity.ts';
import { PlanExtensionEntity } from '../plan/plan-extension.entity.ts';
import { PlanOpeningEntity, PostBenchmarkSetEntity, PostEntity, TenureEntity } from '../post/post.entity.ts';
import { RedactionEntity } from '../redaction/redaction.entity.ts';
import { MailPreferenceEntity } from '../reminder/mail-preference.entity.ts';
import {
  DigestEntity,
  MailEntity,
  ReminderEntity,
  ReminderPolicyEntity,
} from '../reminder/reminder.entity.ts';
import { SnoozeEntity } from '../reminder/snooze.entity.ts';
import { MutationEntity } from '../transaction/mutation.entity.ts';
import { DeclarationEntity } from '../update/declaration.entity.ts';
import { ErratumEntity, UpdateEntity } from '../update/update.entity.ts';

/** Every table of Jalon, in the order in which one rests on another. */
export const ENTITIES = [
  ClockEntity,
  WatermarkEntity,
  WorkerReportEntity,
  MissionEntity,
  OrganizationEntity,
  PersonEntity,
  OneTimeLinkEntity,
  SignInSessionEntity,
  SignInAccountEntity,
  SignInVerificationEntity,
  SignInFailureEntity,
  KnownSourceEntity,
  TwoFactorEntity,
  RecoveryCodeEntity,
  SignInStepEntity,
  SpentEntity,
  PersonalTokenEntity,
  CalendarAddressEntity,
  PostEntity,
  TenureEntity,
  PlanEntity,
  PlanPartyEntity,
  PlanOpeningEntity,
  PlanExtensionEntity,
  MandateEntity,
  MandateExtensionEntity,
  PillarEntity,
  CommitmentEntity,
  ActivityEntity,
  ActivitySupportEntity,
  DueChangeEntity,
  LeadChangeEntity,
  MilestoneEntity,
  CycleEntity,
  CycleExtensionEntity,
  UpdateEntity,
  DeclarationEntity,
  ErratumEntity,
  FindingEntity,
  ReplyEntity,
  UploadEntity,
  UploadChunkEntity,
  EvidenceEntity,
  CommentEntity,
  ReminderPolicyEntity,
  DigestEntity,
  ReminderEntity,
  SnoozeEntity,
  MailEntity,
  MailPreferenceEntity,
  LetterEntity,
  BenchmarkSetEntity,
  PostBenchmarkSetEntity,
  ReportDateEntity,
  ReportDateMoveEntity,
  BenchmarkEntity,
  BenchmarkPlanEntity,
  BenchmarkReportEntity,
  AssessmentEntity,
  DocumentEntity,
  FactEntity,
  FactValueEntity,
  AccessEntity,
  RelayCursorEntity,
  RedactionEntity,
  MutationEntity,
];

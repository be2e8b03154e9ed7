import type { Transactions } from '@jalon/database/transaction/transactions';
import { AmendActivity } from '@jalon/use-cases/activity/amend-activity';
import { CreateActivity } from '@jalon/use-cases/activity/create-activity';
import { MoveActivity } from '@jalon/use-cases/activity/move-activity';
import { RecordAccess } from '@jalon/use-cases/audit/record-access';
import { AmendAssessment } from '@jalon/use-cases/benchmark/amend-assessment';
import { ClearBenchmarkReport } from '@jalon/use-cases/benchmark/clear-benchmark-report';
import { CreateBenchmarkReport } from '@jalon/use-cases/benchmark/create-benchmark-report';
import { FreezeBenchmarkReport } from '@jalon/use-cases/benchmark/freeze-benchmark-report';
import { MoveReportDate } from '@jalon/use-cases/benchmark/move-report-date';
import { RecordReportDate } from '@jalon/use-cases/benchmark/record-report-date';
import { RequestDocument } from '@jalon/use-cases/benchmark/request-document';
import { ShareAssessment } from '@jalon/use-cases/benchmark/share-assessment';
import { SubmitBenchmarkReport } from '@jalon/use-cases/benchmark/submit-benchmark-report';
import { MoveClock } from '@jalon/use-cases/clock/move-clock';
import { WriteComment } from '@jalon/use-cases/comment/write-comment';
import { EndMandate } from '@jalon/use-cases/committee/end-mandate';
import { ExtendMandate } from '@jalon/use-cases/committee/extend-mandate';
import { RecordMandate } from '@jalon/use-cases/committee/record-mandate';
import { CloseCycle } from '@jalon/use-cases/cycle/close-cycle';
import { ExtendCycle } from '@jalon/use-cases/cycle/extend-cycle';
import { PreviewReportingCalendar } from '@jalon/use-cases/cycle/preview-reporting-calendar';
import { SetReportingCalendar } from '@jalon/use-cases/cycle/set-reporting-calendar';
import { SubmitReturn } from '@jalon/use-cases/cycle/submit-return';
import { ConfirmUpload } from '@jalon/use-cases/evidence/confirm-upload';
import { KeepUpload } from '@jalon/use-cases/evidence/keep-upload';
import { RecordFinding } from '@jalon/use-cases/finding/record-finding';
import { ReplyToFinding } from '@jalon/use-cases/finding/reply-to-finding';
import { RequestLetter } from '@jalon/use-cases/letter/request-letter';
import { SetMissionCalendar } from '@jalon/use-cases/mission/set-mission-calendar';
import { AddOrganization } from '@jalon/use-cases/organization/add-organization';
import { AmendOrganization } from '@jalon/use-cases/organization/amend-organization';
import type { AccountSettings } from '@jalon/use-cases/person/account-settings';
import { AmendPerson } from '@jalon/use-cases/person/amend-person';
import { AskForNewPassword } from '@jalon/use-cases/person/ask-for-new-password';
import { BeginTwoFactor } from '@jalon/use-cases/person/begin-two-factor';
import { ChangePassword } from '@jalon/use-cases/person/change-password';
import { ConfirmTwoFactor } from '@jalon/use-cases/person/confirm-two-factor';
import { CreateToken } from '@jalon/use-cases/person/create-token';
import { DeactivatePerson } from '@jalon/use-cases/person/deactivate-person';
import { DisableTwoFactor } from '@jalon/use-cases/person/disable-two-factor';
import { EndSessions } from '@jalon/use-cases/person/end-sessions';
import { InviteAgain } from '@jalon/use-cases/person/invite-again';
import { InvitePerson } from '@jalon/use-cases/person/invite-person';
import { LookAtLink } from '@jalon/use-cases/person/look-at-link';
import { NoteTokenUse } from '@jalon/use-cases/person/note-token-use';
import { OpenCalendar } from '@jalon/use-cases/person/open-calendar';
import { PersonOfProvider } from '@jalon/use-cases/person/person-of-provider';
import { ReactivatePerson } from '@jalon/use-cases/person/reactivate-person';
import { RenewRecoveryCodes } from '@jalon/use-cases/person/renew-recovery-codes';
import { ResetTwoFactor } from '@jalon/use-cases/person/reset-two-factor';
import { RevokeInvitation } from '@jalon/use-cases/person/revoke-invitation';
import { RevokeToken } from '@jalon/use-cases/person/revoke-token';
import { SetLanguage } from '@jalon/use-cases/person/set-language';
import { TakeSecondFactor } from '@jalon/use-cases/person/take-second-factor';
import { UseLink } from '@jalon/use-cases/person/use-link';
import { AmendPlan } from '@jalon/use-cases/plan/amend-plan';
import { CreateCommitment } from '@jalon/use-cases/plan/create-commitment';
import { CreatePillar } from '@jalon/use-cases/plan/create-pillar';
import { CreatePlan } from '@jalon/use-cases/plan/create-plan';
import { AmendPost } from '@jalon/use-cases/post/amend-post';
import { CreatePost } from '@jalon/use-cases/post/create-post';
import { EndTenure } from '@jalon/use-cases/post/end-tenure';
import { HandOverPost } from '@jalon/use-cases/post/hand-over-post';
import { OpenPlan } from '@jalon/use-cases/post/open-plan';
import { StartTenure } from '@jalon/use-cases/post/start-tenure';
import { ConfirmRedaction } from '@jalon/use-cases/redaction/confirm-redaction';
import { ListRedactions } from '@jalon/use-cases/redaction/list-redactions';
import { RefuseRedaction } from '@jalon/use-cases/redaction/refuse-redaction';
import { RequestRedaction } from '@jalon/use-cases/redaction/request-redaction';
import { ChooseMails } from '@jalon/use-cases/reminder/choose-mails';
import { EndSnooze } from '@jalon/use-cases/reminder/end-snooze';
import { PreviewReminderPolicy } from '@jalon/use-cases/reminder/preview-reminder-policy';
import { SendAgain } from '@jalon/use-cases/reminder/send-again';
import { SetReminderPolicy } from '@jalon/use-cases/reminder/set-reminder-policy';
import { SnoozeActivity } from '@jalon/use-cases/reminder/snooze-activity';
import { AcceptUpdate } from '@jalon/use-cases/update/accept-update';
import { AmendUpdate } from '@jalon/use-cases/update/amend-update';
import { DiscardUpdate } from '@jalon/use-cases/update/discard-update';
import { DraftUpdate } from '@jalon/use-cases/update/draft-update';
import { FileErratum } from '@jalon/use-cases/update/file-erratum';
import { ReturnUpdate } from '@jalon/use-cases/update/return-update';
import { SubmitUpdate } from '@jalon/use-cases/update/submit-update';

type UseCase = new (transactions: Transactions) => object;

/** Every use case that a route calls. */
export const USE_CASES: UseCase[] = [
  CreatePlan,
  AmendPlan,
  CreatePillar,
  CreateCommitment,
  CreateActivity,
  AmendActivity,
  MoveActivity,
  RequestLetter,
  DraftUpdate,
  AmendUpdate,
  SubmitUpdate,
  ReturnUpdate,
  AcceptUpdate,
  DiscardUpdate,
  FileErratum,
  RecordFinding,
  ReplyToFinding,
  WriteComment,
  KeepUpload,
  ConfirmUpload,
  RecordMandate,
  ExtendMandate,
  EndMandate,
  CloseCycle,
  ExtendCycle,
  SetReportingCalendar,
  PreviewReportingCalendar,
  SubmitReturn,
  SetReminderPolicy,
  PreviewReminderPolicy,
  SetMissionCalendar,
  SnoozeActivity,
  EndSnooze,
  SetLanguage,
  AddOrganization,
  AmendOrganization,
  CreatePost,
  AmendPost,
  StartTenure,
  EndTenure,
  OpenPlan,
  AmendPerson,
  DeactivatePerson,
  ReactivatePerson,
  RevokeInvitation,
  PersonOfProvider,
  EndSessions,
  CreateToken,
  RevokeToken,
  NoteTokenUse,
  OpenCalendar,
  ChooseMails,
  AmendAssessment,
  ClearBenchmarkReport,
  CreateBenchmarkReport,
  FreezeBenchmarkReport,
  RecordReportDate,
  MoveReportDate,
  RequestDocument,
  ShareAssessment,
  SubmitBenchmarkReport,
  MoveClock,
  RecordAccess,
  ListRedactions,
  RequestRedaction,
  ConfirmRedaction,
  RefuseRedaction,
];

type AccountUseCase = new (transactions: Transactions, settings: AccountSettings) => object;

/** Those that write mails or keep secrets about an account, and so have to know of the installation. */
export const ACCOUNT_USE_CASES: AccountUseCase[] = [
  InvitePerson,
  InviteAgain,
  HandOverPost,
  ResetTwoFactor,
  LookAtLink,
  UseLink,
  AskForNewPassword,
  ChangePassword,
  BeginTwoFactor,
  ConfirmTwoFactor,
  RenewRecoveryCodes,
  DisableTwoFactor,
  TakeSecondFactor,
  SendAgain,
];

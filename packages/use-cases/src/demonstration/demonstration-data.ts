import type { Budget, ConstraintCause, Status } from '@jalon/domain/activity/activity';
import type { EvidenceKind } from '@jalon/domain/evidence/evidence';
import type { FindingBasis, FindingResult } from '@jalon/domain/finding/finding';
import type { Language, Text } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { OrganizationKind, Side } from '@jalon/domain/organization/organization';
import type { Objective, PlanType, Source } from '@jalon/domain/plan/plan';
import type { PostKind } from '@jalon/domain/post/post';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';

/**
 * The shape of the files in `packages/use-cases/demonstration-data`.
 *
 * Everything that moves is relative to the load day, so that the demonstration is as lively in a year as today:
 * - `…Days` is an offset in days from the load day: `-120` is 120 days before it, `21` is 21 days after it;
 * - `…DaysAgo` is the same thing for the past, counted backwards: `14` is 14 days before the load day.
 * Real dates of real instruments are calendar dates. Cycles are not listed: they are computed for the load day.
 *
 * The loader replays every activity's `history` through the use cases, all activities together, oldest step
 * first, with a clock that moves to each step's day. Steps of one activity on one day stand in their order.
 * Nothing happened earlier than `FIRST_HISTORY_DAYS_AGO`: plans and activities are created before that day.
 */
export interface DemonstrationData {
  missions: DemonstrationMission[];
  organizations: DemonstrationOrganization[];
  accounts: DemonstrationAccounts;
  plans: DemonstrationPlan[];
  benchmarkSets: DemonstrationBenchmarkSet[];
}

/** No step of any history is older. Four closed quarters always reach at least this far back. */
export const FIRST_HISTORY_DAYS_AGO = 355;

/**
 * Where facts come from. `facts` names the fields of the record that this source supports (`title`, `endsOn`, …).
 * A field that no source supports is named in the record's `demonstration` list.
 */
export interface DemonstrationSource extends Source {
  facts: string[];
}

/** What every record says about itself. `note` explains in English what was inferred or left out. */
interface Sourced {
  sources: DemonstrationSource[];
  demonstration: string[];
  note?: string;
}

export interface DemonstrationMission extends Sourced {
  code: string;
  name: Text;
  country: Text;
  timeZone: string;
  workingLanguages: Language[];
  weekend: number[];
  /** Public holidays that fall on the same day each year, `MM-DD`; the loader gives them their years. */
  yearlyHolidays: { on: string; name: string }[];
}

export interface DemonstrationOrganization extends Sourced {
  code: string;
  /** A mission's code; null for bodies that serve several missions. */
  mission: string | null;
  name: Text;
  shortName: Text;
  kind: OrganizationKind;
  side: Side;
  /** An organization's code. */
  parent: string | null;
}

export interface DemonstrationAccounts extends Sourced {
  persons: DemonstrationPerson[];
  posts: DemonstrationPost[];
  tenures: DemonstrationTenure[];
}

/** Somebody who can sign in: `account` + `@demo.jalon.test`. The name is a function, never a person's. */
export interface DemonstrationPerson {
  account: string;
  name: string;
  language: Language;
  /** True for the accounts that contract.md lists and the start prints. */
  listed: boolean;
}

export interface DemonstrationPost {
  /** Unique; what `as` in a history names. */
  key: string;
  kind: PostKind;
  title: Text;
  organization: string;
  mission: string | null;
  /** For an observer: the plans opened to it. */
  plans?: string[];
  /** For rapporteur and clearance: the benchmark sets they write for. */
  benchmarkSets?: string[];
}

export interface DemonstrationTenure {
  post: string;
  /** A person's account. */
  person: string;
  role: 'holder' | 'deputy';
  startDays: number;
  /** Last day in the post; null while it lasts. */
  endDays: number | null;
}

export interface DemonstrationPlan extends Sourced {
  reference: string;
  mission: string;
  type: PlanType;
  title: Text;
  signedOn: LocalDate | null;
  signedPlace: string | null;
  startsOn: LocalDate;
  endsOn: LocalDate;
  /** The end of the n-th year after the load day's: `1` is 31 December of next year. Always demonstration. */
  extendedToEndOfYear: number;
  languages: Language[];
  /** Organizations that signed or adopted it: their focal points see it. */
  parties: string[];
  parentPlan: string | null;
  pillars: DemonstrationPillar[];
}

export interface DemonstrationPillar extends Sourced {
  number: number;
  title: Text;
  leadOrganization: string;
  coLeadOrganization: string;
  objective: Objective;
  commitments: DemonstrationCommitment[];
}

export interface DemonstrationCommitment {
  number: number;
  text: Text;
  source: Source;
  achievementTest: Text | null;
  demonstration: string[];
  /** Words of benchmark (e) that this commitment serves; for readers of the file, not for the database. */
  benchmarkThemes?: ('training' | 'sensitization' | 'accountability' | 'oversight')[];
  activities: DemonstrationActivity[];
}

export interface DemonstrationActivity {
  number: number;
  title: string;
  description?: string;
  startDays: number;
  /** The first due date. Later ones are steps of the history. */
  dueDays: number;
  /** Its own lead; without it the pillar's. */
  leadOrganization?: string;
  supportOrganizations?: string[];
  budget?: Budget;
  sensitivity?: Sensitivity;
  audience?: Audience;
  milestones?: DemonstrationMilestone[];
  /** Always true: no activity is in the sources. */
  demonstration: true;
  history: DemonstrationStep[];
}

export interface DemonstrationMilestone {
  title: string;
  dueDays: number;
  /** Absent while it is not done. */
  doneDaysAgo?: number;
}

export interface DemonstrationEvidence {
  title: string;
  kind: EvidenceKind;
  /** Under `https://documents.demo.jalon.test/`, a name that no network resolves. */
  url: string;
  datedDaysAgo: number;
  source: string;
  sensitivity?: Sensitivity;
  audience?: Audience;
}

/** What every step says: when, in which post, and by whom where it is not the post's holder but its deputy. */
interface Step {
  daysAgo: number;
  /** A post's key. Its holder on that day acts. */
  as: string;
  /** An account: the post's deputy on that day. */
  by?: string;
}

/** What an update says. */
interface UpdateWords {
  status: Status;
  done: string;
  constraintCause?: ConstraintCause;
  constraintNote?: string;
  discontinuedReason?: string;
  nextStep?: string;
  proposedDueDays?: number;
  proposedLeadOrganization?: string;
  proposalReason?: string;
  evidence?: DemonstrationEvidence[];
  noEvidence?: boolean;
  sensitivity?: Sensitivity;
}

/** `draft` leaves a draft; `submit` creates and submits, or submits the corrected returned update of that name. */
export interface DraftStep extends Step, UpdateWords {
  step: 'draft';
  /** The update's name within its activity, `U1`, `U2`, …: later steps say which one they mean. */
  update: string;
}
export interface SubmitStep extends Step, UpdateWords {
  step: 'submit';
  update: string;
}
export interface ReturnStep extends Step {
  step: 'return';
  update: string;
  reason: string;
}
export interface AcceptStep extends Step {
  step: 'accept';
  update: string;
  note?: string;
}
export interface FindingStep extends Step {
  step: 'finding';
  update: string;
  /** The finding's name within its activity, `F1`, … */
  name: string;
  finding: FindingResult;
  basis: FindingBasis;
  verifiedDaysAgo: number;
  note?: string;
  /** The note's audience; default `all`. */
  audience?: Audience;
}
export interface ReplyStep extends Step {
  step: 'reply';
  finding: string;
  text: string;
}
/** A bare move: it makes an update in state `declared`. So does a decided discontinuation. */
export interface MoveStep extends Step {
  step: 'move';
  status: Status;
  constraintCause?: ConstraintCause;
  constraintNote?: string;
  discontinuedReason?: string;
}
export interface ChangeDueStep extends Step {
  step: 'change_due';
  dueDays: number;
  reason: string;
}
export interface CommentStep extends Step {
  step: 'comment';
  text: string;
  audience: Audience;
  sensitivity?: Sensitivity;
}

export type DemonstrationStep =
  | DraftStep
  | SubmitStep
  | ReturnStep
  | AcceptStep
  | FindingStep
  | ReplyStep
  | MoveStep
  | ChangeDueStep
  | CommentStep;

export interface DemonstrationBenchmarkSet extends Sourced {
  reference: string;
  mission: string;
  paragraph: string;
  title: Text;
  adoptedOn: LocalDate;
  reportDates: { dueOn: LocalDate; resolution: string; source: Source }[];
  /** Each year's day, `MM-DD`. Is the next one not listed above, the loader adds it, marked demonstration. */
  nextReportMonthDay: string;
  benchmarks: DemonstrationBenchmark[];
}

export interface DemonstrationBenchmark {
  letter: string;
  /** A short heading of our own; `text` is the Council's. */
  title: Text;
  text: Text;
  source: Source;
  /** The part of `text.en` that was not held against the original. */
  unverifiedWords: string | null;
  /** References of the plans that feed it. */
  plans: string[];
}

import type { ConstraintCause } from '@jalon/domain/activity/activity';
import type { Language } from '@jalon/domain/language/text';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';

/** A mail before it has a form: what HTML and plain text are both made from. Nothing in it is confidential. */
export interface DigestContent {
  language: Language;
  /** The recipient's own name. */
  name: string;
  localDate: LocalDate;
  /** Without a slash at the end. */
  publicUrl: string;
  progress: ProgressLine[];
  /** Achievements that found no room. */
  moreProgress: number;
  /** In the order of the mail. */
  lines: DigestLine[];
}

export interface ProgressLine {
  activityId: string;
  reference: string;
  /** Null where the activity is confidential. */
  title: string | null;
  what: 'verified' | 'accepted';
  url: string;
}

export interface DigestLine {
  rule: ReminderRule;
  /** The rung behind a line that went up the ladder because a post is vacant. */
  rung: ReminderRule;
  kind:
    | 'activity'
    | 'milestone'
    | 'return'
    | 'committee_mandate'
    | 'plan_end'
    | 'council_date'
    | 'council_step'
    | 'report';
  reference: string;
  /** Null where the activity is confidential: then reference and link only. */
  title: string | null;
  /** The post that nobody holds, where that is why the line is here. */
  vacantPost: string | null;
  dueOn: LocalDate;
  /** Days until the due date (negative: past), or days waited. */
  days: number;
  /** The number of days of its plan's policy by which it stands in its group. */
  bound?: number | null;
  /** When its plan ended, where that has passed. */
  planEndedOn?: LocalDate | null;
  counts: { added: number; changed: number; removed: number; flagged: number } | null;
  /** What an escalation says of the cause: the one declared, or that none was. Null where it says nothing of it. */
  cause?: ConstraintCause | 'none' | null;
  /** A draft letter can be fetched from its card. */
  hasLetter?: boolean;
  /** The plan that it belongs to; absent for what is no plan's. */
  planReference?: string;
  /** It is counted, and not named. */
  hasNoRoom?: boolean;
  url: string;
}

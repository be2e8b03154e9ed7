import type { ConstraintCause } from '../activity/activity.ts';
import type { Language } from '../language/text.ts';
import type { LocalDate } from '../mission/local-date.ts';

/**
 * What a draft letter on an activity says, before it has a form. It is addressed to a function and names nobody;
 * of a confidential activity it has the reference alone.
 */
export interface LetterContent {
  language: Language;
  writtenOn: LocalDate;
  mission: string;
  plan: { reference: string; title: string };
  /** The function of the head of the lead organization; null where the register knows of none. */
  addressee: { post: string | null; organization: string };
  reference: string;
  demonstration: boolean;
  /** What the lead organization's activities of the plan have come to, of those that both sides may read. */
  progress: { activities: number; reportedComplete: number; verified: number };
  firstDueOn: LocalDate;
  dueOn: LocalDate;
  /** Days since the due date; negative while it lies ahead. */
  daysPast: number;
  /** Until when an answer is asked for. */
  answerBy: LocalDate;
  /** Null where the activity is confidential. */
  about: LetterSubject | null;
}

export interface LetterSubject {
  title: string;
  /** The commitment in the words that were signed, in their language, with the document that they stand in. */
  commitment: { text: string; language: Language; source: string; unverified: boolean };
  milestones: { done: number; all: number };
  /** The cause by its name in the closed list; null where none was declared. */
  cause: ConstraintCause | null;
}

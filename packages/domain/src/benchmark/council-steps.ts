import { addDays, type LocalDate } from '../mission/local-date.ts';
import type { BackPlanningStep } from './back-planning.ts';
import type { ReportState } from './benchmark.ts';

/** A report tells of what was reported in this many days before its date: one quarter. */
const reportedWithinDays = 90;

/** The steps that the register sees done by itself, before there is a report of any voice. */
export const REGISTER_STEPS = ['updates_submitted', 'updates_answered', 'findings_recorded'] as const;
export type RegisterStep = (typeof REGISTER_STEPS)[number];

/** The steps of one voice's report. */
export type ReportStep = Exclude<BackPlanningStep, RegisterStep>;

export function isRegisterStep(step: BackPlanningStep): step is RegisterStep {
  return REGISTER_STEPS.some((one) => one === step);
}

/** An update submitted on this date or later is new enough for a report of that date. */
export function countsFrom(reportDueOn: LocalDate): LocalDate {
  return addDays(reportDueOn, -reportedWithinDays);
}

/** What is left to do of a step of the register: activities, counted where they are open to everybody. */
export interface LeftOnRegister {
  /** Open and begun, without an update submitted or accepted that is new enough. */
  unreported: number;
  /** With an update that nobody has answered. */
  unanswered: number;
  /** Reported complete in an accepted update on which there is no finding. */
  unverified: number;
}

/**
 * How much of a step of the register is left. It is done where nothing is; and where every voice's report is
 * frozen, for what comes afterwards is the next report's.
 */
export function leftOfStep(
  step: RegisterStep,
  left: LeftOnRegister,
  reports: (ReportState | null)[],
): number {
  if (reports.length > 0 && reports.every((state) => state === 'frozen')) return 0;
  switch (step) {
    case 'updates_submitted':
      return left.unreported;
    case 'updates_answered':
      return left.unanswered;
    case 'findings_recorded':
      return left.unverified;
  }
}

/**
 * Whether a step of one voice's report is done. A draft is complete once clearance was asked for; what was changed
 * after it was cleared is a draft again, and its steps are open again.
 */
export function isReportStepDone(step: ReportStep, state: ReportState | null): boolean {
  switch (step) {
    case 'draft_complete':
      return state !== null && state !== 'draft';
    case 'report_cleared':
      return state === 'cleared' || state === 'frozen';
    case 'report_frozen':
    case 'report_due':
      return state === 'frozen';
  }
}

import type { BackPlanningStep, StepOwner } from '@jalon/domain/benchmark/back-planning';
import { VOICES, type Voice } from '@jalon/domain/benchmark/benchmark';
import {
  isRegisterStep,
  isReportStepDone,
  type LeftOnRegister,
  leftOfStep,
  type RegisterStep,
} from '@jalon/domain/benchmark/council-steps';
import { makesTheReport } from '@jalon/domain/benchmark/makes-the-report';
import { inLanguage } from '@jalon/domain/language/text';
import { daysBetween, type LocalDate } from '@jalon/domain/mission/local-date';
import { mayDo } from '@jalon/domain/post/rights';
import type { EntityManager } from 'typeorm';
import {
  type CouncilDate,
  councilDates,
  type LeftTowards,
  leftTowards,
  stepsTowards,
} from '../benchmark/council-dates.query.ts';
import type { Asker } from '../post/asker.ts';
import type { PlanInView } from './plans-in-view.query.ts';

/** A step towards a date of the Council, as this reader sees it. */
export interface CouncilStep {
  step: BackPlanningStep;
  by: StepOwner;
  /** Whose report, for a step of one voice; null for what both rest on. */
  voice: Voice | null;
  on: LocalDate;
  days: number;
  /** Null where this reader may not know. */
  done: boolean | null;
  /** Activities of this plan for which it is not done, of those that are open to everybody. */
  left: number | null;
}

/** A date of the Council that the plan feeds. */
export interface CouncilDeadline {
  id: string;
  setId: string;
  reference: string;
  title: string;
  resolution: string;
  demonstration: boolean;
  on: LocalDate;
  days: number;
  /** The last day on which a report submitted makes it, and the days until then. */
  lastDay: LocalDate;
  lastDayIn: number;
  /** Whether what is submitted today makes it. */
  makesIt: boolean;
  steps: CouncilStep[];
}

/**
 * The Council's dates to come that a plan feeds, each with its steps back to the reports of the lead organizations,
 * and whether what is submitted today makes it. A voice's steps are for its own side; how far they are, for who may
 * read the report. Two statements.
 */
export async function councilDeadlines(
  manager: EntityManager,
  plan: PlanInView,
  asker: Asker,
): Promise<CouncilDeadline[]> {
  const { today } = plan.mission;
  const dates = await councilDates(manager, {
    from: today,
    until: null,
    missionIds: [plan.missionId],
    planId: plan.id,
  });
  const left = await leftTowards(manager, dates, today, plan.id);
  const voices = VOICES.filter((voice) => plan.reader.sides.includes(voice));
  return dates.map((date) => {
    const states = voices.map((voice) => date.reports[voice]);
    const isFrozen = states.length > 0 && states.every((state) => state === 'frozen');
    const [making] = makesTheReport(today, [{ dueOn: date.dueOn, isFrozen }], date.calendar);
    return {
      id: date.id,
      setId: date.setId,
      reference: date.setReference,
      title: inLanguage(date.setTitle, asker.language),
      resolution: date.resolution,
      demonstration: date.demonstration,
      on: date.dueOn,
      days: daysBetween(today, date.dueOn),
      lastDay: making!.lastDay,
      lastDayIn: making!.days,
      makesIt: making!.makesIt,
      steps: stepsOf(
        date,
        plan,
        asker,
        left.filter(({ dateId }) => dateId === date.id),
      ),
    };
  });
}

function stepsOf(date: CouncilDate, plan: PlanInView, asker: Asker, left: LeftTowards[]): CouncilStep[] {
  const voices = VOICES.filter((voice) => plan.reader.sides.includes(voice));
  const total = sumOf(left);
  return stepsTowards(date).flatMap(({ step, by, on }): CouncilStep[] => {
    const days = daysBetween(plan.mission.today, on);
    if (isRegisterStep(step)) {
      const states = voices.map((voice) => date.reports[voice]);
      return [{ step, by, on, days, voice: null, ...progressOf(step, total, states, plan) }];
    }
    // Observers learn the Council's date, and nothing of who writes what.
    if (step === 'report_due' && voices.length === 0) {
      return [{ step, by, on, days, voice: null, done: null, left: null }];
    }
    return voices.map((voice) => {
      const knows = mayDo(asker.actor, 'read_report', {
        missionId: date.missionId,
        planId: null,
        voice,
        benchmarkSetId: date.setId,
      }).allowed;
      const done = knows ? isReportStepDone(step, date.reports[voice]) : null;
      return { step, by, on, days, voice, done, left: null };
    });
  });
}

/** An observer follows the last accepted report of each activity: what still waits is not theirs to know. */
function progressOf(
  step: RegisterStep,
  total: LeftOnRegister,
  states: Parameters<typeof leftOfStep>[2],
  { reader }: PlanInView,
): Pick<CouncilStep, 'done' | 'left'> {
  if (reader.observesOnly) return { done: null, left: null };
  const left = leftOfStep(step, total, states);
  return { done: left === 0, left };
}

function sumOf(rows: LeftOnRegister[]): LeftOnRegister {
  const sum = { unreported: 0, unanswered: 0, unverified: 0 };
  for (const row of rows) {
    sum.unreported += row.unreported;
    sum.unanswered += row.unanswered;
    sum.unverified += row.unverified;
  }
  return sum;
}

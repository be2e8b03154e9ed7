import type { BackPlanningStep } from '@jalon/domain/benchmark/back-planning';
import { mostDaysOfSteps } from '@jalon/domain/benchmark/back-planning';
import { VOICES, type Voice } from '@jalon/domain/benchmark/benchmark';
import {
  isRegisterStep,
  isReportStepDone,
  leftOfStep,
  type RegisterStep,
} from '@jalon/domain/benchmark/council-steps';
import { STEP_WORDS } from '@jalon/domain/benchmark/step-words';
import { addDays, type LocalDate } from '@jalon/domain/mission/local-date';
import { DEFAULT_REMINDER_POLICY } from '@jalon/domain/reminder/reminder';
import type { EntityManager } from 'typeorm';
import {
  type CouncilDate,
  councilDates,
  type LeftTowards,
  leftTowards,
  stepsTowards,
} from '../benchmark/council-dates.query.ts';
import type { FoundSubject, SubjectWindow } from './ladder-subjects.repository.ts';
import { type PlanParticulars, planParticulars } from './plan-particulars.query.ts';
import { mayBeStep, stepId } from './step-id.ts';

/** A calendar looks a year ahead. */
const farthestDays = 366;

/**
 * Steps towards dates of the Council that are still to be done, each for those who must deliver it. The date itself
 * is a subject of its own; once it has passed, nobody is reminded of the steps before it.
 */
export async function councilStepsInWindow(
  manager: EntityManager,
  { missionIds, date, dueUntil, dueFrom }: SubjectWindow,
): Promise<FoundSubject[]> {
  const until = addDays(dueUntil, mostDaysOfSteps);
  const dates = await councilDates(manager, { from: date, until, missionIds, planId: null });
  const isInWindow = (on: LocalDate) => on <= dueUntil && (dueFrom === null || on >= dueFrom);
  const near = dates.filter((one) => toldSteps(one).some(({ on }) => isInWindow(on)));
  return (await openSteps(manager, near, date)).filter(({ dueOn }) => isInWindow(dueOn));
}

/** The same, by id, as they stand now. What is done is not among them. No statement where no id can be a step's. */
export async function councilStepsById(
  manager: EntityManager,
  ids: string[],
  date: LocalDate,
): Promise<FoundSubject[]> {
  const wanted = new Set(ids.filter(mayBeStep));
  if (wanted.size === 0) return [];
  const dates = await councilDates(manager, { from: date, until: null, missionIds: null, planId: null });
  const steps = await openSteps(manager, dates, date);
  return steps.filter(({ subjectId }) => wanted.has(subjectId));
}

/** Every step that is still to be done towards the next dates of these missions, whenever it is due. */
export async function openCouncilSteps(
  manager: EntityManager,
  missionIds: string[],
  today: LocalDate,
): Promise<FoundSubject[]> {
  const until = addDays(today, farthestDays);
  return openSteps(
    manager,
    await councilDates(manager, { from: today, until, missionIds, planId: null }),
    today,
  );
}

/** The steps that are told; the last one is the Council's date itself. */
function toldSteps(date: CouncilDate) {
  return stepsTowards(date).filter(({ step }) => step !== 'report_due');
}

async function openSteps(
  manager: EntityManager,
  dates: CouncilDate[],
  today: LocalDate,
): Promise<FoundSubject[]> {
  const left = await leftTowards(manager, dates, today);
  const planOf = await planParticulars(
    manager,
    left.map(({ planId }) => planId),
  );
  const byDate = Map.groupBy(left, ({ dateId }) => dateId);
  return dates.flatMap((date) =>
    toldSteps(date).flatMap(({ step, on }) =>
      isRegisterStep(step)
        ? registerSubjects(date, { step, on }, byDate.get(date.id) ?? [], planOf)
        : VOICES.filter((voice) => !isReportStepDone(step, date.reports[voice])).map((voice) =>
            voiceSubject(date, { step, on }, voice),
          ),
    ),
  );
}

/** One for each organization that owes something: leads their reports, co-leads their answers and findings. */
function registerSubjects(
  date: CouncilDate,
  { step, on }: { step: RegisterStep; on: LocalDate },
  left: LeftTowards[],
  planOf: (planId: string) => PlanParticulars,
): FoundSubject[] {
  const states = VOICES.map((voice) => date.reports[voice]);
  const owed = left.filter((row) => leftOfStep(step, row, states) > 0);
  return [...Map.groupBy(owed, (row) => ownerOf(step, row))].map(([owner, rows]) => {
    // One line for all of its plans that feed the report; the link leads to the first.
    const [plan] = rows.map(({ planId }) => planOf(planId)).sort(byReference);
    const first = rows.find(({ planId }) => planId === plan!.planId)!;
    return {
      ...toSubject(date, step, on),
      ...plan!,
      subjectId: stepId(date.id, step, owner),
      duty: step === 'updates_submitted' ? 'lead' : owner === 'coordinator' ? 'coordinator' : 'co_lead',
      leadOrganizationId:
        step === 'updates_submitted' ? first.leadOrganizationId : first.coLeadOrganizationId,
      coLeadOrganizationId: first.coLeadOrganizationId,
    };
  });
}

/** Nobody answers or verifies their own: where the co-lead's organization leads, the coordinator does. */
function ownerOf(step: RegisterStep, { leadOrganizationId, coLeadOrganizationId }: LeftTowards): string {
  if (step === 'updates_submitted') return leadOrganizationId;
  return leadOrganizationId === coLeadOrganizationId ? 'coordinator' : coLeadOrganizationId;
}

function voiceSubject(
  date: CouncilDate,
  { step, on }: { step: BackPlanningStep; on: LocalDate },
  voice: Voice,
): FoundSubject {
  return {
    ...toSubject(date, step, on),
    subjectId: stepId(date.id, step, voice),
    council: { setId: date.setId, voice },
    duty: step === 'report_cleared' ? 'clearance' : 'rapporteur',
    audience: voice,
  };
}

function toSubject(date: CouncilDate, step: BackPlanningStep, on: LocalDate): FoundSubject {
  return {
    kind: 'council_step',
    subjectType: 'council_step',
    subjectId: '',
    planId: null,
    planReference: '',
    planLanguage: 'en',
    missionId: date.missionId,
    activityId: null,
    council: null,
    councilDateId: date.id,
    reference: date.setReference,
    title: STEP_WORDS[step].en,
    titles: STEP_WORDS[step],
    status: null,
    dueOn: on,
    isOpen: true,
    waiting: null,
    leadOrganizationId: '',
    coLeadOrganizationId: '',
    coLeadLeads: false,
    sensitivity: 'unclassified',
    audience: 'all',
    policy: DEFAULT_REMINDER_POLICY,
  };
}

function byReference(one: PlanParticulars, other: PlanParticulars): number {
  return one.planReference < other.planReference ? -1 : 1;
}

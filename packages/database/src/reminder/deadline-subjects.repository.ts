import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';
import { councilStepsById, councilStepsInWindow } from './council-steps.repository.ts';
import type { FoundSubject, SubjectWindow } from './ladder-subjects.repository.ts';
import { mandatesById, mandatesInWindow } from './mandate-subjects.repository.ts';
import { planEndsById, planEndsInWindow } from './plan-end-subjects.repository.ts';

/** Mandates, plan ends and steps towards the Council's dates that may have a line on a date. */
export async function deadlineSubjectsInWindow(
  manager: EntityManager,
  window: SubjectWindow,
): Promise<FoundSubject[]> {
  return [
    ...(await mandatesInWindow(manager, window)),
    ...(await planEndsInWindow(manager, window)),
    ...(await councilStepsInWindow(manager, window)),
  ];
}

/** The same, by id, as they stand now. What is done is not among them. */
export async function deadlineSubjectsById(
  manager: EntityManager,
  ids: string[],
  date: LocalDate,
): Promise<FoundSubject[]> {
  return [
    ...(await mandatesById(manager, ids, date)),
    ...(await planEndsById(manager, ids)),
    ...(await councilStepsById(manager, ids, date)),
  ];
}

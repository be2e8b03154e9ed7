import type { JobName } from './job.ts';

/** One entry: which job wakes how often. It says nothing about dates: the job asks the program's clock. */
export interface ScheduleEntry {
  /** Fixed for ever: a scheduler is changed under its id, never added beside it. */
  readonly id: string;
  readonly job: Extract<JobName, 'tick'>;
  readonly everyMs: number;
}

/** The one table of schedules. */
export const SCHEDULE: readonly ScheduleEntry[] = [{ id: 'tick', job: 'tick', everyMs: 15_000 }];

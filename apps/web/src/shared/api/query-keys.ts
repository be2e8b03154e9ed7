/**
 * The names under which answers are kept. Plans and activities by the reference that stands in the address, so that
 * an event, which carries ids, is translated once (`live-events.ts`) and invalidates exactly what it touches.
 */
export const queryKeys = {
  plans: ['plans'] as const,
  plan: (planReference: string) => ['plan', planReference] as const,
  /** `part`: `board`, `progress`, `deadlines`, `cycles`, `returns`, `policy`, … */
  planPart: (planReference: string, part: string, ...more: string[]) =>
    ['plan', planReference, part, ...more] as const,
  activity: (activityReference: string) => ['activity', activityReference] as const,
  /** `part`: `comments`, `reminders`. */
  activityPart: (activityReference: string, part: string) => ['activity', activityReference, part] as const,
  /** `part`: `waiting`, `activities`. */
  mine: (part: string) => ['mine', part] as const,
  benchmarkSets: ['benchmark-sets'] as const,
  benchmarkReport: (reportId: string) => ['benchmark-report', reportId] as const,
  outbox: ['outbox'] as const,
  upload: (uploadId: string) => ['upload', uploadId] as const,
};

import { describe, expect, test } from 'vitest';
import { JOB_NAMES } from './job.ts';
import { JOB_HANDLERS } from './jobs.ts';
import { refuseUnhandledJobs } from './refuse-unhandled-jobs.ts';
import { SCHEDULE } from './schedule.ts';

describe('the start-up check of jobs', () => {
  test('passes the real tables', () => {
    expect(() => refuseUnhandledJobs(JOB_NAMES, JOB_HANDLERS)).not.toThrow();
  });
  test('refuses a job that nobody handles', () => {
    expect(() => refuseUnhandledJobs([...JOB_NAMES, 'orphan'], JOB_HANDLERS)).toThrow(
      'The job "orphan" has 0 handlers',
    );
  });
  test('refuses a job that two handle', () => {
    expect(() => refuseUnhandledJobs(JOB_NAMES, [...JOB_HANDLERS, { name: 'tick' }])).toThrow(
      'The job "tick" has 2 handlers',
    );
  });
  test('refuses a handler of no job', () => {
    expect(() => refuseUnhandledJobs(JOB_NAMES, [...JOB_HANDLERS, { name: 'ghost' }])).toThrow(
      'The handler "ghost" belongs to no job',
    );
  });
  test('no two schedules have one id', () => {
    expect(new Set(SCHEDULE.map(({ id }) => id)).size).toBe(SCHEDULE.length);
  });
});

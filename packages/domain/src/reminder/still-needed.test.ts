import { describe, expect, it } from 'vitest';
import { DEFAULT_REMINDER_POLICY } from './reminder.ts';
import type { LadderSubject } from './reminder-ladder.ts';
import { isMissed, type NeedNow, type PlannedLine, stillNeeded } from './still-needed.ts';

const planned: PlannedLine = {
  rung: 'overdue',
  dueOn: '2026-04-01',
  localDate: '2026-04-13',
  plannedAt: '2026-04-13T08:00:00.000Z',
};
const subject: LadderSubject = {
  kind: 'activity',
  dueOn: '2026-04-01',
  isOpen: true,
  waiting: null,
  coLeadLeads: false,
  sentForThisDueDate: [],
};
const now = (changes: Partial<NeedNow> = {}): NeedNow => ({
  now: '2026-04-13T08:00:20.000Z',
  personIsActive: true,
  holdsThePost: true,
  mayRead: true,
  subject,
  policy: DEFAULT_REMINDER_POLICY,
  calendar: { weekend: [6, 7], holidays: [] },
  ...changes,
});

it('is sent while right and need hold', () => {
  expect(stillNeeded(planned, now())).toBeNull();
});

describe('what is not sent says why', () => {
  it('the person was switched off', () => {
    expect(stillNeeded(planned, now({ personIsActive: false }))).toBe('person_inactive');
  });

  it('the tenure ended', () => {
    expect(stillNeeded(planned, now({ holdsThePost: false }))).toBe('tenure_ended');
  });

  it('the right to read ended', () => {
    expect(stillNeeded(planned, now({ mayRead: false }))).toBe('right_ended');
  });

  it('the due date changed', () => {
    expect(stillNeeded(planned, now({ subject: { ...subject, dueOn: '2026-05-01' } }))).toBe('date_changed');
  });

  it('the completion came in, or the activity is gone', () => {
    expect(stillNeeded(planned, now({ subject: { ...subject, isOpen: false } }))).toBe('no_longer_needed');
    expect(stillNeeded(planned, now({ subject: null }))).toBe('no_longer_needed');
  });

  it('the answer was given', () => {
    const waits: PlannedLine = { ...planned, rung: 'waits_for_answer' };
    const waiting = { for: 'answer', since: '2026-04-10' } as const;
    expect(stillNeeded(waits, now({ subject: { ...subject, waiting } }))).toBeNull();
    expect(stillNeeded(waits, now())).toBe('no_longer_needed');
  });

  it('what waits does not hang on the due date', () => {
    const waits: PlannedLine = { ...planned, rung: 'waits_for_answer' };
    const waiting = { for: 'answer', since: '2026-04-10' } as const;
    expect(stillNeeded(waits, now({ subject: { ...subject, dueOn: '2026-09-01', waiting } }))).toBeNull();
  });

  it('the policy no longer has short mails', () => {
    const short: PlannedLine = {
      rung: 'due_next_working_day',
      dueOn: '2026-04-16',
      localDate: '2026-04-15',
      plannedAt: '2026-04-15T08:00:00.000Z',
    };
    const today = now({ now: '2026-04-15T08:00:10.000Z', subject: { ...subject, dueOn: '2026-04-16' } });
    expect(stillNeeded(short, today)).toBeNull();
    const off = { ...DEFAULT_REMINDER_POLICY, shortMailBeforeDue: false };
    expect(stillNeeded(short, { ...today, policy: off })).toBe('policy_off');
  });
});

describe('what was missed', () => {
  it('for more than 36 hours goes into the next digest only', () => {
    expect(stillNeeded(planned, now({ now: '2026-04-14T20:00:00.000Z' }))).toBeNull();
    expect(stillNeeded(planned, now({ now: '2026-04-14T20:00:00.001Z' }))).toBe('merged_into_later_digest');
  });

  it('is asked again for the day it was planned for, not for the day on which the worker came back', () => {
    expect(stillNeeded(planned, now({ now: '2026-04-14T10:00:00.000Z' }))).toBeNull();
  });

  it('is not what is still to come', () => {
    expect(isMissed('2026-04-13T08:00:00.000Z', '2026-04-12T08:00:00.000Z')).toBe(false);
  });
});

it('news of a benchmark report hangs on no due date', () => {
  const news: PlannedLine = { ...planned, rung: 'benchmark_progress' };
  expect(stillNeeded(news, now({ subject: null }))).toBeNull();
});

import { describe, expect, it } from 'vitest';
import type { LadderSeat } from './address-lines.ts';
import { escalationOf, type PreviewedPerson, type PreviewedSubject, previewMails } from './preview-mails.ts';
import { DEFAULT_REMINDER_POLICY } from './reminder.ts';

// 2026-06-01 is a Monday; Bamako keeps UTC.
const now = '2026-06-01T07:00:00.000Z';
const inAWeek = '2026-06-08T07:00:00.000Z';
const aMonthAgo = '2026-05-02T07:00:00.000Z';

const person = (personId: string, change: Partial<PreviewedPerson> = {}): PreviewedPerson => ({
  personId,
  timeZone: 'Africa/Bamako',
  calendar: { weekend: [6, 7], holidays: [] },
  digestWeekday: 1,
  digestTime: '08:00',
  unsubscribedFrom: [],
  ...change,
});
const seat = (role: LadderSeat['role'], personId: string): LadderSeat => ({
  role,
  postId: `post of ${personId}`,
  postTitle: { en: role },
  kind: role === 'lead' ? 'focal_point' : role,
  personIds: [personId],
});
const seats = [seat('lead', 'lead'), seat('co_lead', 'co-lead'), seat('coordinator', 'coordinator')];
const everybody = ['lead', 'co-lead', 'coordinator'].map((id) => person(id));
const activity = (subjectId: string, dueOn: string, change: object = {}): PreviewedSubject => ({
  subjectId,
  activityId: subjectId,
  ladder: { kind: 'activity', dueOn, isOpen: true, waiting: null, coLeadLeads: false, ...change },
  policy: DEFAULT_REMINDER_POLICY,
  seats,
});
const comes = (subjects: PreviewedSubject[], people = everybody, told = new Set<string>()) =>
  previewMails(people, subjects, [], { after: now, until: inAWeek, told });
const went = (subjects: PreviewedSubject[]) =>
  previewMails(everybody, subjects, [], { after: aMonthAgo, until: now, told: null });
const inShort = (mails: ReturnType<typeof comes>) =>
  mails.map(({ personId, on, lines }) => `${on} ${personId}: ${lines.map(({ rule }) => rule).join(', ')}`);

describe('the week to come', () => {
  it('has one mail a person a day, what falls together merged', () => {
    const subjects = [
      activity('A', '2026-06-04'),
      activity('B', '2026-06-20'),
      activity('C', '2026-05-01'),
      activity('D', '2026-07-30'),
    ];
    expect(inShort(comes(subjects))).toEqual([
      '2026-06-01 co-lead: co_lead_after_14',
      '2026-06-01 coordinator: coordinator_after_30',
      '2026-06-01 lead: due_within_7, due_within_30, overdue',
      '2026-06-03 lead: due_next_working_day',
    ]);
  });

  it('begins with the next hour: what has left today is not to come', () => {
    const early = everybody.map((one) => ({ ...one, digestTime: '06:00' }));
    expect(inShort(comes([activity('B', '2026-06-20')], early))).toEqual(['2026-06-08 lead: due_within_30']);
  });

  it('tells no escalation again that was told', () => {
    const late = activity('C', '2026-05-01');
    const told = new Set(
      (['co_lead_after_14', 'coordinator_after_30'] as const).map((rung, index) =>
        escalationOf({
          personId: ['co-lead', 'coordinator'][index]!,
          activityId: 'C',
          dueOn: '2026-05-01',
          rung,
        }),
      ),
    );
    expect(inShort(comes([late], everybody, told))).toEqual(['2026-06-01 lead: overdue']);
  });

  it('asks for no reply once its days are over', () => {
    const early = everybody.map((one) => ({ ...one, digestTime: '06:00' }));
    const since = (day: string) => ({ waiting: { for: 'reply', since: day } });
    const open = activity('A', '2027-01-01', since('2026-06-01'));
    const over = activity('B', '2027-01-01', since('2026-05-31'));
    expect(inShort(comes([open, over], early))).toEqual(['2026-06-08 lead: waits_for_reply']);
    expect(inShort(comes([over], early))).toEqual([]);
  });

  it('leaves out what a post has put off and what a person does without', () => {
    const subjects = [activity('A', '2026-06-04'), activity('B', '2026-06-20')];
    const snooze = {
      activityId: 'A',
      postId: 'post of lead',
      startedOn: '2026-05-30',
      until: '2026-06-03',
      endedAt: null,
    };
    const period = { after: now, until: inAWeek, told: new Set<string>() };
    expect(inShort(previewMails(everybody, subjects, [snooze], period))).toEqual([
      '2026-06-01 lead: due_within_30',
      '2026-06-03 lead: due_next_working_day',
    ]);
    const without = [person('lead', { unsubscribedFrom: ['within_30', 'day_before'] })];
    expect(inShort(comes(subjects, without))).toEqual(['2026-06-01 lead: due_within_7']);
  });

  it('counts each person’s days by their own weekday, hour, zone and days off', () => {
    const people = [
      person('lead', { calendar: { weekend: [6, 7], holidays: ['2026-06-01'] } }),
      person('co-lead', { digestWeekday: 3 }),
      person('coordinator', { timeZone: 'America/Port-au-Prince' }),
    ];
    const mails = comes([activity('C', '2026-05-01')], people);
    expect(mails.map(({ personId, at }) => [personId, at])).toEqual([
      ['coordinator', '2026-06-01T12:00:00.000Z'],
      ['lead', '2026-06-02T08:00:00.000Z'],
      ['co-lead', '2026-06-03T08:00:00.000Z'],
    ]);
  });
});

describe('the month that went', () => {
  it('has each escalation once, on the first digest day on which it held', () => {
    expect(inShort(went([activity('C', '2026-04-25')]))).toEqual([
      '2026-05-04 lead: overdue',
      '2026-05-11 co-lead: co_lead_after_14',
      '2026-05-11 lead: overdue',
      '2026-05-18 lead: overdue',
      '2026-05-25 coordinator: coordinator_after_30',
      '2026-05-25 lead: overdue',
    ]);
  });

  it('does not have one that held before it began', () => {
    expect(
      inShort(went([activity('C', '2026-01-01')])).filter((line) => !line.includes('lead: overdue')),
    ).toEqual([]);
  });

  it('does not have what waits only since a later day', () => {
    const waiting = { for: 'answer', since: '2026-05-20' };
    const mails = went([activity('B', '2027-01-01', { waiting })]);
    expect(inShort(mails)).toEqual(['2026-05-25 co-lead: waits_for_answer']);
  });
});

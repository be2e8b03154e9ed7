import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../mission/local-date.ts';
import { previousWorkingDay } from '../mission/mission-calendar.ts';
import { DEFAULT_REMINDER_POLICY, type ReminderRule } from './reminder.ts';
import { boundOf, type LadderPolicy, type LadderSubject, remindersFor } from './reminder-ladder.ts';

const policy = DEFAULT_REMINDER_POLICY;
const calendar = { weekend: [6, 7], holidays: ['2026-05-01'] };
/** A Monday. */
const monday = '2026-04-13';

const subject = (changes: Partial<LadderSubject> = {}): LadderSubject => ({
  kind: 'activity',
  dueOn: '2026-12-31',
  isOpen: true,
  waiting: null,
  coLeadLeads: false,
  sentForThisDueDate: [],
  ...changes,
});
const steps = (changes: Partial<LadderSubject>, date: LocalDate = monday, more: Partial<LadderPolicy> = {}) =>
  remindersFor(date, subject(changes), { ...policy, ...more }, calendar);
const rules = (...args: Parameters<typeof steps>) =>
  steps(...args).map(({ rule, role }) => `${rule} ${role}`);

describe('the lead’s digest', () => {
  it('names what is due within 7 days, within 30, and overdue', () => {
    expect(steps({ dueOn: addDays(monday, 7) })).toEqual([{ rule: 'due_within_7', role: 'lead', days: 7 }]);
    expect(steps({ dueOn: addDays(monday, 8) })).toEqual([{ rule: 'due_within_30', role: 'lead', days: 8 }]);
    expect(rules({ dueOn: addDays(monday, 30) })).toEqual(['due_within_30 lead']);
    expect(rules({ dueOn: addDays(monday, 31) })).toEqual([]);
    expect(steps({ dueOn: monday })).toEqual([{ rule: 'due_within_7', role: 'lead', days: 0 }]);
    expect(steps({ dueOn: addDays(monday, -3) })).toEqual([{ rule: 'overdue', role: 'lead', days: -3 }]);
  });

  it('comes on the digest day only', () => {
    expect(rules({ dueOn: addDays(monday, 7) }, addDays(monday, 1))).toEqual([]);
    expect(rules({ dueOn: addDays(monday, -40) }, addDays(monday, 2))).toEqual([]);
  });

  it('ends when a completion is submitted', () => {
    expect(rules({ dueOn: addDays(monday, -3), isOpen: false })).toEqual([]);
  });

  it('follows the policy’s own days, and still names what is overdue where it has none', () => {
    expect(rules({ dueOn: addDays(monday, 10) }, monday, { daysBefore: [10] })).toEqual([
      'due_within_7 lead',
    ]);
    expect(rules({ dueOn: addDays(monday, 11) }, monday, { daysBefore: [10] })).toEqual([]);
    expect(rules({ dueOn: addDays(monday, -1) }, monday, { daysBefore: [] })).toEqual(['overdue lead']);
    expect(rules({ dueOn: addDays(monday, 10) }, monday, { daysBefore: [] })).toEqual([]);
  });
});

describe('the short mail', () => {
  it('comes on the working day before the due date', () => {
    expect(steps({ dueOn: '2026-04-16' }, '2026-04-15')).toEqual([
      { rule: 'due_next_working_day', role: 'lead', days: 1 },
    ]);
    expect(rules({ dueOn: '2026-04-16' }, '2026-04-14')).toEqual([]);
    expect(rules({ dueOn: '2026-04-16' }, '2026-04-16')).toEqual([]);
  });

  it('comes before the weekend and the holidays that lie between', () => {
    expect(rules({ dueOn: '2026-04-20' }, '2026-04-17')).toEqual(['due_next_working_day lead']);
    expect(rules({ dueOn: '2026-05-04' }, '2026-04-30')).toEqual(['due_next_working_day lead']);
    expect(rules({ dueOn: '2026-05-02' }, '2026-05-01')).toEqual([]);
  });

  it('is part of the digest where both fall together: one line, not two', () => {
    expect(rules({ dueOn: addDays(monday, 1) }, monday)).toEqual(['due_within_7 lead']);
  });

  it('is not lost where the digest would not have named it', () => {
    expect(rules({ dueOn: addDays(monday, 1) }, monday, { daysBefore: [] })).toEqual([
      'due_next_working_day lead',
    ]);
  });

  it('is not sent for what is done, nor where the policy has none', () => {
    expect(rules({ dueOn: '2026-04-16', isOpen: false }, '2026-04-15')).toEqual([]);
    expect(rules({ dueOn: '2026-04-16' }, '2026-04-15', { shortMailBeforeDue: false })).toEqual([]);
  });
});

describe('up the ladder', () => {
  it('14 days after the due date the co-lead hears of it, after 30 the coordinator', () => {
    expect(rules({ dueOn: addDays(monday, -13) })).toEqual(['overdue lead']);
    expect(rules({ dueOn: addDays(monday, -14) })).toEqual(['overdue lead', 'co_lead_after_14 co_lead']);
    expect(rules({ dueOn: addDays(monday, -29), sentForThisDueDate: ['co_lead_after_14'] })).toEqual([
      'overdue lead',
    ]);
    expect(rules({ dueOn: addDays(monday, -30), sentForThisDueDate: ['co_lead_after_14'] })).toEqual([
      'overdue lead',
      'coordinator_after_30 coordinator',
    ]);
  });

  it('once for each due date, also where the first digest after it came late', () => {
    expect(rules({ dueOn: addDays(monday, -60) })).toEqual([
      'overdue lead',
      'co_lead_after_14 co_lead',
      'coordinator_after_30 coordinator',
    ]);
    const both: ReminderRule[] = ['co_lead_after_14', 'coordinator_after_30'];
    expect(rules({ dueOn: addDays(monday, -60), sentForThisDueDate: both })).toEqual(['overdue lead']);
  });

  it('only while the activity is open', () => {
    expect(rules({ dueOn: addDays(monday, -60), isOpen: false })).toEqual([]);
  });

  it('a new date starts anew', () => {
    const dueOn = addDays(monday, -14);
    expect(rules({ dueOn, sentForThisDueDate: [] })).toContain('co_lead_after_14 co_lead');
  });

  it('milestones, mandates and Council dates climb the same ladder; a return says that it is one', () => {
    for (const kind of ['milestone', 'committee_mandate', 'council_date'] as const) {
      expect(rules({ kind, dueOn: addDays(monday, -14) })).toEqual([
        'overdue lead',
        'co_lead_after_14 co_lead',
      ]);
    }
    expect(rules({ kind: 'return', dueOn: addDays(monday, 20) })).toEqual(['return_due lead']);
    expect(rules({ kind: 'return', dueOn: addDays(monday, -14) })).toEqual([
      'return_due lead',
      'co_lead_after_14 co_lead',
    ]);
  });
});

describe('what waits', () => {
  const since = addDays(monday, -9);

  it('for an answer or a verification stands in the co-lead’s digest, with the days', () => {
    expect(steps({ isOpen: false, waiting: { for: 'answer', since } })).toEqual([
      { rule: 'waits_for_answer', role: 'co_lead', days: 9 },
    ]);
    expect(rules({ isOpen: false, waiting: { for: 'verification', since } })).toEqual([
      'waits_for_verification co_lead',
    ]);
  });

  it('stands in the coordinator’s where the co-lead’s own organization leads', () => {
    expect(rules({ coLeadLeads: true, waiting: { for: 'answer', since } })).toEqual([
      'waits_for_answer coordinator',
    ]);
  });

  it('for a correction or a reply is said to the lead', () => {
    expect(rules({ isOpen: false, waiting: { for: 'correction', since } })).toEqual([
      'waits_for_correction lead',
    ]);
    expect(rules({ isOpen: false, waiting: { for: 'reply', since } })).toEqual(['waits_for_reply lead']);
  });

  it('stands beside what is due, and comes on digest days only', () => {
    expect(rules({ dueOn: addDays(monday, 5), waiting: { for: 'correction', since } })).toEqual([
      'due_within_7 lead',
      'waits_for_correction lead',
    ]);
    expect(rules({ waiting: { for: 'answer', since } }, addDays(monday, 1))).toEqual([]);
  });
});

describe('property', () => {
  const offset = fc.integer({ min: -120, max: 60 });
  const holidays = fc.array(
    fc.nat(200).map((days) => addDays('2026-03-01', days)),
    { maxLength: 10 },
  );

  it('walking day by day, each escalation is sent once for a due date, and anew for a new one', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 90 }), holidays, (first, later, off) => {
        const dueDates = [addDays('2026-03-01', first), addDays('2026-03-01', first + 80 + later)];
        const sent = new Map<string, number>();
        for (let day = 0; day < 400; day += 1) {
          const date = addDays('2026-03-01', day);
          // The date is changed 70 days after the first one has passed.
          const dueOn = date > addDays(dueDates[0]!, 70) ? dueDates[1]! : dueDates[0]!;
          const sentForThisDueDate = (['co_lead_after_14', 'coordinator_after_30'] as const).filter((rule) =>
            sent.has(`${rule} ${dueOn}`),
          );
          const held = remindersFor(date, subject({ dueOn, sentForThisDueDate }), policy, {
            weekend: [6, 7],
            holidays: off,
          });
          for (const { rule } of held.filter(({ role }) => role !== 'lead')) {
            sent.set(`${rule} ${dueOn}`, (sent.get(`${rule} ${dueOn}`) ?? 0) + 1);
          }
        }
        expect([...sent.values()]).toEqual([1, 1, 1, 1]);
      }),
    );
  });

  it('walking day by day, one short mail or digest line names each due date on the working day before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 100 }), holidays, (days, off) => {
        const dueOn = addDays('2026-03-01', days);
        const workdays = { weekend: [6, 7], holidays: off };
        const before = previousWorkingDay(dueOn, workdays);
        const rulesOn = (date: LocalDate) =>
          remindersFor(date, subject({ dueOn }), policy, workdays).map(({ rule }) => rule);
        const naming = rulesOn(before).filter((rule) => /^due_(next_working_day|within_7)$/.test(rule));
        expect(naming).toHaveLength(1);
        for (let day = 0; day < 110; day += 1) {
          const date = addDays('2026-03-01', day);
          if (date !== before) expect(rulesOn(date)).not.toContain('due_next_working_day');
        }
      }),
    );
  });

  it('no rule comes twice on a day, and the days are counted from the day', () => {
    fc.assert(
      fc.property(offset, fc.nat(13), fc.boolean(), (days, day, isOpen) => {
        const date = addDays(monday, day);
        const held = remindersFor(date, subject({ dueOn: addDays(date, days), isOpen }), policy, calendar);
        expect(new Set(held.map(({ rule }) => rule)).size).toBe(held.length);
        for (const step of held) expect(step.days).toBe(days);
        if (!isOpen) expect(held).toEqual([]);
      }),
    );
  });
});

describe('the number of days by which a line stands where it does', () => {
  const policy = { daysBefore: [30, 7, 14], coLeadAfterDays: 3, coordinatorAfterDays: 9 };
  it('is the smallest of the policy that it is within', () => {
    const of = (days: number) => boundOf({ rung: 'due_within_30', days }, policy);
    expect([0, 7, 8, 14, 15, 30].map(of)).toEqual([7, 7, 14, 14, 30, 30]);
    expect(of(31)).toBeNull();
  });

  it('is that of its rung for an escalation, and none for what no number decides', () => {
    expect(boundOf({ rung: 'co_lead_after_14', days: -20 }, policy)).toBe(3);
    expect(boundOf({ rung: 'coordinator_after_30', days: -20 }, policy)).toBe(9);
    expect(boundOf({ rung: 'overdue', days: -20 }, policy)).toBeNull();
  });
});

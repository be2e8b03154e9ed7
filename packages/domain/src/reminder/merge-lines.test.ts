import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../mission/local-date.ts';
import { keyOf, mergeLines } from './merge-lines.ts';
import { REMINDER_RULES, type ReminderLine } from './reminder.ts';

type Line = ReminderLine & { personId: string };
const line = (rule: Line['rule'], changes: Partial<Line> = {}): Line => ({
  rule,
  personId: 'luc',
  postId: 'post',
  postTitle: { en: 'Focal point' },
  activityId: 'a1',
  dueOn: '2026-06-30',
  days: 5,
  ...changes,
});

describe('one mail a person a day', () => {
  it('whatever the number of posts', () => {
    const mails = mergeLines([
      line('overdue', { postId: 'one' }),
      line('due_within_7', { postId: 'two', activityId: 'a2' }),
      line('overdue', { personId: 'colette' }),
    ]);
    expect(mails.map(({ personId, lines }) => [personId, lines.length])).toEqual([
      ['luc', 2],
      ['colette', 1],
    ]);
  });

  it('the same line through two posts stands once', () => {
    const [mail] = mergeLines([line('overdue', { postId: 'one' }), line('overdue', { postId: 'two' })]);
    expect(mail!.lines).toHaveLength(1);
  });

  it('two rules on one activity are two lines', () => {
    const [mail] = mergeLines([line('overdue'), line('waits_for_correction')]);
    expect(mail!.lines).toHaveLength(2);
  });
});

describe('the order of a mail', () => {
  it('is: due within 7 days, within 30, overdue, then what waits', () => {
    const [mail] = mergeLines([
      line('waits_for_answer'),
      line('overdue'),
      line('due_within_30'),
      line('benchmark_progress'),
      line('due_within_7'),
    ]);
    expect(mail!.lines.map(({ rule }) => rule)).toEqual([
      'due_within_7',
      'due_within_30',
      'overdue',
      'waits_for_answer',
      'benchmark_progress',
    ]);
  });

  it('of what waits, what was returned to its reader stands first', () => {
    const [mail] = mergeLines([
      line('waits_for_answer'),
      line('due_within_30'),
      line('waits_for_reply'),
      line('waits_for_correction'),
      line('due_within_7'),
    ]);
    expect(mail!.lines.map(({ rule }) => rule)).toEqual([
      'due_within_7',
      'due_within_30',
      'waits_for_correction',
      'waits_for_reply',
      'waits_for_answer',
    ]);
  });

  it('of what waits the longest first, whatever its due date', () => {
    const [mail] = mergeLines([
      line('waits_for_verification', { activityId: 'a', dueOn: '2026-05-01', days: 14 }),
      line('waits_for_verification', { activityId: 'b', dueOn: '2026-05-02', days: 40 }),
      line('waits_for_verification', { activityId: 'c', dueOn: '2026-05-03', days: 31 }),
    ]);
    expect(mail!.lines.map(({ days }) => days)).toEqual([40, 31, 14]);
  });

  it('within a group the earliest due date first', () => {
    const [mail] = mergeLines([
      line('overdue', { activityId: 'b', dueOn: '2026-05-02' }),
      line('overdue', { activityId: 'a', dueOn: '2026-05-03' }),
      line('overdue', { activityId: 'c', dueOn: '2026-05-01' }),
    ]);
    expect(mail!.lines.map(({ activityId }) => activityId)).toEqual(['c', 'b', 'a']);
  });
});

it('property: no line is lost or doubled, none reaches another person, and the order of arrival is no matter', () => {
  const lines = fc.array(
    fc.record({
      rule: fc.constantFrom(...REMINDER_RULES),
      personId: fc.constantFrom('luc', 'colette', 'aminata'),
      postId: fc.constantFrom('one', 'two'),
      activityId: fc.constantFrom('a1', 'a2', 'a3'),
      dueOn: fc.nat(3).map((days) => addDays('2026-06-01', days)),
    }),
  );
  const signature = (mails: ReturnType<typeof mergeLines<Line>>) =>
    mails.map(({ personId, lines: own }) => `${personId}: ${own.map(keyOf).join(' ')}`).sort();
  fc.assert(
    fc.property(lines, (some) => {
      const all = some.map(({ rule, ...changes }) => line(rule, changes));
      const mails = mergeLines(all);
      const expected = new Set(all.map((one) => `${one.personId} ${keyOf(one)}`));
      const got = mails.flatMap(({ personId, lines: own }) => own.map((one) => `${personId} ${keyOf(one)}`));
      expect(got).toHaveLength(expected.size);
      expect(new Set(got)).toEqual(expected);
      expect(mails.every(({ personId, lines: own }) => own.every((one) => one.personId === personId))).toBe(
        true,
      );
      expect(new Set(mails.map(({ personId }) => personId)).size).toBe(mails.length);
      expect(signature(mergeLines([...all].reverse()))).toEqual(signature(mails));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../mission/local-date.ts';
import * as world from '../testing/a-post.ts';
import { expectOneOpenEveryDay } from '../testing/a-reporting-calendar.ts';
import { quarterlyCycles } from './cycle-calendar.ts';
import { canExtendCycle, type Extension } from './extend-cycle.ts';

const [first, second] = quarterlyCycles({ startsOn: '2026-01-01', endsOn: '2026-12-31' });
const open = { ...first!, state: 'open' as const };
const context = {
  place: world.place,
  today: '2026-03-20',
  next: { ...second!, state: 'planned' as const },
};
const later: Extension = { dueOn: '2026-04-20', closesOn: '2026-04-25', reason: 'Ramadan' };
const refusalOf = (
  changes: Partial<Extension>,
  cycle = open,
  at = context.today,
  actor = world.coordinator,
) => {
  const decision = canExtendCycle(cycle, { ...later, ...changes }, actor, { ...context, today: at });
  return decision.allowed ? 'allowed' : `${decision.refusal.code} ${decision.refusal.pointer ?? ''}`.trim();
};

describe('an extension', () => {
  it('is the coordinator’s, of a cycle that has not closed, with a reason', () => {
    expect(refusalOf({})).toBe('allowed');
    expect(refusalOf({}, open, context.today, world.coLead)).toBe('may-not-do-this');
    expect(refusalOf({}, { ...open, state: 'closed' as never })).toBe('cycle-is-closed');
    expect(refusalOf({}, { ...open, state: 'planned' as never })).toBe('allowed');
    expect(refusalOf({ reason: ' ' })).toBe('reason-required /reason');
  });

  it('gives time and takes none', () => {
    expect(refusalOf({ dueOn: '2026-04-09' })).toBe('not-an-extension /dueOn');
    expect(refusalOf({ dueOn: '2026-04-10', closesOn: '2026-04-14' })).toBe('not-an-extension /closesOn');
    expect(refusalOf({ dueOn: '2026-04-10', closesOn: '2026-04-15' })).toBe('not-an-extension /dueOn');
    expect(refusalOf({ dueOn: '2026-04-15', closesOn: '2026-04-15' })).toBe('allowed');
    expect(refusalOf({ dueOn: '2026-04-10' })).toBe('allowed');
  });

  it('keeps the dates in order, and lies ahead', () => {
    expect(refusalOf({ dueOn: '2026-04-26' })).toBe('dates-not-in-order /closesOn');
    expect(refusalOf({ dueOn: '2026-04-12' }, open, '2026-04-13')).toBe('date-in-the-past /dueOn');
    expect(refusalOf({}, open, '2026-04-25')).toBe('date-in-the-past /dueOn');
    expect(refusalOf({ dueOn: '2026-04-25' }, open, '2026-04-25')).toBe('allowed');
    const over = { ...open, dueOn: '2026-04-24', closesOn: '2026-04-24' };
    expect(refusalOf({ dueOn: '2026-04-24' }, over, '2026-04-26')).toBe('date-in-the-past /closesOn');
  });

  it('leaves the next cycle a day to be reported on', () => {
    expect(refusalOf({ closesOn: '2026-07-09' })).toBe('allowed');
    expect(refusalOf({ closesOn: '2026-07-10' })).toBe('past-the-next-due /closesOn');
  });
});

it('property: after it exactly one cycle is still open on every day', () => {
  fc.assert(
    fc.property(fc.nat(120), fc.nat(120), (due, close) => {
      const extension = {
        ...later,
        dueOn: addDays(open.dueOn, due),
        closesOn: addDays(open.closesOn, close),
      };
      const decision = canExtendCycle(open, extension, world.coordinator, context);
      fc.pre(decision.allowed);
      const cycles = [
        { ...open, dueOn: extension.dueOn, closesOn: extension.closesOn },
        { ...context.next, ...second!, opensOn: addDays(extension.closesOn, 1) },
      ];
      expectOneOpenEveryDay(cycles, context.today, second!.endsOn);
    }),
  );
});

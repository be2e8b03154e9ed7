import { describe, expect, it } from 'vitest';
import { calendarDraft, calendarToBody, missingIn, withPeriod } from './calendar-draft.ts';

const quarterly = { kind: 'quarterly', dueDaysAfterEnd: 10, closeDaysAfterEnd: 15 } as const;
const period = {
  label: 'First',
  startsOn: '2026-01-01',
  endsOn: '2026-02-28',
  dueOn: '2026-03-10',
  closesOn: '2026-03-15',
};

describe('the calendar in the form', () => {
  it('is sent as it was read', () => {
    expect(calendarToBody(calendarDraft(quarterly))).toEqual(quarterly);
    const own = { ...quarterly, kind: 'own' as const, periods: [period] };
    expect(calendarToBody(calendarDraft(own))).toEqual(own);
  });

  it('keeps its periods while another kind is looked at, and sends them only where they count', () => {
    const draft = {
      ...calendarDraft({ ...quarterly, kind: 'own', periods: [period] }),
      kind: 'monthly' as const,
    };
    expect(calendarToBody(draft)).toEqual({ ...quarterly, kind: 'monthly' });
    expect(draft.periods).toHaveLength(1);
  });

  it('is not sent while a number or a date is missing', () => {
    expect(calendarToBody({ ...calendarDraft(quarterly), dueDaysAfterEnd: '' })).toBeNull();
    expect(calendarToBody({ ...calendarDraft(quarterly), closeDaysAfterEnd: 'x' })).toBeNull();
    const own = calendarDraft({ ...quarterly, kind: 'own', periods: [period] });
    expect(calendarToBody(withPeriod(own, '2026-01-01'))).toBeNull();
  });

  it('names each field that is still to be filled in, and of periods only where they count', () => {
    const own = withPeriod(calendarDraft({ ...quarterly, kind: 'own', periods: [period] }), '');
    const missing = ['label', 'endsOn', 'dueOn', 'closesOn'].map((name) => `periods/1/${name}`);
    expect(missingIn(own)).toEqual(missing);
    expect(missingIn({ ...own, dueDaysAfterEnd: ' ' })).toEqual(['dueDaysAfterEnd', ...missing]);
    expect(missingIn({ ...own, kind: 'monthly' })).toEqual([]);
  });

  it('lets a further period begin on the day after the last one', () => {
    const first = withPeriod({ ...calendarDraft(quarterly), kind: 'own' }, '2026-04-01');
    expect(first.periods).toMatchObject([{ key: 0, startsOn: '2026-04-01' }]);
    const own = calendarDraft({ ...quarterly, kind: 'own', periods: [period] });
    expect(withPeriod(own, '2026-04-01').periods[1]).toMatchObject({ key: 1, startsOn: '2026-03-01' });
  });
});

import { describe, expect, it } from 'vitest';
import { endMandate, extendMandate, mandateStanding, recordMandate } from './mandate.ts';

const mandate = { startsOn: '2026-01-01', endsOn: '2026-06-30', endedOn: null };
const today = '2026-03-02';
const committee = { kind: 'committee' } as const;

describe('the mandate of a committee', () => {
  it.each([
    ['2025-12-31', 'not_begun'],
    ['2026-01-01', 'in_force'],
    ['2026-05-30', 'in_force'],
    ['2026-05-31', 'ends_soon'],
    ['2026-06-30', 'ends_soon'],
    ['2026-07-01', 'ran_out'],
  ])('stands on %s as %s', (today, standing) => {
    expect(mandateStanding(mandate, today)).toBe(standing);
  });

  it('is over once it was decided not to renew it', () => {
    const ended = { ...mandate, endedOn: '2026-03-01' };
    expect(mandateStanding(ended, '2026-03-01')).toBe('ended');
    expect(endMandate(mandate, '2026-03-01')).toEqual({ allowed: true, value: { endedOn: '2026-03-01' } });
    expect(endMandate(ended, '2026-03-02')).toMatchObject({ refusal: { code: 'mandate-has-ended' } });
    expect(extendMandate(ended, '2027-01-01', [], today)).toMatchObject({
      refusal: { code: 'mandate-has-ended' },
    });
  });

  it('belongs to a committee, and ends after it begins', () => {
    expect(recordMandate(mandate, { kind: 'ministry' }, [], today)).toMatchObject({
      refusal: { code: 'not-a-committee', pointer: '/organizationId' },
    });
    const backwards = { startsOn: '2026-02-29', endsOn: '2026-02-28' };
    expect(recordMandate(backwards, committee, [], today)).toMatchObject({
      refusal: { code: 'due-before-start' },
    });
    expect(recordMandate(mandate, committee, [], today)).toEqual({
      allowed: true,
      value: { firstEndsOn: '2026-06-30' },
    });
  });

  it('is renewed rather than recorded twice', () => {
    const running = { startsOn: '2025-01-01', endsOn: '2026-01-01', endedOn: null };
    expect(recordMandate(mandate, committee, [running], today)).toMatchObject({
      refusal: { code: 'mandate-exists' },
    });
    const before = [
      { startsOn: '2025-01-01', endsOn: '2025-12-31', endedOn: null },
      { startsOn: '2026-07-01', endsOn: '2026-12-31', endedOn: null },
      { startsOn: '2026-01-01', endsOn: '2027-01-01', endedOn: '2025-05-05' },
    ];
    expect(recordMandate(mandate, committee, before, today).allowed).toBe(true);
  });

  it('is renewed to a later end only, also after it ran out', () => {
    expect(extendMandate(mandate, '2026-06-30', [], today)).toMatchObject({
      refusal: { code: 'extension-not-later' },
    });
    expect(extendMandate(mandate, '2028-02-29', [], '2028-02-29')).toEqual({
      allowed: true,
      value: { from: '2026-06-30', to: '2028-02-29' },
    });
  });

  it('is neither recorded nor renewed to a day that has passed; today has not', () => {
    const refused = { refusal: { code: 'date-in-the-past', pointer: '/endsOn' } };
    expect(recordMandate(mandate, committee, [], '2026-07-01')).toMatchObject(refused);
    expect(recordMandate(mandate, committee, [], '2026-06-30').allowed).toBe(true);
    expect(extendMandate(mandate, '2027-01-01', [], '2028-03-13')).toMatchObject(refused);
    expect(extendMandate(mandate, '2027-01-01', [], '2027-01-01').allowed).toBe(true);
  });

  it('is not renewed into the time of the next one', () => {
    const next = { startsOn: '2026-12-01', endsOn: '2027-11-30', endedOn: null };
    expect(extendMandate(mandate, '2026-12-01', [next], today)).toMatchObject({
      refusal: { code: 'mandate-exists', pointer: '/endsOn' },
    });
    expect(extendMandate(mandate, '2026-11-30', [next], today).allowed).toBe(true);
    expect(extendMandate(mandate, '2026-12-01', [{ ...next, endedOn: '2026-11-01' }], today).allowed).toBe(
      true,
    );
  });

  it('does not run to a year that nobody can have meant', () => {
    const far = { refusal: { code: 'date-too-far', pointer: '/endsOn', values: { date: '2046-12-31' } } };
    expect(recordMandate({ ...mandate, endsOn: '9999-12-31' }, committee, [], today)).toMatchObject(far);
    expect(extendMandate(mandate, '2207-06-30', [], today)).toMatchObject(far);
    expect(extendMandate(mandate, '2046-12-31', [], today).allowed).toBe(true);
  });
});

import { expect, it } from 'vitest';
import { makesTheReport } from './makes-the-report.ts';

const calendar = { weekend: [6, 7], holidays: [] };
const reports = [
  { dueOn: '2027-04-15', isFrozen: false },
  { dueOn: '2026-04-15', isFrozen: false },
  { dueOn: '2025-04-15', isFrozen: false },
];

it('says of each date to come whether what is submitted today makes it', () => {
  expect(makesTheReport('2026-03-04', reports, calendar)).toEqual([
    { reportDueOn: '2026-04-15', lastDay: '2026-03-04', days: 0, makesIt: true },
    { reportDueOn: '2027-04-15', lastDay: '2027-03-04', days: 365, makesIt: true },
  ]);
  expect(makesTheReport('2026-03-05', reports, calendar)[0]).toMatchObject({ days: -1, makesIt: false });
  expect(makesTheReport('2027-04-16', reports, calendar)).toEqual([]);
});

it('says that a frozen report takes nothing any more', () => {
  const frozen = [{ dueOn: '2026-04-15', isFrozen: true }];
  expect(makesTheReport('2026-01-01', frozen, calendar)[0]).toMatchObject({ days: 62, makesIt: false });
});

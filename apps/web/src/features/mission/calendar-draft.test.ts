import type { MissionCalendarReply } from '@jalon/contracts/mission/mission';
import { expect, it } from 'vitest';
import {
  calendarDraft,
  calendarFault,
  calendarOfDraft,
  isSameCalendar,
  undatedHoliday,
} from './calendar-draft.ts';

const saved: MissionCalendarReply = {
  missionId: 'm',
  code: 'MLI',
  name: { en: 'A mission' },
  timeZone: 'Africa/Bamako',
  isZoneKnown: true,
  weekend: [6, 7],
  holidays: [{ on: '2026-12-25', name: 'Christmas' }],
  version: 1,
  now: '2026-11-19T06:00:00Z',
  timeZones: ['Africa/Bamako', 'UTC'],
  digests: [],
};
const draft = calendarDraft(saved);
const today = '2026-11-19';

it('comes back as it went in', () => {
  expect(calendarOfDraft(draft)).toEqual({
    timeZone: 'Africa/Bamako',
    weekend: [6, 7],
    holidays: [{ on: '2026-12-25', name: 'Christmas' }],
  });
  expect(isSameCalendar(draft, calendarDraft(saved))).toBe(true);
});

it('a new line changes it before it has a date, and has to get one', () => {
  const added = { ...draft, holidays: [...draft.holidays, { key: 'new', on: '', name: '' }] };
  expect(undatedHoliday(added)).toBe(1);
  expect(isSameCalendar(draft, added)).toBe(false);
});

it('says what the rule would refuse', () => {
  expect(calendarFault(saved, draft, today)).toBeNull();
  expect(calendarFault(saved, { ...draft, weekend: [1, 2, 3, 4, 5, 6, 7] }, today)?.code).toBe(
    'no-working-day',
  );
  const past = { ...draft, holidays: [...draft.holidays, { key: 'new', on: '2026-11-01', name: '' }] };
  expect(calendarFault(saved, past, today)).toMatchObject({
    code: 'holiday-has-passed',
    pointer: '/holidays/1/on',
  });
});

import type { CalendarKind, OwnPeriod, ReportingCalendar } from '@jalon/domain/cycle/reporting-calendar';
import { addDays, isLocalDate } from '@jalon/domain/mission/local-date';

/** The calendar as it stands in the form: what is typed stays as typed until it is saved. */
export interface CalendarDraft {
  kind: CalendarKind;
  dueDaysAfterEnd: string;
  closeDaysAfterEnd: string;
  /** Kept while another kind is looked at. `key` names the row while it is edited. */
  periods: (OwnPeriod & { key: number })[];
}

export function calendarDraft(calendar: ReportingCalendar): CalendarDraft {
  return {
    kind: calendar.kind,
    dueDaysAfterEnd: String(calendar.dueDaysAfterEnd),
    closeDaysAfterEnd: String(calendar.closeDaysAfterEnd),
    periods: (calendar.periods ?? []).map((period, key) => ({ ...period, key })),
  };
}

/** The body of the preview, and with a reason of the change. Null where a number or a date is still missing. */
export function calendarToBody(draft: CalendarDraft): ReportingCalendar | null {
  const [dueDaysAfterEnd, closeDaysAfterEnd] = [
    numberOf(draft.dueDaysAfterEnd),
    numberOf(draft.closeDaysAfterEnd),
  ];
  if (dueDaysAfterEnd === null || closeDaysAfterEnd === null) return null;
  const calendar = { kind: draft.kind, dueDaysAfterEnd, closeDaysAfterEnd };
  if (draft.kind !== 'own') return calendar;
  if (draft.periods.some((period) => !isWhole(period))) return null;
  const periods = draft.periods.map(({ key: _, ...period }) => ({ ...period, label: period.label.trim() }));
  return { ...calendar, periods };
}

/** Where a number, a name or a date is still missing, each by the pointer under which the server would name it. */
export function missingIn(draft: CalendarDraft): string[] {
  const days = (['dueDaysAfterEnd', 'closeDaysAfterEnd'] as const).filter(
    (name) => numberOf(draft[name]) === null,
  );
  if (draft.kind !== 'own') return days;
  return [...days, ...draft.periods.flatMap((period, index) => missingInPeriod(period, `periods/${index}`))];
}

function missingInPeriod(period: OwnPeriod, at: string): string[] {
  const dates = (['startsOn', 'endsOn', 'dueOn', 'closesOn'] as const).filter(
    (name) => !isLocalDate(period[name]),
  );
  return [...(period.label.trim() === '' ? ['label'] : []), ...dates].map((name) => `${at}/${name}`);
}

/** A further period begins on the day after the last one ends; the rest is for who fills it in. */
export function withPeriod(draft: CalendarDraft, startsOn: string): CalendarDraft {
  const last = draft.periods.at(-1);
  const from = last && isLocalDate(last.endsOn) ? addDays(last.endsOn, 1) : startsOn;
  const key = Math.max(-1, ...draft.periods.map((period) => period.key)) + 1;
  const period = { key, label: '', startsOn: from, endsOn: '', dueOn: '', closesOn: '' };
  return { ...draft, periods: [...draft.periods, period] };
}

function isWhole({ label, startsOn, endsOn, dueOn, closesOn }: OwnPeriod): boolean {
  return label.trim() !== '' && [startsOn, endsOn, dueOn, closesOn].every(isLocalDate);
}

function numberOf(typed: string): number | null {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null;
}

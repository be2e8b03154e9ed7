import type { MissionCalendarReply } from '@jalon/contracts/mission/mission';
import { formatDate, inARow } from '../../shared/language/format.ts';
import { useWeekdayName } from '../../shared/language/use-weekday-name.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { ConflictNote } from '../../shared/problem/conflict-note.tsx';
import { type CalendarDraft, calendarDraft, isSameCalendar } from './calendar-draft.ts';

export interface CalendarConflictProps {
  draft: CalendarDraft;
  now: MissionCalendarReply;
  onTake: (draft: CalendarDraft) => void;
}

/** What somebody else made of the calendar meanwhile. */
export function CalendarConflict({ draft, now, onTake }: CalendarConflictProps) {
  const t = useWords('mission');
  const weekday = useWeekdayName();
  const theirs = calendarDraft(now);
  const differs = (field: keyof CalendarDraft) =>
    !isSameCalendar({ ...theirs, [field]: draft[field] }, theirs);
  return (
    <ConflictNote
      fields={[
        { name: 'timeZone', label: t('time-zone'), theirs: theirs.timeZone, differs: differs('timeZone') },
        {
          name: 'weekend',
          label: t('weekend'),
          theirs: inARow(theirs.weekend.map(weekday)),
          differs: differs('weekend'),
        },
        {
          name: 'holidays',
          label: t('holidays'),
          theirs: inARow(
            now.holidays.map(({ on, name }) => [formatDate(on), name].filter(Boolean).join(' ')),
          ),
          differs: differs('holidays'),
        },
      ]}
      onTake={(name) => onTake({ ...draft, [name]: theirs[name as keyof CalendarDraft] })}
    />
  );
}

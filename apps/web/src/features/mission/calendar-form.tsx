import type { MissionCalendarReply } from '@jalon/contracts/mission/mission';
import { knownZone, localDateOf } from '@jalon/domain/mission/mission-calendar';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { Button } from '../../shared/controls/button.tsx';
import { CheckBox } from '../../shared/controls/check-box.tsx';
import { focusFirstFault } from '../../shared/controls/field.tsx';
import { LeaveGuard } from '../../shared/controls/leave-guard.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { useFocusFault } from '../../shared/controls/use-focus-fault.ts';
import { useWeekdayName } from '../../shared/language/use-weekday-name.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { stateNow } from '../../shared/problem/conflict-note.tsx';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { useRefusalWords } from '../../shared/problem/use-refusal-words.ts';
import { JustifyNames, justifiedBy } from '../../shared/survivor-data/justify-names.tsx';
import { CalendarConflict } from './calendar-conflict.tsx';
import {
  type CalendarDraft,
  calendarDraft,
  calendarFault,
  calendarOfDraft,
  isSameCalendar,
  undatedHoliday,
} from './calendar-draft.ts';
import { HolidayFields } from './holiday-fields.tsx';
import { NextDigests } from './next-digests.tsx';

/** Zone, weekend and holidays, with what follows from them before they are saved. */
export function CalendarForm({ saved, queryKey }: { saved: MissionCalendarReply; queryKey: QueryKey }) {
  const t = useWords('mission');
  const refusal = useRefusalWords();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<CalendarDraft>(() => calendarDraft(saved));
  const [justification, setJustification] = useState('');
  const [isTried, setTried] = useState(false);
  const saving = useSaveCalendar(saved, queryKey, (now) => {
    setDraft(calendarDraft(now));
    setTried(false);
  });
  useFocusFault(form, saving.error);
  const now = stateNow<MissionCalendarReply>(saving.error);
  const today = localDateOf(saved.now, knownZone(saved.timeZone));
  const faults = new Map(fieldFaults(saving.error));
  if (isTried) {
    const undated = undatedHoliday(draft);
    const fault = undated < 0 ? calendarFault(saved, draft, today) : null;
    if (undated >= 0) faults.set(`holidays/${undated}/on`, t('fault-date'));
    if (fault) faults.set((fault.pointer ?? '').slice(1), refusal(fault));
  }
  const set = (change: Partial<CalendarDraft>) => setDraft({ ...draft, ...change });
  const save = () => {
    setTried(true);
    const isReady = undatedHoliday(draft) < 0 && calendarFault(saved, draft, today) === null;
    if (isReady) saving.mutate({ ...calendarOfDraft(draft), ...justifiedBy(justification) });
    else requestAnimationFrame(() => focusFirstFault(form.current));
  };
  return (
    <form
      noValidate
      ref={form}
      className="mission-columns"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="mission-fields">
        {now && <CalendarConflict draft={draft} now={now} onTake={setDraft} />}
        <section className="box">
          <Select
            label={t('time-zone')}
            hint={t('time-zone-hint')}
            dir="ltr"
            value={draft.timeZone}
            options={zoneOptions(saved, draft)}
            error={faults.get('timeZone')}
            onChange={(event) => set({ timeZone: event.target.value })}
          />
          <Weekend draft={draft} error={faults.get('weekend')} onChange={(weekend) => set({ weekend })} />
        </section>
        <HolidayFields
          holidays={draft.holidays}
          today={today}
          faults={faults}
          onChange={(holidays) => set({ holidays })}
        />
        <JustifyNames error={saving.error} value={justification} onChange={setJustification} />
      </div>
      <aside className="mission-aside">
        <NextDigests saved={saved} draft={draft} />
        {saving.error && !now && <ProblemNote error={saving.error} />}
        <LeaveGuard isUnsaved={!isSameCalendar(draft, calendarDraft(saved))} />
        <div className="row w">
          <Button
            disabled={isSameCalendar(draft, calendarDraft(saved))}
            onClick={() => {
              setDraft(calendarDraft(saved));
              setTried(false);
              saving.reset();
            }}
          >
            {t('undo')}
          </Button>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t('save')}
          </Button>
        </div>
      </aside>
    </form>
  );
}

/** A zone that is kept and no longer known stays to be seen until another is chosen. */
function zoneOptions({ timeZones, timeZone }: MissionCalendarReply, draft: CalendarDraft) {
  const names = new Set([timeZone, draft.timeZone, ...timeZones]);
  return [...names].sort().map((name) => ({ value: name, label: name.replaceAll('_', ' ') }));
}

function Weekend(props: {
  draft: CalendarDraft;
  error: string | undefined;
  onChange: (weekend: number[]) => void;
}) {
  const t = useWords('mission');
  const weekday = useWeekdayName();
  const { weekend } = props.draft;
  return (
    <fieldset className="weekend" aria-invalid={props.error ? true : undefined}>
      <legend className="lab">{t('weekend')}</legend>
      <div className="weekend-days">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <CheckBox
            key={day}
            label={weekday(day)}
            checked={weekend.includes(day)}
            aria-invalid={props.error ? true : undefined}
            onChange={(event) =>
              props.onChange(
                event.target.checked ? [...weekend, day] : weekend.filter((other) => other !== day),
              )
            }
          />
        ))}
      </div>
      {props.error && (
        <p className="fault" role="alert">
          {props.error}
        </p>
      )}
    </fieldset>
  );
}

function useSaveCalendar(
  saved: MissionCalendarReply,
  queryKey: QueryKey,
  onSaved: (now: MissionCalendarReply) => void,
) {
  const t = useWords('mission');
  const queries = useQueryClient();
  // After a conflict one saves over what is there now, knowingly.
  const [seen, setSeen] = useState<number | null>(null);
  return useChange({
    send: (calendar: object) =>
      request<MissionCalendarReply>('PUT', `/api/missions/${saved.missionId}/calendar`, {
        ...calendar,
        version: Math.max(saved.version, seen ?? 0),
      }),
    // Today's date and whatever is counted in working days.
    refreshes: [['plan'], ['plans'], ['activity'], ['mine']],
    done: t('saved'),
    onDone: (reply) => {
      queries.setQueryData(queryKey, reply);
      onSaved(reply);
    },
    onRefused: (error) => {
      const now = stateNow<MissionCalendarReply>(error);
      if (now) setSeen(now.version);
    },
  });
}

import type { LocalDate } from '@jalon/domain/mission/local-date';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../shared/controls/button.tsx';
import { DateField } from '../../shared/controls/date-field.tsx';
import { IconButton } from '../../shared/controls/icon-button.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import type { HolidayDraft } from './calendar-draft.ts';

export interface HolidayFieldsProps {
  holidays: readonly HolidayDraft[];
  today: LocalDate;
  faults: ReadonlyMap<string, string>;
  onChange: (holidays: HolidayDraft[]) => void;
}

const nameMaxChars = 120;

/** The days off to come, each with its name; those that have passed stand below and stay as they are. */
export function HolidayFields({ holidays, today, faults, onChange }: HolidayFieldsProps) {
  const t = useWords('mission');
  const list = useRef<HTMLUListElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    if (added) list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus();
  }, [added]);
  // A date that is still being typed is to come.
  const isPast = ({ key, on }: HolidayDraft) => key === on && on < today;
  const past = holidays.filter(isPast);
  const set = (index: number, change: Partial<HolidayDraft>) =>
    onChange(holidays.map((holiday, at) => (at === index ? { ...holiday, ...change } : holiday)));
  const add = () => {
    const key = `new ${Date.now()}`;
    onChange([...holidays, { key, on: '', name: '' }]);
    setAdded(key);
  };
  return (
    <section className="box holidays" aria-labelledby="holidays-title">
      <h2 id="holidays-title">{t('holidays')}</h2>
      {faults.has('holidays') && !hasOwnPlace(faults) && (
        <p className="fault" role="alert">
          {faults.get('holidays')}
        </p>
      )}
      <ul ref={list}>
        {holidays.map((holiday, index) =>
          isPast(holiday) ? null : (
            <li key={holiday.key} className="holiday">
              <DateField
                label={t('holiday-on')}
                value={holiday.on}
                min={today}
                error={faults.get(`holidays/${index}/on`)}
                onChange={(on) => set(index, { on })}
              />
              <TextField
                label={t('holiday-name')}
                value={holiday.name}
                maxLength={nameMaxChars}
                dir="auto"
                error={faults.get(`holidays/${index}/name`)}
                onChange={(event) => set(index, { name: event.target.value })}
              />
              <IconButton
                icon="close"
                label={t('holiday-remove', { name: holiday.name || holiday.on })}
                onClick={() => onChange(holidays.filter((_, at) => at !== index))}
              />
            </li>
          ),
        )}
      </ul>
      <Button small icon="plus" onClick={add}>
        {t('holiday-add')}
      </Button>
      {past.length > 0 && (
        <details className="sm">
          <summary>{t('holidays-past', { count: past.length })}</summary>
          <ul>
            {past.map(({ key, on, name }) => (
              <li key={key}>
                {formatDate(on)} <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** A fault of one line is said at the line. */
function hasOwnPlace(faults: ReadonlyMap<string, string>): boolean {
  return [...faults.keys()].some((name) => name.startsWith('holidays/'));
}

import { useEffect, useRef } from 'react';
import { Button } from '../../shared/controls/button.tsx';
import { DateField } from '../../shared/controls/date-field.tsx';
import { IconButton } from '../../shared/controls/icon-button.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { GuardedLine } from '../../shared/survivor-data/guarded-line.tsx';
import type { Guard } from '../../shared/survivor-data/use-guard.ts';
import type { CalendarDraft } from './calendar-draft.ts';

type Periods = CalendarDraft['periods'];

interface OwnPeriodsProps {
  periods: Periods;
  faults: ReadonlyMap<string, string>;
  guard: Guard<string>;
  onChange: (periods: Periods) => void;
  onAdd: () => void;
}

const dates = ['startsOn', 'endsOn', 'dueOn', 'closesOn'] as const;

/** The periods as the parties agreed on them, one behind the other. */
export function OwnPeriods({ periods, faults, guard, onChange, onAdd }: OwnPeriodsProps) {
  const t = useWords('cycle');
  const last = useRef<HTMLFieldSetElement>(null);
  const count = useRef(periods.length);
  // Who adds a period goes on in it.
  useEffect(() => {
    if (periods.length > count.current) last.current?.querySelector('input')?.focus();
    count.current = periods.length;
  }, [periods.length]);
  const fault = faults.get('periods');
  return (
    <div className="own-periods">
      <p className="hint">{t('own-note')}</p>
      {periods.map((period, index) => {
        const at = `periods/${index}`;
        const set = (changes: Partial<Periods[number]>) =>
          onChange(periods.map((other) => (other.key === period.key ? { ...other, ...changes } : other)));
        return (
          <fieldset key={period.key} ref={index === periods.length - 1 ? last : null}>
            <legend className="vh">{t('period-number', { number: index + 1 })}</legend>
            <GuardedLine
              label={t('label')}
              hint={undefined}
              value={period.label}
              error={faults.get(`${at}/label`)}
              findings={guard.findingsOf(`${at}/label`)}
              onChange={(label) => set({ label })}
            />
            {dates.map((name) => (
              <DateField
                key={name}
                label={t(`date-${name}`)}
                value={period[name]}
                error={faults.get(`${at}/${name}`)}
                onChange={(value) => set({ [name]: value })}
              />
            ))}
            <IconButton
              icon="close"
              label={t('remove-period', { number: index + 1 })}
              onClick={() => onChange(periods.filter(({ key }) => key !== period.key))}
            />
          </fieldset>
        );
      })}
      {fault && periods.length === 0 && (
        <p className="fault" role="alert">
          <Icon name="alert" />
          {fault}
        </p>
      )}
      <Button small onClick={onAdd}>
        {t('add-period')}
      </Button>
    </div>
  );
}

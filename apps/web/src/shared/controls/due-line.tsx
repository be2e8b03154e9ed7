import { daysBetween, type LocalDate } from '@jalon/domain/mission/local-date';
import { Icon } from '../icons/icon.tsx';
import { formatDate, formatDay } from '../language/format.ts';
import { useWords } from '../language/use-words.ts';

export interface DueLineProps {
  dueOn: LocalDate;
  /** The calendar date in the mission. */
  today: LocalDate;
  /** Reported complete or verified: then the date says nothing of delay. */
  done?: boolean;
  /** Only the number of days past, where there is little room; the whole sentence is its title. */
  short?: boolean;
}

/** "31 Mar, 28 days left"; past its date "16 days past due". The due day itself is not late. */
export function DueLine({ dueOn, today, done, short }: DueLineProps) {
  const t = useWords('shared');
  const days = daysBetween(today, dueOn);
  const on = dueOn.slice(0, 4) === today.slice(0, 4) ? formatDay(dueOn) : formatDate(dueOn);
  const past = days < 0 && !done;
  const dueWords = () => {
    if (done) return on;
    if (past) return short ? t('pastDueShort', { days: -days }) : t('pastDue', { count: -days });
    return days === 0 ? t('dueToday', { on }) : t('due', { count: days, on });
  };
  return (
    <span
      className={past ? 'due past' : 'due'}
      title={past && short ? t('pastDue', { count: -days }) : t('dueOn', { on: formatDate(dueOn) })}
    >
      <Icon name="clock" />
      {dueWords()}
    </span>
  );
}

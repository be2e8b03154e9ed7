import { formatDate } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';

interface DatedCycle {
  label: string;
  startsOn: string;
  endsOn: string;
  dueOn: string;
  closesOn: string;
}

interface CycleTableProps<C extends DatedCycle> {
  caption: string;
  cycles: readonly C[];
  /** The head of the last column, and what it says of each. */
  last: string;
  lastOf: (cycle: C) => string;
  /** What stands beside the due date. */
  mark?: (cycle: C) => string | null;
}

/** Periods with their dates, one a row; on a phone one a card. */
export function CycleTable<C extends DatedCycle>({
  caption,
  cycles,
  last,
  lastOf,
  mark,
}: CycleTableProps<C>) {
  const t = useWords('cycle');
  return (
    <div className="box returns-box">
      <table className="returns-table">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            <th scope="col">{t('covers')}</th>
            <th scope="col">{t('due')}</th>
            <th scope="col">{t('closes')}</th>
            <th scope="col">{last}</th>
          </tr>
        </thead>
        <tbody>
          {cycles.map((cycle) => (
            <tr key={`${cycle.label} ${cycle.startsOn}`}>
              <th scope="row">{isolate(cycle.label)}</th>
              <td data-label={t('covers')}>
                {t('from-to', { from: formatDate(cycle.startsOn), to: formatDate(cycle.endsOn) })}
              </td>
              <td data-label={t('due')}>
                {formatDate(cycle.dueOn)}
                {mark?.(cycle) && <span className="sm sec"> {mark(cycle)}</span>}
              </td>
              <td data-label={t('closes')}>{formatDate(cycle.closesOn)}</td>
              <td data-label={last}>{lastOf(cycle)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

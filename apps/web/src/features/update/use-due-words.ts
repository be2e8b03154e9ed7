import type { MyActivities } from '@jalon/contracts/activity/activity';
import { formatDay } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';

type Cycle = MyActivities['cycles'][number];

/** "2026-Q1 · report expected on 10 March, in 7 days". The day itself is not late. */
export function useDueWords(): (cycle: Cycle) => string {
  const t = useWords('update');
  return ({ label, dueOn, days }) => {
    const values = { label: label, date: formatDay(dueOn), count: Math.abs(days) };
    if (days === 0) return t('my-due-today', values);
    return days > 0 ? t('my-due-in', values) : t('my-due-past', values);
  };
}

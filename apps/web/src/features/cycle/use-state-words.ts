import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { useParams } from '@tanstack/react-router';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { standsSince } from './stands-since.ts';
import { useMissionToday } from './use-place.ts';

/** How a period of this page's plan stands, in words: open since a day, or open before its day to open has come. */
export function useStateWords(): (cycle: CycleReply) => string {
  const t = useWords('cycle');
  const { planReference = '' } = useParams({ strict: false });
  const today = useMissionToday(planReference);
  return (cycle) => {
    const isEarly = cycle.state === 'open' && today !== null && cycle.opensOn > today;
    return t(isEarly ? 'state-early' : `state-${cycle.state}`, { date: formatDate(standsSince(cycle)) });
  };
}

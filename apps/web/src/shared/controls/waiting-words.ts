import type { WaitingFor } from '@jalon/domain/activity/activity';
import { useWords } from '../language/use-words.ts';

/** Whose turn it is and for how long: "Waits for an answer, 3 days". */
export function useWaitingWords(): (waitingFor: WaitingFor, days: number) => string {
  const t = useWords('shared');
  return (waitingFor, days) =>
    days === 0 ? t(`waitingToday.${waitingFor}`) : t(`waiting.${waitingFor}`, { count: days });
}

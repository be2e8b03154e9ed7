import { mayDo, type Verb } from '@jalon/domain/post/rights';
import { useActor } from '../../shared/api/me.ts';
import { usePlace } from './use-place.ts';

/** Whether this person may do it in the plan; false until it is known. The server decides again. */
export function useCoordinates(planReference: string, verb: Verb): boolean {
  const actor = useActor();
  const place = usePlace(planReference);
  return place !== null && mayDo(actor, verb, place).allowed;
}

import { DELIVERY_FAILURES } from '@jalon/domain/reminder/delivery-failure';
import { SUPPRESSION_REASONS } from '@jalon/domain/reminder/reminder';
import { useWords } from '../language/use-words.ts';

/** Why something was not sent, or could not be delivered, in words; a code of a newer program as it is. */
export function useReasonWords(): (reason: string) => string {
  const t = useWords('reminder');
  return (reason) => {
    const suppression = SUPPRESSION_REASONS.find((each) => each === reason);
    if (suppression) return t(`reason-${suppression}`);
    const failure = DELIVERY_FAILURES.find((each) => each === reason);
    return failure ? t(`failure-${failure}`) : reason;
  };
}

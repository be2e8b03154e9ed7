import type { ReturnReply } from '@jalon/contracts/cycle/cycle';
import { ActivityLink } from './activity-link.tsx';
import { useStandingWords } from './use-standing-words.ts';

interface OwedListProps {
  planReference: string;
  owed: ReturnReply['owed'];
  isClosed: boolean;
}

/** The activities that a return is made of, each with what was sent for it. */
export function OwedList({ planReference, owed, isClosed }: OwedListProps) {
  const words = useStandingWords(isClosed);
  return (
    <ul className="owed-list">
      {owed.map((activity) => (
        <li key={activity.activityId}>
          <ActivityLink planReference={planReference} activity={activity} />
          <span className="sm sec">{words.ofReport(activity.report)}</span>
        </li>
      ))}
    </ul>
  );
}

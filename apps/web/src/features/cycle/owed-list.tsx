import type { ReturnReply } from '@jalon/contracts/cycle/cycle';
import { useWords } from '../../shared/language/use-words.ts';
import { ActivityLink } from './activity-link.tsx';

/** The activities that a return is made of, each with what was sent for it. */
export function OwedList({ planReference, owed }: { planReference: string; owed: ReturnReply['owed'] }) {
  const t = useWords('cycle');
  return (
    <ul className="owed-list">
      {owed.map((activity) => (
        <li key={activity.activityId}>
          <ActivityLink planReference={planReference} activity={activity} />
          <span className="sm sec">{t(`owed-${activity.report}`)}</span>
        </li>
      ))}
    </ul>
  );
}

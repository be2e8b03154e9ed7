import type { ReturnReply } from '@jalon/contracts/cycle/cycle';
import type { ReturnStanding } from '@jalon/domain/cycle/return-standing';
import { Icon } from '../../shared/icons/icon.tsx';
import type { IconName } from '../../shared/icons/icon-paths.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useStandingWords } from './use-standing-words.ts';

/** Each standing has a silhouette, a word and a tone; none is a reproach. */
const marks = {
  not_requested: { icon: 'status-discontinued', tone: 'ns' },
  awaited: { icon: 'status-not_started', tone: 'ns' },
  late: { icon: 'clock', tone: 'co' },
  returned: { icon: 'undo', tone: 'co' },
  received: { icon: 'status-completed', tone: 'rc' },
} as const satisfies Record<ReturnStanding, { icon: IconName; tone: string }>;

/** Where a return stands, and for how many days the national side has had it to do. */
export function StandingMark({ item, isClosed }: { item: ReturnReply; isClosed: boolean }) {
  const t = useWords('cycle');
  const words = useStandingWords(isClosed);
  const isAccepted = item.state === 'accepted';
  const { icon, tone } = isAccepted ? { icon: 'status-verified' as const, tone: 've' } : marks[item.standing];
  return (
    <>
      <span className={`st ${tone}`}>
        <Icon name={icon} />
        {words.ofReturn(item.standing)}
        {isAccepted && ` · ${t('return-accepted')}`}
      </span>
      {item.lateDays !== null && (
        <span className="sm sec age">{t('late-days', { count: item.lateDays })}</span>
      )}
      {item.returnedDays !== null && (
        <span className="sm sec age">{t('asked-days', { count: item.returnedDays })}</span>
      )}
    </>
  );
}

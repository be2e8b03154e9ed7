import { Link } from '@tanstack/react-router';
import { Chip } from '../../shared/controls/chip.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { type DaysLeft, daysLeft } from './days-left.ts';
import type { WaitingItem } from './waiting-query.ts';

export interface WaitingListProps {
  planReference: string;
  items: readonly WaitingItem[];
  withLeadCount: number;
  chosenId: string | undefined;
}

/** The queue, oldest first, each with the days it has waited and those that are left. */
export function WaitingList({ planReference, items, withLeadCount, chosenId }: WaitingListProps) {
  const t = useWords('finding');
  return (
    <section className="queue" aria-labelledby="queue-title">
      <h1 id="queue-title">{t('page-title')}</h1>
      {items.length > 0 && <p className="md sec">{t('waiting', { count: items.length })}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.updateId} className={item.updateId === chosenId ? 'on' : undefined}>
            <Link
              to="/plans/$planReference/verification"
              params={{ planReference }}
              search={{ update: item.updateId }}
              aria-current={item.updateId === chosenId ? 'true' : undefined}
            >
              <span className="row">
                <span className="ref">{item.card.shortReference}</span>
                <span className="sp" />
                <Chip>{item.card.lead.shortName}</Chip>
              </span>
              <span className="queue-title" dir="auto">
                {item.card.title}
              </span>
              <DaysWords days={daysLeft(item.days, item.targetDays)} waitingFor={item.waitingFor} />
            </Link>
          </li>
        ))}
      </ul>
      {withLeadCount > 0 && <p className="sm sec">{t('with-lead', { count: withLeadCount })}</p>}
    </section>
  );
}

function DaysWords({ days, waitingFor }: { days: DaysLeft; waitingFor: WaitingItem['waitingFor'] }) {
  const t = useWords('finding');
  const waited = days.waited === 0 ? t('waited-today') : t('waited', { count: days.waited });
  const target = days.target;
  const left =
    days.over > 0 ? t('over', { count: days.over, target }) : t('left', { count: days.left, target });
  return (
    <span className="row w sm">
      <span className={days.isPressing ? 'due past' : 'due'}>
        <Icon name="clock" />
        {waited} {t(`waits-${waitingFor}`)}
      </span>
      <span className="sp" />
      <span className="mut">{left}</span>
    </span>
  );
}

import type { CycleComparisonReply } from '@jalon/contracts/cycle/comparison';
import type { ReactNode } from 'react';
import { StatusPill } from '../../shared/controls/status-pill.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { RedactedText } from '../../shared/redaction/redacted-text.tsx';
import { ActivityLink } from './activity-link.tsx';

interface ListsProps {
  planReference: string;
  comparison: CycleComparisonReply;
}

/** Progress first: what was verified, what moved, then what slipped and why. */
export function ComparedLists({ planReference, comparison }: ListsProps) {
  const t = useWords('cycle');
  const { verifiedSince, moved, slipped } = comparison;
  return (
    <div className="compared">
      <List title={t('verified-since', { count: verifiedSince.length })} empty={t('none-verified')}>
        {verifiedSince.map((item) => (
          <li key={item.activity.id}>
            <ActivityLink planReference={planReference} activity={item.activity} />
            <p className="sm sec">
              <span dir="auto">{item.activity.lead.name}</span>
              {item.basis && item.verifiedOn && (
                <>
                  {' '}
                  · {t('rests-on', { basis: t(`basis-${item.basis}`), date: formatDate(item.verifiedOn) })}
                </>
              )}
            </p>
          </li>
        ))}
      </List>
      <List title={t('moved', { count: moved.length })} empty={t('none-moved')}>
        {moved.map((item) => (
          <li key={item.activity.id}>
            <ActivityLink planReference={planReference} activity={item.activity} />
            <p className="sm sec">
              <span dir="auto">{item.activity.lead.name}</span>
            </p>
            <p className="from-to">
              {item.from ? (
                <StatusPill status={item.from} plain />
              ) : (
                <span className="sec">{t('new-card')}</span>
              )}
              <Icon name="arrow" />
              <span className="vh">{t('became')}</span>
              <StatusPill status={item.to} plain />
            </p>
          </li>
        ))}
      </List>
      <List title={t('slipped', { count: slipped.length })} empty={t('none-slipped')}>
        {slipped.map((item) => (
          <Slipped key={item.activity.id} planReference={planReference} item={item} />
        ))}
      </List>
    </div>
  );
}

function List({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <section className="box">
      <header>
        <h3>{title}</h3>
      </header>
      {children.length === 0 ? <p className="sec">{empty}</p> : <ul>{children}</ul>}
    </section>
  );
}

function Slipped(props: { planReference: string; item: CycleComparisonReply['slipped'][number] }) {
  const t = useWords('cycle');
  const shared = useWords('shared');
  const { activity, slip, dueBefore, dueOn, isPast, cause, reason } = props.item;
  return (
    <li>
      <ActivityLink planReference={props.planReference} activity={activity} />
      <p className="sm sec">
        <span dir="auto">{activity.lead.name}</span>
      </p>
      <p>
        {slip === 'due_moved' && dueBefore
          ? t('due-moved', { from: formatDate(dueBefore), to: formatDate(dueOn) })
          : t('due-passed', { date: formatDate(dueOn) })}
        {slip === 'due_moved' && isPast && <> {t('and-past')}</>}
      </p>
      {cause && <p>{t('cause-said', { cause: shared(`cause.${cause}`) })}</p>}
      {reason && (
        <p className="sm sec" dir="auto">
          <RedactedText>{reason}</RedactedText>
        </p>
      )}
      {!cause && !reason && <p className="sm sec">{t('no-cause')}</p>}
    </li>
  );
}

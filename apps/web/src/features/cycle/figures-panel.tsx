import type { ComparedActivityReply, CycleFiguresReply } from '@jalon/contracts/cycle/comparison';
import { COLUMNS } from '@jalon/domain/activity/activity';
import { useState } from 'react';
import { StatusPill } from '../../shared/controls/status-pill.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatDate, formatNumber } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { ActivityLink } from './activity-link.tsx';

interface FiguresPanelProps {
  planReference: string;
  figures: CycleFiguresReply;
  activities: readonly ComparedActivityReply[];
  /** The period is closed: the figures are as it closed with them. */
  isFrozen: boolean;
}

const order = [...COLUMNS].reverse();

/** "18 of 42 reported complete, 11 verified", of one period; each part opens to exactly the cards that it counts. */
export function FiguresPanel({ planReference, figures, activities, isFrozen }: FiguresPanelProps) {
  const t = useWords('cycle');
  const { label, on, total, reportedComplete, verified } = figures;
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const standings = [...order, 'discontinued' as const].flatMap(
    (key) => figures.standings.find((standing) => standing.key === key) ?? [],
  );
  return (
    <section className="box figures" aria-label={label}>
      <header>
        <h2 className="row">
          {isFrozen && <Icon name="lock" />}
          {isolate(label)}
        </h2>
        <p className="sm sec">{isFrozen ? t('as-closed', { date: formatDate(on) }) : t('as-today')}</p>
      </header>
      <p className="figures-fraction">
        <b>{t('fraction', { part: reportedComplete, count: total })}</b>{' '}
        {t('of-which-verified', { count: verified })}
      </p>
      <div className="figures-parts">
        {standings.map((standing) => (
          <Part key={standing.key} planReference={planReference} standing={standing} known={known} />
        ))}
      </div>
    </section>
  );
}

/** The cards of one column; titles come, and mark the page, only once it is opened. */
function Part(props: {
  planReference: string;
  standing: CycleFiguresReply['standings'][number];
  known: ReadonlyMap<string, ComparedActivityReply>;
}) {
  const [isOpen, setOpen] = useState(false);
  const { key, count, activityIds } = props.standing;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <StatusPill status={key} plain /> <b>{formatNumber(count)}</b>
      </summary>
      {isOpen && (
        <ul>
          {activityIds.map((id) => (
            <li key={id}>
              <ActivityLink planReference={props.planReference} activity={props.known.get(id)} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

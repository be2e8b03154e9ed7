import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../../shared/api/me.ts';
import { useWords } from '../../shared/language/use-words.ts';
import './cycle.css';

/** The frame of the three pages about a plan's periods: what is owed, what changed, and when it reports. */
export function CyclePage({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  const t = useWords('cycle');
  const { planReference = '' } = useParams({ strict: false });
  const me = useMe();
  const params = { planReference };
  const seesReturns = me.posts.some(({ kind }) => kind !== 'observer');
  return (
    <div className="returns">
      <h1>{title}</h1>
      <p className="md sec">{note}</p>
      <nav className="tabs cycle-tabs" aria-label={t('pages')}>
        {seesReturns && (
          <Link to="/plans/$planReference/returns" params={params} activeOptions={{ includeSearch: false }}>
            {t('page-title')}
          </Link>
        )}
        <Link to="/plans/$planReference/comparison" params={params} activeOptions={{ includeSearch: false }}>
          {t('comparison-tab')}
        </Link>
        <Link to="/plans/$planReference/reporting-calendar" params={params}>
          {t('calendar-tab')}
        </Link>
      </nav>
      {children}
    </div>
  );
}

import type { DeadlineReply } from '@jalon/contracts/plan/deadline';
import type { PlanReply } from '@jalon/contracts/plan/plan';
import { useEffect } from 'react';
import { useWords } from '../../shared/language/use-words.ts';
import { RedactionPlace } from '../../shared/redaction/redaction-place.tsx';
import { DeadlinesList } from './deadlines-list.tsx';
import { ExtendPlan } from './extend-plan.tsx';

/** What comes, the next thing first; then what has passed undone. */
export function DatesOfPlan({ plan, items }: { plan: PlanReply; items: readonly DeadlineReply[] }) {
  const t = useWords('deadline');
  // Who comes from the number of dates that have passed is led to them, once they have been read.
  useEffect(() => {
    if (location.hash === '#past-title') document.getElementById('past-title')?.scrollIntoView();
  }, []);
  const coming = items.filter(({ days }) => days >= 0);
  const past = items.filter(({ days }) => days < 0).toReversed();
  const list = {
    planReference: plan.reference,
    actionOf: ({ kind }: DeadlineReply) => kind === 'plan' && <ExtendPlan plan={plan} />,
  };
  return (
    <RedactionPlace place={{ missionId: plan.missionId, planId: plan.id }}>
      {past.length > 0 && (
        <p>
          <a href="#past-title">{t('past-count', { count: past.length })}</a>
        </p>
      )}
      <section className="box" aria-labelledby="coming-title">
        <header>
          <h2 id="coming-title">{t('coming')}</h2>
        </header>
        {coming.length === 0 ? (
          <p className="sec dated-pad">{t('none-coming')}</p>
        ) : (
          <DeadlinesList {...list} items={coming} />
        )}
      </section>
      {past.length > 0 && (
        <section className="box" aria-labelledby="past-title">
          <header>
            <h2 id="past-title">{t('past-undone')}</h2>
          </header>
          <DeadlinesList {...list} items={past} />
        </section>
      )}
    </RedactionPlace>
  );
}

import { mayDo } from '@jalon/domain/post/rights';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Committees } from '../features/committee/committees.tsx';
import { CouncilSteps } from '../features/plan/council-steps.tsx';
import { DatesOfPlan } from '../features/plan/dates-of-plan.tsx';
import { planQuery } from '../features/plan/plan-queries.ts';
import '../features/plan/deadlines.css';
import { deadlinesQuery } from '../features/plan/plan-queries.ts';
import { useActor, useMe } from '../shared/api/me.ts';
import { CheckBox } from '../shared/controls/check-box.tsx';
import { LoadingFrame } from '../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../shared/controls/problem-note.tsx';
import { useWords } from '../shared/language/use-words.ts';
import { highestLevel, useMarking } from '../shared/marking/marking.tsx';
import { navigationFor } from './shell/navigation.ts';

/** `/plans/$planReference/deadlines`: every dated thing of the plan, the next one first, and the way to the Council. */
export default function DeadlinesPage() {
  const { planReference = '' } = useParams({ strict: false });
  const t = useWords('deadline');
  const plan = useQuery(planQuery(planReference));
  const query = useQuery(deadlinesQuery(planReference));
  // What is past due is most often a card: a list that left them out would look clean.
  const [withCards, setWithCards] = useState(true);
  const opensBenchmarks = navigationFor(useMe().posts).benchmarks;
  const place = { missionId: plan.data?.missionId ?? null, planId: null };
  const keepsDates = mayDo(useActor(), 'keep_report_dates', place).allowed;
  const items = (query.data?.items ?? []).filter(({ activityId }) => withCards || activityId === null);
  useMarking(highestLevel(items));
  if (plan.error && !plan.data) throw plan.error;
  if (!plan.data || query.isPending) return <LoadingFrame />;
  return (
    <div className="page deadlines-page">
      <header>
        <h1>{t('title')}</h1>
        <p className="md sec">{t('note')}</p>
      </header>
      {query.data ? (
        <div className="deadlines-columns">
          <div className="col">
            <CheckBox
              label={t('with-cards')}
              checked={withCards}
              onChange={(event) => setWithCards(event.target.checked)}
            />
            <DatesOfPlan plan={plan.data} items={items} />
          </div>
          <div className="col">
            {query.data.council.map((date) => (
              <CouncilSteps key={date.id} date={date} opens={opensBenchmarks} keeps={keepsDates} />
            ))}
            <Committees plan={plan.data} />
          </div>
        </div>
      ) : (
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      )}
    </div>
  );
}

import type { MyActivities } from '@jalon/contracts/activity/activity';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { MakesItNote } from '../../shared/deadline/makes-it-note.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { highestLevel, useMarking } from '../../shared/marking/marking.tsx';
import { inOrderOfNeed } from './in-order-of-need.ts';
import { myActivitiesQuery } from './my-activities-query.ts';
import { MyActivityItem } from './my-activity-item.tsx';
import { ReturnSender } from './return-sender.tsx';
import './my-activities.css';
import { useDueWords } from './use-due-words.ts';

/** `/my`: what this person's organization owes in the open period, one card an activity, one button each. */
export default function MyActivitiesPage() {
  const query = useQuery(myActivitiesQuery);
  if (query.isPending) return <LoadingFrame />;
  if (!query.data) {
    return (
      <div className="my">
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  return <Lists data={query.data} />;
}

function Lists({ data }: { data: MyActivities }) {
  useMarking(highestLevel(data.items.map(({ card }) => card)));
  if (data.items.length === 0) return <NothingToReport />;
  const plans = [...new Set(data.items.map((item) => item.planId))];
  return (
    <div className="my">
      {plans.map((planId) => (
        <PlanGroup key={planId} data={data} planId={planId} isOnly={plans.length === 1} />
      ))}
    </div>
  );
}

function PlanGroup({ data, planId, isOnly }: { data: MyActivities; planId: string; isOnly: boolean }) {
  const t = useWords('update');
  const dueWords = useDueWords();
  const items = inOrderOfNeed(data.items.filter((item) => item.planId === planId));
  const cycle = data.cycles.find((each) => each.planId === planId);
  const Heading = isOnly ? 'h1' : 'h2';
  const title = cycle?.planTitle ?? items[0]?.planTitle ?? {};
  return (
    <section className="my-plan">
      <header className="my-head">
        <p className="sm mut">
          {cycle && <span>{cycle.organization.name} · </span>}
          <bdi>{localText(title)}</bdi>
        </p>
        <Heading className="my-title">{t('my-title', { count: items.length })}</Heading>
        {cycle && (
          <>
            <p className="sec">{dueWords(cycle)}</p>
            <MakesItNote planReference={cycle.planReference} />
            <div className="row">
              <span className="meter" aria-hidden="true">
                <i className="rc" style={{ flex: cycle.sent }} />
                <i className="ns" style={{ flex: Math.max(0, cycle.total - cycle.sent) }} />
              </span>
              <span className="sm sec nw">{t('my-sent', { sent: cycle.sent, total: cycle.total })}</span>
            </div>
          </>
        )}
      </header>
      <ul className="my-items">
        {items.map((item) => (
          <MyActivityItem key={item.card.id} item={item} />
        ))}
      </ul>
      {cycle && cycle.sent < cycle.total && <ReturnSender cycle={cycle} items={items} />}
    </section>
  );
}

function NothingToReport() {
  const t = useWords('update');
  return (
    <div className="my">
      <h1>{t('my-empty-title')}</h1>
      <p className="sec">{t('my-empty')}</p>
      <Link className="btn" to="/">
        {t('my-open-plans')}
      </Link>
    </div>
  );
}

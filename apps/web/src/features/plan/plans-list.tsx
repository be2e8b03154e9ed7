import type { PlanSummary } from '@jalon/contracts/plan/plan';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Chip } from '../../shared/controls/chip.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatMonth, localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import './plan.css';
import { plansQuery } from './plan-queries.ts';

/** The plans this person may see, by mission. */
export function PlansList() {
  const t = useWords('plan');
  const { data, error, refetch } = useQuery(plansQuery);
  useMarking('unclassified');
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingFrame />;
  if (data.items.length === 0) return <p className="sec">{t('noPlans')}</p>;
  const missions = Map.groupBy(data.items, (plan) => plan.mission.code);
  return [...missions.values()].map((plans) => (
    <section key={plans[0]?.mission.code} className="plans">
      <h2>{plans[0] && localText(plans[0].mission.country)}</h2>
      <ul>
        {plans.map((plan) => (
          <PlanCard key={plan.id} plan={plan} />
        ))}
      </ul>
    </section>
  ));
}

function PlanCard({ plan }: { plan: PlanSummary }) {
  const t = useWords('plan');
  const shared = useWords('shared');
  const end = plan.extendedTo ?? plan.endsOn;
  return (
    <li className="box plan-card">
      <div className="row w">
        <span className="ref">{plan.reference}</span>
        {plan.demonstration.length > 0 && <Chip line>{shared('demonstration')}</Chip>}
      </div>
      <h3>
        <Link to="/plans/$planReference" params={{ planReference: plan.reference }} dir="auto">
          {localText(plan.title)}
        </Link>
      </h3>
      <p className="sm sec">
        {t(`type.${plan.type}`)} · {t('period', { from: formatMonth(plan.startsOn), to: formatMonth(end) })}
      </p>
      <Link
        className="btn s"
        to="/plans/$planReference/board"
        params={{ planReference: plan.reference }}
        search={{}}
      >
        <Icon name="board" />
        {t('board')}
      </Link>
    </li>
  );
}

import type { PlanReply } from '@jalon/contracts/plan/plan';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Chip } from '../../shared/controls/chip.tsx';
import { Classification } from '../../shared/controls/classification.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatLongDate, formatMonth, inARow, localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import { NeedsAttention } from './needs-attention.tsx';
import { NextDeadlines } from './next-deadlines.tsx';
import { OpenToObservers } from './open-to-observers.tsx';
import { PillarTable } from './pillar-table.tsx';
import './plan.css';
import { planQuery, progressQuery } from './plan-queries.ts';
import { PlanSources } from './plan-sources.tsx';
import { ProgressPanel } from './progress-panel.tsx';

/** What was promised, by whom, how far it is, and what comes next. Progress before shortfall. */
export default function OverviewPage() {
  const { planReference = '' } = useParams({ strict: false });
  const plan = useQuery(planQuery(planReference));
  const progress = useQuery(progressQuery(planReference));
  useMarking('unclassified');
  // What is not open to this person looks like what does not exist.
  if (plan.error && !plan.data) throw plan.error;
  if (!plan.data) return <LoadingFrame />;
  return (
    <div className="page overview">
      <PlanHead plan={plan.data} />
      {progress.error && <ProblemNote error={progress.error} onRetry={() => void progress.refetch()} />}
      {progress.data && <ProgressPanel planReference={planReference} progress={progress.data} />}
      <NeedsAttention planReference={planReference} />
      <div className="overview-columns">
        <div className="overview-main">
          {progress.data && <PillarTable plan={plan.data} progress={progress.data} />}
          <PlanSources plan={plan.data} />
        </div>
        <NextDeadlines planReference={planReference} />
      </div>
    </div>
  );
}

function PlanHead({ plan }: { plan: PlanReply }) {
  const t = useWords('plan');
  const shared = useWords('shared');
  return (
    <header className="plan-head">
      <div>
        <div className="row w">
          <h1 dir="auto">{localText(plan.title)}</h1>
          <Classification level="unclassified" />
          {plan.demonstration.length > 0 && <Chip line>{shared('demonstration')}</Chip>}
        </div>
        <p className="md sec">{usePeriod(plan).join(' · ')}</p>
        {plan.demonstration.length > 0 && <p className="sm mut">{t('demonstrationParts')}</p>}
      </div>
      <div className="plan-do">
        <OpenToObservers plan={plan} />
        <Link
          className="btn p"
          to="/plans/$planReference/board"
          params={{ planReference: plan.reference }}
          search={{}}
        >
          <Icon name="board" />
          {t('openBoard')}
        </Link>
      </div>
    </header>
  );
}

function usePeriod(plan: PlanReply): string[] {
  const t = useWords('plan');
  return [
    t(`type.${plan.type}`),
    ...(plan.signedOn ? [signed(plan.signedOn)] : []),
    t('period', { from: formatMonth(plan.startsOn), to: formatMonth(plan.endsOn) }),
    ...(plan.extendedTo ? [t('extended', { to: formatMonth(plan.extendedTo) })] : []),
    ...(plan.parties.length > 0 ? [inARow(plan.parties.map(({ name }) => name))] : []),
  ];

  function signed(on: string): string {
    return plan.signedPlace
      ? t('signedAt', { on: formatLongDate(on), place: plan.signedPlace })
      : t('signed', { on: formatLongDate(on) });
  }
}

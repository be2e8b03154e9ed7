import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { plansQuery } from '../../features/plan/plan-queries.ts';
import { Icon } from '../../shared/icons/icon.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** The plan one works in. A native list under our own frame, so that it opens well on every phone. */
export function PlanPicker() {
  const t = useWords('shell');
  const navigate = useNavigate();
  const { planReference } = useParams({ strict: false });
  const plans = useQuery(plansQuery).data?.items ?? [];
  const plan = plans.find((known) => known.reference === planReference);
  if (plans.length === 0) return null;
  return (
    <div className="planpick">
      <span dir="auto">
        {plan ? localText(plan.title) : t('choosePlan')}
        {plan && <small>{localText(plan.mission.country)}</small>}
      </span>
      <Icon name="chevron-down" />
      <select
        aria-label={t('choosePlan')}
        value={plan?.reference ?? ''}
        onChange={(event) =>
          void navigate({ to: '/plans/$planReference', params: { planReference: event.target.value } })
        }
      >
        {!plan && <option value="">{t('choosePlan')}</option>}
        {plans.map((known) => (
          <option key={known.id} value={known.reference}>
            {`${known.reference} · ${localText(known.title)}`}
          </option>
        ))}
      </select>
    </div>
  );
}

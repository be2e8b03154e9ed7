import type { PlanReply } from '@jalon/contracts/plan/plan';
import { useWords } from '../../shared/language/use-words.ts';

/** Where the record of this plan comes from. What no source says is labelled as demonstration. */
export function PlanSources({ plan }: { plan: PlanReply }) {
  const t = useWords('plan');
  if (plan.sources.length === 0) return null;
  return (
    <section className="plan-sources sm sec">
      <h2 className="md">{t('sources')}</h2>
      <ul>
        {plan.sources.map((source) => (
          <li key={`${source.document} ${source.place ?? ''}`} dir="auto">
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {source.document}
              </a>
            ) : (
              source.document
            )}
            {source.place && `, ${source.place}`}
            {source.unverified && ` (${t('unverified')})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { ReactNode } from 'react';
import { Note } from '../../shared/controls/note.tsx';
import { StatusPill } from '../../shared/controls/status-pill.tsx';
import { EvidenceLine } from '../../shared/evidence/evidence-list.tsx';
import { formatLongDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import type { FieldsProps } from './guarded-field.tsx';

/** What will be sent, to whom: read once more before it goes out. */
export function ReviewStep({ activity, form }: FieldsProps) {
  const t = useWords('update');
  const shared = useWords('shared');
  const { fields } = form;
  const cause = fields.status === 'constrained' && fields.constraintCause;
  return (
    <section className="report-review" aria-labelledby="review-title">
      <h2 id="review-title">{t('review-title')}</h2>
      <Note icon="arrow">{receiver(activity, t)}</Note>
      <dl>
        <Line name={t('done')} words={fields.done} />
        <Line name={t('review-status')}>
          <StatusPill status={fields.status} />
          {fields.status === 'discontinued' && <p className="hint">{t('discontinued-hint')}</p>}
        </Line>
        {cause && (
          <Line name={t('review-cause')} words={shared(`cause.${cause}`)} more={fields.constraintNote} />
        )}
        {fields.status === 'discontinued' && (
          <Line name={t('discontinued-reason')} words={fields.discontinuedReason} />
        )}
        <Line name={t('review-evidence')}>
          <Evidence fields={fields} />
        </Line>
        {fields.nextStep && <Line name={t('next-step')} words={fields.nextStep} />}
        {fields.proposedDueOn && (
          <Line
            name={t('review-proposed-due')}
            words={formatLongDate(fields.proposedDueOn)}
            more={fields.proposalReason}
          />
        )}
      </dl>
    </section>
  );
}

function receiver(activity: ActivityReply, t: ReturnType<typeof useWords<'update'>>): string {
  // Where the co-lead's own organization leads, the coordinator answers instead.
  if (activity.lead.id === activity.coLead.id) return t('review-own');
  return t('review-to', { coLead: activity.coLead.name });
}

function Evidence({ fields }: { fields: FieldsProps['form']['fields'] }) {
  const t = useWords('update');
  if (fields.evidence.length > 0) {
    return (
      <ul className="evidence-list">
        {fields.evidence.map((piece) => (
          <li key={`${piece.title} ${piece.url ?? ''} ${piece.dated}`}>
            <EvidenceLine evidence={piece} />
          </li>
        ))}
      </ul>
    );
  }
  return <>{fields.noEvidence ? t('review-no-evidence') : t('review-no-evidence-yet')}</>;
}

function Line(props: { name: string; words?: string; more?: string; children?: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {props.words && <p dir="auto">{props.words}</p>}
        {props.more && <p dir="auto">{props.more}</p>}
        {props.children}
      </dd>
    </div>
  );
}

import type { ToldLineReply } from '@jalon/contracts/reminder/told';
import { Link } from '@tanstack/react-router';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatDate, formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { shapeOf, useOutcomeWords } from './reminder-outcome.ts';

export interface ToldTableProps {
  items: readonly ToldLineReply[];
  planReference: string;
}

/** A row a reminder; on a phone a card. */
export function ToldTable({ items, planReference }: ToldTableProps) {
  const t = useWords('told');
  return (
    <div className="box told-box">
      <table className="told-table">
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('about')}</th>
            <th scope="col">{t('post')}</th>
            <th scope="col">{t('outcome')}</th>
            <th scope="col">{t('helped')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((line) => (
            <Row key={line.id} line={line} planReference={planReference} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ line, planReference }: { line: ToldLineReply; planReference: string }) {
  const t = useWords('told');
  const rules = useWords('reminder');
  return (
    <tr>
      <td className="num nw">{formatDate(line.localDate)}</td>
      <th scope="row">
        <About line={line} planReference={planReference} />
        <small>
          {line.subjectType === 'milestone' && `${t('milestone')} · `}
          {rules(`rule-${line.rule}`)} · {rules('for-due', { date: formatDate(line.dueOn) })}
        </small>
      </th>
      <td data-label={t('post')}>
        <bdi>{line.recipientPost.title}</bdi>
      </td>
      <td>
        <Outcome line={line} />
      </td>
      <td>
        <Helped line={line} />
      </td>
    </tr>
  );
}

function About({
  line: { activity, subjectType },
  planReference,
}: {
  line: ToldLineReply;
  planReference: string;
}) {
  const t = useWords('told');
  if (!activity) return <span>{t(subjectType === 'return' ? 'about-return' : 'about-plan')}</span>;
  return (
    <Link
      to="/plans/$planReference/board"
      params={{ planReference }}
      search={{ card: activity.reference, tab: 'reminders' }}
    >
      <bdi className="ref">{activity.shortReference}</bdi> <span dir="auto">{activity.title}</span>
    </Link>
  );
}

/** What became of it, and the mail in which it stood. */
function Outcome({ line }: { line: ToldLineReply }) {
  const t = useWords('told');
  const words = useOutcomeWords();
  const { state, reason, sentAt, mail } = line;
  const shape = shapeOf(line);
  const said = words({ state, reason, sentAt });
  return (
    <>
      <span className={`st ${shape.tone}`}>
        <Icon name={shape.icon} />
        {said}
      </span>
      {mail && (
        <small>
          <Link to="/outbox" search={{ mail: mail.id }}>
            {t('open-mail')}
          </Link>
          {isLate(sentAt, mail.deliveredAt) &&
            ` · ${t('delivered', { at: formatInstant(mail.deliveredAt) })}`}
        </small>
      )}
    </>
  );
}

/** Delivered so much later than it was written that it has to be said. */
function isLate(sentAt: string | null, deliveredAt: string | null): deliveredAt is string {
  return sentAt !== null && deliveredAt !== null && Date.parse(deliveredAt) - Date.parse(sentAt) > 3_600_000;
}

const done = {
  'update.submitted': 'done-update',
  'activity.declared': 'done-declared',
  'update.accepted': 'done-accepted',
  'update.returned': 'done-returned',
  'finding.recorded': 'done-finding',
  'finding.replied': 'done-reply',
} as const;

function Helped({ line: { measure, helped, state } }: { line: ToldLineReply }) {
  const t = useWords('told');
  if (!helped) {
    if (measure === 'not_helped') return <span className="sec">{t('nothing-yet')}</span>;
    if (measure === 'early') return <span className="mut">{t('too-early')}</span>;
    return state === 'sent' ? <span className="mut">{t('not-measured')}</span> : null;
  }
  const key = done[helped.what as keyof typeof done] ?? 'done-update';
  return (
    <>
      <span className="st ve">
        <Icon name="check" />
        {t(key)}
      </span>
      <small>
        {helped.days === 0 ? t('same-day') : t('after-days', { count: helped.days })}
        {helped.post && (
          <>
            {' · '}
            <bdi>{helped.post}</bdi>
          </>
        )}
      </small>
    </>
  );
}

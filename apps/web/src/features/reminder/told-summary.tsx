import type { ToldSummaryReply } from '@jalon/contracts/reminder/told';
import type { ToldState } from '@jalon/domain/reminder/reminder';
import type { ReactNode } from 'react';
import { formatDate, formatNumber } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useReasonWords } from '../../shared/reminder/reason-words.ts';
import type { ToldMeasure, ToldSearch } from './told-search.ts';

export interface ToldSummaryProps {
  summary: ToldSummaryReply;
  /** The dates that are counted, both included. */
  period: { from: string; to: string };
  search: ToldSearch;
  onShow: (search: ToldSearch) => void;
}

/** What the reminders come to: a fraction, and beside it all that is not in it. Each number opens its lines. */
export function ToldSummary({ summary, period, search, onShow }: ToldSummaryProps) {
  const t = useWords('told');
  const { state, helped, ...rest } = search;
  // Pressed again, a number that is open closes.
  const measured = (one: ToldMeasure) => ({
    isOn: helped === one,
    onOpen: () => onShow(helped === one ? rest : { ...rest, helped: one }),
  });
  const inState = (one: ToldState) => ({
    isOn: state === one,
    onOpen: () => onShow(state === one ? rest : { ...rest, state: one }),
  });
  const fraction = t('fraction', { helped: summary.helped, measured: summary.measured });
  return (
    <section className="box told-summary" aria-labelledby="told-summary-title">
      <header>
        <h2 id="told-summary-title">{t('did-it-help')}</h2>
        <span className="sp" />
        <span className="sm sec">
          {formatDate(period.from)} – {formatDate(period.to)}
        </span>
      </header>
      {summary.measured === 0 ? (
        <p className="told-none sec">{t('nothing-measured')}</p>
      ) : (
        <p className="told-fraction">
          <Opens {...measured('helped')} name={`${fraction}: ${t('open-helped')}`}>
            {fraction}
          </Opens>{' '}
          {t('fraction-words')}
        </p>
      )}
      <ul className="told-figures">
        <Figure
          name={t('not-helped')}
          count={summary.measured - summary.helped}
          {...measured('not_helped')}
        />
        <Figure name={t('early')} count={summary.early} {...measured('early')} />
        <Figure
          name={t('state-sent')}
          count={summary.sent}
          detail={t('in-mails', { number: summary.mails })}
          {...inState('sent')}
        />
        {summary.waiting > 0 && (
          <Figure name={t('state-waiting')} count={summary.waiting} {...inState('waiting')} />
        )}
        <Figure name={t('state-planned')} count={summary.planned} {...inState('planned')} />
        <Suppressed summary={summary} {...inState('suppressed')} />
        <Figure name={t('state-failed')} count={summary.failed} {...inState('failed')} />
      </ul>
      <details className="told-breakdown">
        <summary>{t('breakdown')}</summary>
        <div className="told-tables">
          <ByRule summary={summary} onOpen={(rule) => onShow({ ...rest, rule })} />
          <ByPost summary={summary} onOpen={(post) => onShow({ ...rest, post })} />
        </div>
      </details>
    </section>
  );
}

interface Opening {
  isOn: boolean;
  onOpen: () => void;
}

function Suppressed({ summary, ...opening }: Opening & { summary: ToldSummaryReply }) {
  const t = useWords('told');
  const why = useReasonWords();
  const reasons = summary.suppressedBy.map(({ reason, count }) => `${why(reason)}: ${formatNumber(count)}`);
  return (
    <Figure
      name={t('state-suppressed')}
      count={summary.suppressed}
      detail={reasons.join(' · ')}
      {...opening}
    />
  );
}

function Figure({
  name,
  count,
  detail,
  ...opening
}: Opening & { name: string; count: number; detail?: string }) {
  return (
    <li>
      <Opens {...opening} name={`${name}: ${formatNumber(count)}`}>
        <b className="num">{formatNumber(count)}</b>
      </Opens>
      <span>
        {name}
        {detail && <small>{detail}</small>}
      </span>
    </li>
  );
}

/** A number that opens what it counts. */
function Opens({ name, isOn, onOpen, children }: Opening & { name: string; children: ReactNode }) {
  return (
    <button type="button" className="link" aria-label={name} aria-pressed={isOn} onClick={onOpen}>
      {children}
    </button>
  );
}

function ByRule(props: {
  summary: ToldSummaryReply;
  onOpen: (rule: NonNullable<ToldSearch['rule']>) => void;
}) {
  const t = useWords('told');
  const words = useWords('reminder');
  const rows = props.summary.byRule.filter(({ sent }) => sent > 0);
  return (
    <Fractions
      title={t('by-rule')}
      rows={rows.map((row) => ({
        ...row,
        key: row.rule,
        name: words(`rule-${row.rule}`),
        onOpen: () => props.onOpen(row.rule),
      }))}
    />
  );
}

function ByPost({ summary, onOpen }: { summary: ToldSummaryReply; onOpen: (postId: string) => void }) {
  const t = useWords('told');
  const rows = summary.byPost.filter(({ sent }) => sent > 0);
  return (
    <Fractions
      title={t('by-post')}
      rows={rows.map((row) => ({
        ...row,
        key: row.post.id,
        name: row.post.title,
        onOpen: () => onOpen(row.post.id),
      }))}
    />
  );
}

interface FractionRow {
  key: string;
  name: string;
  sent: number;
  helped: number;
  measured: number;
  onOpen: () => void;
}

function Fractions({ title, rows }: { title: string; rows: readonly FractionRow[] }) {
  const t = useWords('told');
  if (rows.length === 0) return null;
  return (
    <table className="told-fractions">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('sent')}</th>
          <th scope="col">{t('helped')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, sent, helped, measured, onOpen }) => (
          <tr key={key}>
            <th scope="row">
              <button type="button" className="link" onClick={onOpen}>
                <bdi>{name}</bdi>
              </button>
            </th>
            <td className="num">{formatNumber(sent)}</td>
            <td className="num nw">
              {measured === 0 ? t('not-measured') : t('fraction', { helped, measured })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

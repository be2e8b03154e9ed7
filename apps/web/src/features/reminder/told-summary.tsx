import type { ToldSummaryReply } from '@jalon/contracts/reminder/told';
import type { ReactNode } from 'react';
import { formatNumber } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useReasonWords } from '../../shared/reminder/reason-words.ts';
import type { ToldMeasure, ToldSearch } from './told-search.ts';

export interface ToldSummaryProps {
  summary: ToldSummaryReply;
  search: ToldSearch;
  onShow: (search: ToldSearch) => void;
}

/** What the reminders come to: a fraction, and beside it all that is not in it. Each number opens its lines. */
export function ToldSummary({ summary, search, onShow }: ToldSummaryProps) {
  const t = useWords('told');
  const { state: _, helped: __, ...rest } = search;
  const measured = (helped: ToldMeasure) => () => onShow({ ...rest, helped });
  const inState = (state: NonNullable<ToldSearch['state']>) => () => onShow({ ...rest, state });
  return (
    <section className="box told-summary" aria-labelledby="told-summary-title">
      <header>
        <h2 id="told-summary-title">{t('did-it-help')}</h2>
      </header>
      <p className="told-fraction">
        <Opens onOpen={measured('helped')} name={t('open-helped')}>
          {t('fraction', { helped: summary.helped, measured: summary.measured })}
        </Opens>{' '}
        {t('fraction-words')}
      </p>
      <ul className="told-figures">
        <Figure
          name={t('not-helped')}
          count={summary.measured - summary.helped}
          onOpen={measured('not_helped')}
        />
        <Figure name={t('early')} count={summary.early} onOpen={measured('early')} />
        <Figure
          name={t('state-sent')}
          count={summary.sent}
          detail={t('in-mails', { number: summary.mails })}
          onOpen={inState('sent')}
        />
        <Figure name={t('state-planned')} count={summary.planned} onOpen={inState('planned')} />
        <Suppressed summary={summary} onOpen={inState('suppressed')} />
        <Figure name={t('state-failed')} count={summary.failed} onOpen={inState('failed')} />
      </ul>
      <div className="told-tables">
        <ByRule summary={summary} onOpen={(rule) => onShow({ ...rest, rule })} />
        <ByPost summary={summary} onOpen={(post) => onShow({ ...rest, post })} />
      </div>
    </section>
  );
}

function Suppressed({ summary, onOpen }: { summary: ToldSummaryReply; onOpen: () => void }) {
  const t = useWords('told');
  const why = useReasonWords();
  const reasons = summary.suppressedBy.map(({ reason, count }) => `${why(reason)}: ${formatNumber(count)}`);
  return (
    <Figure
      name={t('state-suppressed')}
      count={summary.suppressed}
      detail={reasons.join(' · ')}
      onOpen={onOpen}
    />
  );
}

function Figure(props: { name: string; count: number; detail?: string; onOpen: () => void }) {
  const { name, count, detail, onOpen } = props;
  return (
    <li>
      <Opens onOpen={onOpen} name={`${name}: ${formatNumber(count)}`}>
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
function Opens({ name, onOpen, children }: { name: string; onOpen: () => void; children: ReactNode }) {
  return (
    <button type="button" className="link" aria-label={name} onClick={onOpen}>
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

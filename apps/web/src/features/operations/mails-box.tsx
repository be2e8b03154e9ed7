import type { OperationsReply, OutcomesReply } from '@jalon/contracts/operations/operations';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../shared/language/format.ts';
import { formatDuration } from '../../shared/language/format-duration.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useReasonWords } from '../../shared/reminder/reason-words.ts';

const outcomes = ['delivered', 'waiting', 'putOff', 'failed', 'neverTried'] as const;
type Mails = OperationsReply['mails'];

/** Mails of a day and of a month by what became of them: counts, never what they say. */
export function MailsBox({ operations: { mails } }: { operations: OperationsReply }) {
  const t = useWords('operations');
  return (
    <section className="box" aria-labelledby="mails-title">
      <header>
        <h2 id="mails-title">{t('mails')}</h2>
        <span className="sp" />
        <Link className="sm" to="/dead-letters">
          {t('dead-letters', { number: formatNumber(mails.deadLetters) })}
        </Link>
      </header>
      <table className="operations-counts">
        <thead>
          <tr>
            <th scope="col">{t('written-within')}</th>
            <th scope="col">{t('last-24-hours')}</th>
            <th scope="col">{t('last-30-days')}</th>
          </tr>
        </thead>
        <tbody>
          <Counted name={t('written')} of={(one) => one.written} mails={mails} />
          {outcomes.map((outcome) => (
            <Counted key={outcome} name={t(`outcome-${outcome}`)} of={(one) => one[outcome]} mails={mails} />
          ))}
          <Suppressed mails={mails} />
        </tbody>
      </table>
      <p className="operations-foot sm sec">
        {mails.oldestWaitingSeconds === null
          ? t('none-waits')
          : t('oldest-waits', {
              number: formatNumber(mails.waiting),
              time: formatDuration(mails.oldestWaitingSeconds),
            })}
      </p>
    </section>
  );
}

interface CountedProps {
  name: string;
  of: (outcomes: OutcomesReply) => number;
  mails: Mails;
  isPart?: boolean;
}

function Counted({ name, of, mails, isPart }: CountedProps) {
  return (
    <tr className={isPart ? 'is-part' : undefined}>
      <th scope="row">{name}</th>
      <td className="num">{formatNumber(of(mails.last24Hours))}</td>
      <td className="num">{formatNumber(of(mails.last30Days))}</td>
    </tr>
  );
}

/** What was not sent on purpose, and under it each reason for it. */
function Suppressed({ mails }: { mails: Mails }) {
  const t = useWords('operations');
  const words = useReasonWords();
  const all = (one: OutcomesReply) => one.suppressed.reduce((sum, { count }) => sum + count, 0);
  const reasons = [
    ...new Set([...mails.last30Days.suppressed, ...mails.last24Hours.suppressed].map(({ reason }) => reason)),
  ];
  return (
    <>
      <Counted name={t('outcome-suppressed')} of={all} mails={mails} />
      {reasons.map((reason) => (
        <Counted
          key={reason}
          isPart
          name={words(reason)}
          of={(one) => one.suppressed.find((each) => each.reason === reason)?.count ?? 0}
          mails={mails}
        />
      ))}
    </>
  );
}

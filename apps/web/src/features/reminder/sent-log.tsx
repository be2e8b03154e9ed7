import { mayDo } from '@jalon/domain/post/rights';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useActor } from '../../shared/api/me.ts';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { mailOutcome } from './mail-outcome.ts';
import { outboxQuery } from './outbox-query.ts';
import { planOfReference } from './plan-of-reference.ts';

const shownMails = 12;

/** The last mails that speak of this plan and that the reader may see, and the way to all of them. */
export function SentLog() {
  const t = useWords('reminder');
  const { data = [] } = useQuery(outboxQuery);
  const { planReference = '' } = useParams({ strict: false });
  const own = data.filter(({ text }) => text.includes(planReference));
  return (
    <section className="box" aria-labelledby="sent-log-title">
      <header>
        <h2 id="sent-log-title">{t('sent-log')}</h2>
        <span className="sp" />
        <Link className="sm" to="/outbox">
          {t('sent-log-all')}
        </Link>
      </header>
      <ToldLink planReference={planReference} />
      {own.length === 0 && <p className="log-empty sec">{t('sent-log-empty')}</p>}
      <table className="log">
        <tbody>
          {own.slice(0, shownMails).map((mail) => (
            <tr key={mail.id}>
              <td className="num">{formatInstant(mail.createdAt)}</td>
              <td>
                <span dir="auto">{mail.subject}</span>
                <small>
                  <bdi>{mail.to}</bdi>
                </small>
              </td>
              <td>
                <span className={`st ${mailOutcome(mail).tone}`}>
                  <Icon name={mailOutcome(mail).icon} />
                  {t(mailOutcome(mail).words)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The way to who was told what, for who may ask that. */
function ToldLink({ planReference }: { planReference: string }) {
  const t = useWords('reminder');
  const actor = useActor();
  const plan = useQuery(planOfReference(planReference)).data;
  if (!plan || !mayDo(actor, 'read_told', { missionId: plan.missionId, planId: plan.id }).allowed)
    return null;
  return (
    <p className="told-link">
      <Link to="/plans/$planReference/told" params={{ planReference }}>
        {t('told-link')}
      </Link>
    </p>
  );
}

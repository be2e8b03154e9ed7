import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { outboxQuery } from './outbox-query.ts';

const shownMails = 12;

/** The last mails that the reader may see, and the way to all of them. */
export function SentLog() {
  const t = useWords('reminder');
  const { data = [] } = useQuery(outboxQuery);
  return (
    <section className="box" aria-labelledby="sent-log-title">
      <header>
        <h2 id="sent-log-title">{t('sent-log')}</h2>
        <span className="sp" />
        <Link className="sm" to="/outbox">
          {t('sent-log-all')}
        </Link>
      </header>
      {data.length === 0 && <p className="log-empty sec">{t('sent-log-empty')}</p>}
      <table className="log">
        <tbody>
          {data.slice(0, shownMails).map((mail) => (
            <tr key={mail.id}>
              <td className="num">{formatInstant(mail.createdAt)}</td>
              <td>
                <span dir="auto">{mail.subject}</span>
                <small>
                  <bdi>{mail.to}</bdi>
                </small>
              </td>
              <td>
                <span className={mail.deliveredAt ? 'st ve' : 'st ns'}>
                  <Icon name={mail.deliveredAt ? 'check' : 'clock'} />
                  {mail.deliveredAt ? t('delivered') : t('waits-delivery')}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

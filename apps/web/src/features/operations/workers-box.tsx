import type { OperationsReply } from '@jalon/contracts/operations/operations';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatInstant } from '../../shared/language/format.ts';
import { formatAgo } from '../../shared/language/format-duration.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** The processes that spoke of themselves within the last day, who spoke last first. */
export function WorkersBox({ operations }: { operations: OperationsReply }) {
  const t = useWords('operations');
  const { workers, realNow } = operations;
  const ago = (instant: string) =>
    formatAgo(Math.max(0, (Date.parse(realNow) - Date.parse(instant)) / 1_000));
  return (
    <section className="box" aria-labelledby="workers-title">
      <header>
        <h2 id="workers-title">{t('workers')}</h2>
      </header>
      {workers.length === 0 && <p className="operations-foot sec">{t('workers-none')}</p>}
      {workers.length > 0 && (
        <table className="register-table">
          <thead>
            <tr>
              <th scope="col">{t('worker')}</th>
              <th scope="col">{t('seen')}</th>
              <th scope="col">{t('ticked')}</th>
              <th scope="col">{t('started')}</th>
              <th scope="col">{t('mail-server')}</th>
            </tr>
          </thead>
          <tbody>
            {workers.map((worker) => (
              <tr key={worker.id}>
                <th scope="row">
                  <span className={`st ${worker.isThere ? 've' : 'ns'}`}>
                    <Icon name={worker.isThere ? 'check' : 'status-discontinued'} />
                    {t(worker.isThere ? 'is-there' : 'is-gone')}
                  </span>
                  <small>{t('version', { version: worker.version })}</small>
                </th>
                <td data-label={t('seen')}>{ago(worker.seenAt)}</td>
                <td data-label={t('ticked')}>
                  {worker.tickedAt === null ? t('ticked-never') : ago(worker.tickedAt)}
                </td>
                <td data-label={t('started')}>{t('utc', { at: formatInstant(worker.startedAt, 'UTC') })}</td>
                <td data-label={t('mail-server')}>{t(worker.sendsMail ? 'yes' : 'no')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

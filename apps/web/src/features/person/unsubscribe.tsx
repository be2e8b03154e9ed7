import { OPTIONAL_MAILS } from '@jalon/domain/reminder/optional-mails';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';

/** What the link of a mail unsubscribes, and the button that does it. It asks for no session and names nobody. */
export function Unsubscribe({ address }: { address: string }) {
  const t = useWords('unsubscribe');
  const asking = useMutation({
    mutationFn: () => request('POST', `/api/unsubscribe/${encodeURIComponent(address)}`, {}),
  });
  const named = (address.split('.')[1] ?? '').split('~');
  const kinds = OPTIONAL_MAILS.filter((kind) => named.includes(kind));
  return (
    <section className="box f" aria-labelledby="unsubscribe-title">
      <h2 id="unsubscribe-title">{t('title')}</h2>
      {kinds.length === 0 && <Note tone="attention">{t('no-link')}</Note>}
      {kinds.length > 0 && !asking.isSuccess && (
        <>
          <p className="md">{t('why')}</p>
          <ul className="md">
            {kinds.map((kind) => (
              <li key={kind}>{t(`kind.${kind}`)}</li>
            ))}
          </ul>
          <p className="md sec">{t('still')}</p>
          {asking.isError && <ProblemNote error={asking.error} />}
          <Button kind="primary" busy={asking.isPending} onClick={() => asking.mutate()}>
            {t('act')}
          </Button>
        </>
      )}
      {asking.isSuccess && (
        <Note tone="good" role="status">
          {t('done')}
        </Note>
      )}
      <p className="ways">
        <Link to="/account">{t('to-account')}</Link>
      </p>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Enrol } from '../../features/person/two-factor/enrol.tsx';
import { meQuery } from '../../shared/api/me.ts';
import { ProblemError } from '../../shared/api/request.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { setLanguage } from '../../shared/language/language-store.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { signOut } from '../sign-out.ts';
import { PublicFrame } from './public-frame.tsx';

const route = getRouteApi('/two-factor');

/** `/two-factor`: a post that obliges to a second factor opens nothing before it is set up, and this page says why. */
export default function TwoFactorPage() {
  const t = useWords('two-factor');
  const me = useQuery(meQuery);
  const [fault, setFault] = useState<Error | null>(null);
  const language = me.data?.language;
  useEffect(() => {
    if (language) setLanguage(language);
  }, [language]);
  if (me.error instanceof ProblemError && me.error.status === 401) return <Navigate to="/sign-in" />;
  return (
    <PublicFrame demonstration={me.data?.demonstration ?? false}>
      <section className="box f">
        <h2>{t('obliged-title')}</h2>
        <p className="md sec">{t('obliged-why')}</p>
        {fault && <ProblemNote error={fault} />}
        {me.isError && <ProblemNote error={me.error} onRetry={() => void me.refetch()} />}
        {me.data ? <Enrolment /> : !me.isError && <LoadingFrame rows={1} />}
        <p className="ways">
          <button type="button" className="link" onClick={() => void signOut().catch(setFault)}>
            {t('sign-out')}
          </button>
        </p>
      </section>
    </PublicFrame>
  );
}

function Enrolment() {
  const { return: wished } = route.useSearch();
  // A fresh page: everything is asked for again, now that it opens.
  return <Enrol onDone={() => window.location.assign(wished ?? '/')} />;
}

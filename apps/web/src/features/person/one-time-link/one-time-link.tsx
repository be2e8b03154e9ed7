import type { OneTimeLinkReply } from '@jalon/contracts/person/one-time-link';
import type { LinkPurpose } from '@jalon/domain/person/one-time-link';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ProblemError, request } from '../../../shared/api/request.ts';
import { LoadingFrame } from '../../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { ChoosePassword } from './choose-password.tsx';
import { useToken } from './use-token.ts';

export interface OneTimeLinkProps {
  /** The page that was opened; the server says what the link is for, and that counts. */
  purpose: LinkPurpose;
  onDone: (email: string) => void;
}

/** As the contract of the route has it. */
const shortestToken = 20;

/** What a mailed link opens: whom it is for, and a password to choose. Nothing is used up by looking. */
export function OneTimeLink({ purpose, onDone }: OneTimeLinkProps) {
  const t = useWords('one-time-link');
  const read = useToken();
  // What a mail program cut off is no link: the server is not asked about it.
  const token = read.length < shortestToken ? '' : read;
  const link = useQuery({
    queryKey: ['one-time-link', token],
    queryFn: ({ signal }) =>
      request<OneTimeLinkReply>('POST', '/api/auth/one-time-link/look', { token }, { signal }),
    enabled: token !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const onRetry = () => void link.refetch();
  if (link.data) return <ChoosePassword key={token} link={link.data} token={token} onDone={onDone} />;
  return (
    <section className="box f">
      <h2>{t(`title-${purpose}`)}</h2>
      {token === '' && <p>{t('no-token')}</p>}
      {link.isError && <ProblemNote error={link.error} {...(isRefused(link.error) ? {} : { onRetry })} />}
      {token !== '' && !link.isError ? <LoadingFrame rows={1} /> : <WhatToDo purpose={purpose} />}
    </section>
  );
}

/** The server has answered; a lost line has not, and is worth another try. */
function isRefused(error: Error): boolean {
  return error instanceof ProblemError && error.status >= 400 && error.status < 500;
}

/** A link that no longer opens is nobody's fault: what to do next. */
function WhatToDo({ purpose }: { purpose: LinkPurpose }) {
  const t = useWords('one-time-link');
  return (
    <>
      <p className="md sec">{t(`instead-${purpose}`)}</p>
      <p className="ways">
        {purpose === 'new_password' && <Link to="/forgotten-password">{t('ask-again')}</Link>}
        <Link to="/sign-in">{t('to-sign-in')}</Link>
      </p>
    </>
  );
}

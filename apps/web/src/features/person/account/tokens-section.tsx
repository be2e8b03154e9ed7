import type { TokenReply } from '@jalon/contracts/person/token';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../../shared/api/request.ts';
import { useChange } from '../../../shared/api/use-change.ts';
import { AskDialog } from '../../../shared/controls/ask-dialog.tsx';
import { Button } from '../../../shared/controls/button.tsx';
import { Chip } from '../../../shared/controls/chip.tsx';
import { LoadingFrame } from '../../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { formatDate, formatInstant } from '../../../shared/language/format.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { accountKeys } from './account-keys.ts';
import { CreateToken } from './create-token.tsx';
import { Section } from './section.tsx';

/** Personal tokens for programs: what each may do, until when, and when it was last used. */
export function TokensSection() {
  const t = useWords('account');
  const [isMaking, setMaking] = useState(false);
  const query = useQuery({
    queryKey: accountKeys.tokens,
    queryFn: ({ signal }) => request<{ items: TokenReply[] }>('GET', '/api/me/tokens', undefined, { signal }),
  });
  const tokens = query.data?.items ?? [];
  return (
    <Section
      title={t('tokens')}
      note={t('tokens-note')}
      action={
        <Button small icon="plus" onClick={() => setMaking(true)}>
          {t('token-create')}
        </Button>
      }
    >
      {query.isPending && <LoadingFrame rows={1} />}
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && tokens.length === 0 && <p className="md">{t('no-tokens')}</p>}
      <ul className="account-list">
        {tokens.map((token) => (
          <Token key={token.id} token={token} />
        ))}
      </ul>
      {isMaking && <CreateToken onClose={() => setMaking(false)} />}
    </Section>
  );
}

function Token({ token }: { token: TokenReply }) {
  const t = useWords('account');
  const [isAsking, setAsking] = useState(false);
  const revoking = useChange({
    send: () => request('POST', `/api/me/tokens/${token.id}/revoke`, {}),
    refreshes: [accountKeys.tokens],
    done: t('token-revoked'),
    onDone: () => setAsking(false),
  });
  const { state } = token;
  return (
    <li>
      <span className="account-item">
        <b>
          <bdi>{token.name}</bdi>
        </b>
        {state !== 'live' && <Chip line>{t(`token-${state}`)}</Chip>}
        <small>
          <bdi dir="ltr">{token.scopes.join(', ')}</bdi>
        </small>
        <small>
          {t('token-until', { on: formatDate(token.expiresOn) })} ·{' '}
          {token.lastUsedAt ? t('token-used', { at: formatInstant(token.lastUsedAt) }) : t('token-unused')}
        </small>
      </span>
      {state === 'live' && (
        <Button small aria-label={t('token-revoke-of', { name: token.name })} onClick={() => setAsking(true)}>
          {t('token-revoke')}
        </Button>
      )}
      {isAsking && (
        <AskDialog
          title={t('token-revoke-of', { name: token.name })}
          act={t('token-revoke')}
          busy={revoking.isPending}
          error={revoking.error}
          onAct={() => revoking.mutate()}
          onClose={() => setAsking(false)}
        >
          <p>{t('token-revoke-note')}</p>
        </AskDialog>
      )}
    </li>
  );
}

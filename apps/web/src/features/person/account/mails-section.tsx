import type { MailPreferences } from '@jalon/contracts/person/mail-preferences';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../shared/api/request.ts';
import { useChange } from '../../../shared/api/use-change.ts';
import { CheckBox } from '../../../shared/controls/check-box.tsx';
import { LoadingFrame } from '../../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { accountKeys } from './account-keys.ts';
import { Section } from './section.tsx';

const path = '/api/me/mail-preferences';
const LABELS = {
  dayBefore: 'mails-day-before',
  within30: 'mails-within-30',
  benchmarkNews: 'mails-benchmark-news',
} as const satisfies Record<keyof MailPreferences, string>;
const KINDS = Object.keys(LABELS) as (keyof MailPreferences)[];

/** Which mails one gets of those that one may do without. Each box is kept as soon as it is set. */
export function MailsSection() {
  const t = useWords('account');
  const query = useQuery({
    queryKey: accountKeys.mails,
    queryFn: ({ signal }) => request<MailPreferences>('GET', path, undefined, { signal }),
  });
  return (
    <Section title={t('mails')} note={t('mails-note')}>
      {query.isPending && <LoadingFrame rows={2} />}
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && <Choice present={query.data} />}
    </Section>
  );
}

function Choice({ present }: { present: MailPreferences }) {
  const t = useWords('account');
  const queries = useQueryClient();
  const choosing = useChange<MailPreferences, MailPreferences>({
    send: (wanted) => request('PUT', path, wanted),
    refreshes: [],
    done: t('mails-kept'),
    onDone: (reply) => queries.setQueryData(accountKeys.mails, reply),
  });
  const shown = choosing.isPending ? choosing.variables : present;
  return (
    <fieldset className="mail-choices">
      <legend className="vh">{t('mails')}</legend>
      {KINDS.map((kind) => (
        <CheckBox
          key={kind}
          label={t(LABELS[kind])}
          checked={shown[kind]}
          onChange={(event) => choosing.mutate({ ...shown, [kind]: event.target.checked })}
        />
      ))}
      {choosing.error && <ProblemNote error={choosing.error} />}
    </fieldset>
  );
}

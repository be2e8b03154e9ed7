import type { Language, Text } from '@jalon/domain/language/text';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../shared/api/request.ts';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** An account of the demonstration, as the sign-in page lists it. */
export interface DemoAccount {
  email: string;
  postTitles: Text[];
  language: Language;
}

/** Every account of the demonstration has this password; it is printed at the start and in the manual too. */
export const demoPassword = 'jalon-demo-2026';

/** Empty where there is no demonstration: the route does not exist then. */
export function useDemoAccounts(): DemoAccount[] {
  const accounts = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: ({ signal }) =>
      request<{ items: DemoAccount[] }>('GET', '/api/demo/accounts', undefined, { signal }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return accounts.data?.items ?? [];
}

export function DemoAccounts(props: { accounts: DemoAccount[]; onChoose: (account: DemoAccount) => void }) {
  const t = useWords('sign-in');
  if (props.accounts.length === 0) return null;
  return (
    <details className="demo-accounts" open>
      <summary>{t('accounts')}</summary>
      <p className="hint">{t('accountsHint')}</p>
      <ul>
        {props.accounts.map((account) => (
          <li key={account.email}>
            <button type="button" onClick={() => props.onChoose(account)}>
              <span className="ref">{account.email.split('@')[0]}</span>
              <small dir="auto">{account.postTitles[0] && localText(account.postTitles[0])}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

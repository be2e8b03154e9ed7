import type { Ways } from '@jalon/contracts/person/sign-in';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { request } from '../../shared/api/request.ts';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';

const route = getRouteApi('/sign-in');

/** The way through one's own organization's account, where the host has set one up. A link: it leaves this program. */
export function OrganizationAccount() {
  const t = useWords('sign-in');
  const { return: wished = '/' } = route.useSearch();
  const ways = useQuery({
    queryKey: ['ways'],
    queryFn: ({ signal }) => request<Ways>('GET', '/api/auth/ways', undefined, { signal }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const oidc = ways.data?.oidc;
  if (!oidc) return null;
  return (
    <a className="btn" href={`${oidc.url}?return=${encodeURIComponent(wished)}`}>
      <Icon name="key" />
      {t('withAccount', { name: oidc.name })}
    </a>
  );
}

import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useMe } from '../shared/api/me.ts';
import { LoadingFrame } from '../shared/controls/loading-frame.tsx';
import { useWords } from '../shared/language/use-words.ts';
import '../shared/administration/register.css';
import { Missing } from './shell/missing.tsx';

const route = getRouteApi('/signed-in/administration');
const Posts = lazy(() => import('../features/post/posts-list.tsx'));
const People = lazy(() => import('../features/person/people/people-list.tsx'));
const Organizations = lazy(() => import('../features/organization/organizations-tree.tsx'));

/** Who may do what, for the administrator: posts and who holds them, people, organizations. No content of any plan. */
export default function AdministrationPage() {
  const t = useWords('administration');
  const { list } = route.useSearch();
  const { posts } = useMe();
  if (!posts.some(({ kind }) => kind === 'administrator')) return <Missing />;
  return (
    <div className="page administration">
      <header>
        <h1>{t('title')}</h1>
        <p className="md sec">{t('note')}</p>
      </header>
      <nav className="tabs" aria-label={t('title')}>
        <Tab list={undefined} label={t('posts')} />
        <Tab list="people" label={t('people')} />
        <Tab list="organizations" label={t('organizations')} />
      </nav>
      <Suspense fallback={<LoadingFrame />}>
        {list === undefined && <Posts />}
        {list === 'people' && <People />}
        {list === 'organizations' && <Organizations />}
      </Suspense>
    </div>
  );
}

function Tab({ list, label }: { list: 'people' | 'organizations' | undefined; label: string }) {
  return (
    // The open list stands in the address: without one it is the posts.
    <Link
      to="/administration"
      search={{ list }}
      activeOptions={{ includeSearch: true, explicitUndefined: true }}
    >
      {label}
    </Link>
  );
}

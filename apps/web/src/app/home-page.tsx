import { WaitingForMe } from '../features/activity/waiting-for-me.tsx';
import { PlansList } from '../features/plan/plans-list.tsx';
import { useMe } from '../shared/api/me.ts';
import { localText } from '../shared/language/format.ts';
import { useWords } from '../shared/language/use-words.ts';

/** Where one starts: what waits for me, and the plans I may see. */
export default function HomePage() {
  const t = useWords('plan');
  const me = useMe();
  const readsContent = me.posts.some(({ kind }) => kind !== 'administrator');
  return (
    <div className="page home">
      <header>
        <h1>{t('homeTitle')}</h1>
        <p className="md sec">{[...new Set(me.posts.map((post) => localText(post.title)))].join(' · ')}</p>
      </header>
      <div className="home-columns">
        <div className="home-plans">
          <PlansList />
        </div>
        {readsContent && <WaitingForMe />}
      </div>
    </div>
  );
}

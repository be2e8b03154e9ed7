import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useMe } from '../../shared/api/me.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { followLiveEvents } from '../../shared/live/live-events.ts';
import { showToast, Toaster } from '../../shared/live/toast.tsx';
import { MarkingBar } from './marking-bar.tsx';
import { NoPost } from './no-post.tsx';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { useQueuedReport } from './use-queued-report.ts';

/** The frame of every page that needs a session: marking, navigation, the page's name, the page. */
export function Shell() {
  const t = useWords('shell');
  const me = useMe();
  const queries = useQueryClient();
  const { pathname } = useLocation();
  const [menuOpen, setMenuOpen] = useState(false);
  useEffect(() => followLiveEvents(queries), [queries]);
  // Another page: the menu does not cover it on a phone, and what was said of the page before is gone.
  useEffect(() => {
    if (!pathname) return;
    setMenuOpen(false);
    showToast(null);
  }, [pathname]);
  useQueuedReport(pathname);
  return (
    <div className={menuOpen ? 'app menu-open' : 'app'}>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <MarkingBar demonstration={me.demonstration} />
      <SideNav menuOpen={menuOpen} onMenu={() => setMenuOpen((open) => !open)} />
      <main className="main" id="content" tabIndex={-1}>
        <TopBar />
        <Suspense fallback={<LoadingFrame />}>
          {me.posts.length === 0 && pathname !== '/account' ? <NoPost /> : <Outlet />}
        </Suspense>
      </main>
      <Toaster />
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { plansQuery } from '../../features/plan/plan-queries.ts';
import { useMe } from '../../shared/api/me.ts';
import { missionsCoordinatedBy } from '../../shared/api/missions-coordinated-by.ts';
import { IconButton } from '../../shared/controls/icon-button.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import type { IconName } from '../../shared/icons/icon-paths.ts';
import { Logo } from '../../shared/icons/logo.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { showToast } from '../../shared/live/toast.tsx';
import { signOut } from '../sign-out.ts';
import { benchmarkSetsQuery } from './benchmark-sets-query.ts';
import { navigationFor } from './navigation.ts';
import { PlanPicker } from './plan-picker.tsx';

const DemoClock = lazy(() => import('./demo-clock.tsx'));

/** The plan one works in and what one's posts open. On a phone a head with a menu. */
export function SideNav({ menuOpen, onMenu }: { menuOpen: boolean; onMenu: () => void }) {
  const t = useWords('shell');
  return (
    <nav className="side" aria-label={t('workspace')}>
      <div className="side-head">
        <Link to="/" className="brand">
          <Logo />
          {'Jalon'}
        </Link>
        <IconButton
          className="menu-button"
          icon={menuOpen ? 'close' : 'menu'}
          label={t('menu')}
          aria-expanded={menuOpen}
          onClick={onMenu}
        />
      </div>
      <div className="side-body">
        <PlanPicker />
        <Links />
        <MeLine />
      </div>
    </nav>
  );
}

function Links() {
  const t = useWords('shell');
  const me = useMe();
  const plans = useQuery(plansQuery).data?.items ?? [];
  const { planReference, missionCode } = useParams({ strict: false });
  const open = navigationFor(me.posts);
  const sets = useQuery({ ...benchmarkSetsQuery, enabled: open.benchmarks }).data?.items ?? [];
  const plan = plans.find((known) => known.reference === planReference);
  // The page itself leads on to the calendars of the other missions.
  const codes = missionsCoordinatedBy(me.posts);
  const coordinated = codes.find((code) => code === (plan?.mission.code ?? missionCode)) ?? codes[0];
  const params = { planReference: planReference ?? '' };
  return (
    <div className="nav">
      <Item to="/" icon="template" label={t('plans')} exact />
      {open.myActivities && <Item to="/my" icon="pen" label={t('myActivities')} />}
      {plan && (
        <>
          <h6 className="ref">{plan.reference}</h6>
          <Item to="/plans/$planReference" params={params} icon="overview" label={t('overview')} exact />
          <Item to="/plans/$planReference/board" params={params} icon="board" label={t('board')} />
          <Item to="/plans/$planReference/deadlines" params={params} icon="clock" label={t('deadlines')} />
          {open.returns && (
            <Item to="/plans/$planReference/returns" params={params} icon="inbox" label={t('returns')} />
          )}
          <Item
            to="/plans/$planReference/comparison"
            params={params}
            icon="differs"
            label={t('comparison')}
          />
          {open.verification && (
            <Item
              to="/plans/$planReference/verification"
              params={params}
              icon="seal"
              label={t('verification')}
            />
          )}
          {open.reminders && (
            <Item to="/plans/$planReference/reminders" params={params} icon="bell" label={t('reminders')} />
          )}
        </>
      )}
      {coordinated && (
        <Item
          to="/missions/$missionCode/calendar"
          params={{ missionCode: coordinated }}
          icon="calendar"
          label={t('missionCalendar')}
        />
      )}
      {sets.length > 0 && <h6>{t('benchmarks')}</h6>}
      {sets.map((set) => (
        <Item
          key={set.id}
          to="/benchmarks/$setId"
          params={{ setId: set.id }}
          icon="flag"
          label={set.reference}
        />
      ))}
      {open.audit && <Item to="/audit" icon="history" label={t('audit')} />}
      {open.redactions && <Item to="/redactions" icon="redact" label={t('redactions')} />}
      {open.outbox && <Item to="/outbox" icon="mail" label={t('outbox')} />}
      {open.operations && <Item to="/operations" icon="overview" label={t('operations')} />}
      {open.administration && <Item to="/administration" icon="key" label={t('administration')} />}
    </div>
  );
}

interface ItemProps {
  to: string;
  params?: Record<string, string>;
  icon: IconName;
  label: string;
  exact?: boolean;
}

function Item({ to, params, icon, label, exact }: ItemProps) {
  return (
    <Link to={to} params={params ?? {}} activeOptions={{ exact: exact ?? false, includeSearch: false }}>
      <Icon name={icon} />
      {label}
    </Link>
  );
}

function MeLine() {
  const t = useWords('shell');
  const me = useMe();
  const [clockOpen, setClockOpen] = useState(false);
  const title = me.posts[0] && localText(me.posts[0].title);
  const isAdministrator = me.posts.some((held) => held.kind === 'administrator');
  const leave = () => signOut().catch(() => showToast({ tone: 'attention', words: t('stillSignedIn') }));
  return (
    <div className="me">
      <span className="av lg" aria-hidden="true">
        {initials(me.person.name)}
      </span>
      <Link to="/account" className="me-name" title={t('account')}>
        <span dir="auto">{me.person.name}</span>
        {title && !me.person.name.startsWith(title) && <small dir="auto">{title}</small>}
        <span className="vh">{t('account')}</span>
      </Link>
      {me.clockCanMove && isAdministrator && (
        <IconButton icon="clock" label={t('clock')} onClick={() => setClockOpen(true)} />
      )}
      <IconButton icon="sign-out" label={t('signOut')} onClick={() => void leave()} />
      {clockOpen && (
        <Suspense>
          <DemoClock onClose={() => setClockOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** The first letters of two words; what stands in brackets is no name. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase())
    .join('');
}

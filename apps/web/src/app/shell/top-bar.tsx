import { useIsMutating, useQuery } from '@tanstack/react-query';
import { Link, useMatches, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { plansQuery } from '../../features/plan/plan-queries.ts';
import { useMe } from '../../shared/api/me.ts';
import { Icon } from '../../shared/icons/icon.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { announce } from '../../shared/live/announcer.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { savesOn } from './saving-place.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** Where one is, whether everything is saved, language, colours and search. */
export function TopBar() {
  const { planReference } = useParams({ strict: false });
  const { posts } = useMe();
  return (
    <div className="top">
      <Crumb planReference={planReference} />
      <span className="sp" />
      <SavedLine />
      <ThemeSwitch />
      <LanguageSwitch />
      {planReference && posts.length > 0 && <Search planReference={planReference} />}
    </div>
  );
}

function Crumb({ planReference }: { planReference: string | undefined }) {
  const t = useWords('shell');
  const title = useMatches().at(-1)?.staticData.title;
  const plans = useQuery(plansQuery).data?.items;
  const plan = plans?.find((known) => known.reference === planReference);
  usePageTitle([title && t(title), plan?.reference]);
  return (
    <nav className="crumb" aria-label={t('workspace')}>
      {plan && (
        <>
          <span>{localText(plan.mission.country)}</span> <span className="mut">/</span>{' '}
          <Link to="/plans/$planReference" params={{ planReference: plan.reference }} className="ref">
            {plan.reference}
          </Link>{' '}
          <span className="mut">/</span>{' '}
        </>
      )}
      {title && <b>{t(title)}</b>}
    </nav>
  );
}

/** The name of the window, said aloud too when another page is opened: nothing else tells a screen reader. */
function usePageTitle(parts: (string | undefined)[]): void {
  const title = [...parts.filter(Boolean), 'Jalon'].join(' · ');
  useEffect(() => {
    if (document.title === title) return;
    document.title = title;
    announce(title);
  }, [title]);
}

/** Only where this reader can change something. */
function SavedLine() {
  const t = useWords('shell');
  const saving = useIsMutating() > 0;
  const title = useMatches().at(-1)?.staticData.title;
  const { posts } = useMe();
  if (!savesOn(title, posts)) return null;
  return (
    <span className="saved">
      <Icon name={saving ? 'clock' : 'check'} />
      {saving ? t('saving') : t('saved')}
    </span>
  );
}

/** Finds cards from anywhere in the plan: the board opens on what has the text. `/` puts the cursor here. */
function Search({ planReference }: { planReference: string }) {
  const t = useWords('shell');
  const navigate = useNavigate();
  return (
    <search>
      <form
        noValidate
        className="search"
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get('q');
          void navigate({
            to: '/plans/$planReference/board',
            params: { planReference },
            search: { q: String(text ?? '') },
          });
        }}
      >
        <Icon name="search" />
        <input
          name="q"
          type="search"
          data-shortcut="search"
          aria-label={t('search')}
          placeholder={t('searchShort')}
          title={t('search')}
        />
        <kbd>/</kbd>
      </form>
    </search>
  );
}

import { LANGUAGES } from '@jalon/domain/language/text';
import { type ReactNode, startTransition } from 'react';
import { Icon } from '../../shared/icons/icon.tsx';
import type { IconName } from '../../shared/icons/icon-paths.ts';
import { Logo } from '../../shared/icons/logo.tsx';
import { LANGUAGE_NAMES } from '../../shared/language/language-names.ts';
import { setLanguage, useLanguage } from '../../shared/language/language-store.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { MarkingBar } from '../shell/marking-bar.tsx';
import './sign-in.css';

/** What stands around every page that needs no session: the marking, what Jalon is, the languages. */
export function PublicFrame({ demonstration, children }: { demonstration: boolean; children: ReactNode }) {
  const t = useWords('sign-in');
  return (
    <div className="app sign-in">
      <MarkingBar demonstration={demonstration} />
      <main className="si">
        <div className="l">
          <span className="brand">
            <Logo />
            {'Jalon'}
          </span>
          <h1>{t('claim')}</h1>
          <p className="sec lead">{t('purpose')}</p>
          <ul className="pts">
            <Point icon="flag">{t('pointCommitment')}</Point>
            <Point icon="seal">{t('pointVerified')}</Point>
            <Point icon="shield">{t('pointNoCase')}</Point>
          </ul>
        </div>
        <div className="r">
          {children}
          <LanguageLine />
          <p className="sm mut centred">{t('light')}</p>
        </div>
      </main>
    </div>
  );
}

function Point({ icon, children }: { icon: IconName; children: string }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}

function LanguageLine() {
  const present = useLanguage();
  return (
    <p className="languages">
      <Icon name="globe" />
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          className="link"
          lang={language}
          aria-current={language === present}
          onClick={() => startTransition(() => setLanguage(language))}
        >
          {LANGUAGE_NAMES[language].name}
        </button>
      ))}
    </p>
  );
}

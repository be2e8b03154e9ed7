import { useMe } from '../../../shared/api/me.ts';
import { localText } from '../../../shared/language/format.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import '../person.css';
import './account.css';
import { CalendarSection } from './calendar-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { MailsSection } from './mails-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { TokensSection } from './tokens-section.tsx';
import { TwoFactorSection } from './two-factor-section.tsx';

/** `/account`: what belongs to the person and to no post, and every way by which their account opens. */
export default function AccountPage() {
  const t = useWords('account');
  const me = useMe();
  return (
    <div className="page account">
      <header>
        <h1>{t('title')}</h1>
        <p className="md sec">
          <bdi>{me.person.name}</bdi> · <bdi dir="ltr">{me.person.email}</bdi>
        </p>
        <p className="md sec">
          {me.posts.length === 0
            ? t('no-post')
            : [...new Set(me.posts.map((post) => localText(post.title)))].join(' · ')}
        </p>
      </header>
      <div className="account-columns">
        <div className="account-column">
          <LanguageSection />
          <MailsSection />
          <PasswordSection />
          <TwoFactorSection />
        </div>
        <div className="account-column">
          <SessionsSection />
          <CalendarSection />
          <TokensSection />
        </div>
      </div>
    </div>
  );
}

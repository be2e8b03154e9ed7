import type { MailReply } from '@jalon/contracts/reminder/reminder';
import { useState } from 'react';
import { Button } from '../../shared/controls/button.tsx';
import { formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { MailFrame } from './mail-frame.tsx';

/** One mail: its head, and its body as sent or as plain text. */
export function MailView({ mail, onBack }: { mail: MailReply; onBack: () => void }) {
  const t = useWords('reminder');
  const [view, setView] = useState<'html' | 'text'>('html');
  return (
    <article className="box mail">
      <div className="mail-tools">
        <Button small className="mail-back" icon="chevron-left" onClick={onBack}>
          {t('outbox-title')}
        </Button>
        <span className="sp" />
        {(['html', 'text'] as const).map((each) => (
          <Button key={each} small aria-pressed={view === each} onClick={() => setView(each)}>
            {t(`view-${each}`)}
          </Button>
        ))}
      </div>
      <dl className="mail-head">
        <dt>{t('mail-to')}</dt>
        <dd dir="ltr">{mail.to}</dd>
        <dt>{t('mail-subject')}</dt>
        <dd dir="auto" lang={mail.language}>
          <b>{mail.subject}</b>
        </dd>
        <dt>{t('mail-written')}</dt>
        <dd>
          {formatInstant(mail.createdAt)} ·{' '}
          {mail.deliveredAt && t('delivered-at', { at: formatInstant(mail.deliveredAt) })}
          {mail.failedAt && t('failed-at', { at: formatInstant(mail.failedAt) })}
          {!mail.deliveredAt && !mail.failedAt && t('waits-delivery')}
        </dd>
        <dt>{t('mail-id')}</dt>
        <dd className="mail-id" dir="ltr">
          {mail.messageId}
        </dd>
      </dl>
      {view === 'html' ? (
        <MailFrame html={mail.html} language={mail.language} />
      ) : (
        <pre className="mail-text" dir="auto" lang={mail.language}>
          {mail.text}
        </pre>
      )}
    </article>
  );
}

import { type SyntheticEvent, useMemo } from 'react';
import { useWords } from '../../shared/language/use-words.ts';

/**
 * The body of a mail as its reader sees it. The frame runs no script, opens nothing and sends no form. The page's
 * own policy forbids style attributes: those of the mail travel under another name and are set by us afterwards,
 * which the policy allows; for that alone the frame is of our origin.
 */
export function MailFrame({ html, language }: { html: string; language: string }) {
  const t = useWords('reminder');
  const document = useMemo(() => withNamedStyles(html), [html]);
  return (
    <iframe
      title={t('frame-title')}
      className="mail-frame"
      sandbox="allow-same-origin"
      srcDoc={document}
      lang={language}
      onLoad={setStyles}
    />
  );
}

/** Nothing that loads or acts is kept, and each `style` becomes `data-style`. */
function withNamedStyles(html: string): string {
  // Renamed before it is parsed: the policy reports a style attribute as soon as a parser meets it.
  const renamed = html.replace(/<[^>]+>/g, (tag) => tag.replace(/\sstyle=/gi, ' data-style='));
  const mail = new DOMParser().parseFromString(renamed, 'text/html');
  for (const active of mail.querySelectorAll('script,style,link,meta,base,iframe,object,embed,form')) {
    active.remove();
  }
  return mail.documentElement.outerHTML;
}

function setStyles(event: SyntheticEvent<HTMLIFrameElement>): void {
  const mail = event.currentTarget.contentDocument;
  for (const element of mail?.querySelectorAll<HTMLElement>('[data-style]') ?? []) {
    element.style.cssText = element.dataset.style ?? '';
  }
}

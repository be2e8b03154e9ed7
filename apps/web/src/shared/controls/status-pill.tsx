import type { Column, Status } from '@jalon/domain/activity/activity';
import { STATUS_WORDS } from '@jalon/domain/language/words';
import { Icon } from '../icons/icon.tsx';
import { useLanguage } from '../language/language-store.ts';

/** Short class names of the tones in `parts.css`. */
const tones = {
  not_started: 'ns',
  in_progress: 'ip',
  constrained: 'co',
  completed: 'rc',
  verified: 've',
  discontinued: 'ns',
} as const satisfies Record<Status | Column, string>;

/** Shape, word and tone of a status or column; `plain` without the coloured ground. */
export function StatusPill({ status, plain }: { status: Status | Column; plain?: boolean }) {
  const language = useLanguage();
  return (
    <span className={`st ${tones[status]} ${plain ? '' : 'pill'}`}>
      <Icon name={`status-${status}`} />
      {STATUS_WORDS[status][language]}
    </span>
  );
}

/** The silhouette alone, where the word stands in the column's head: it still has a name for screen readers. */
export function StatusMark({ status }: { status: Status | Column }) {
  const language = useLanguage();
  return (
    <span className={`st ${tones[status]}`} title={STATUS_WORDS[status][language]}>
      <Icon name={`status-${status}`} />
      <span className="vh">{STATUS_WORDS[status][language]}</span>
    </span>
  );
}

import type { ReactNode } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../language/use-words.ts';
import { useMarking } from '../marking/marking.tsx';

/**
 * What only the UN side sees: hatched edge, filled tag, lock and words, together, and used for nothing else.
 * It must be unmistakable before one types.
 */
export function UnOnlyPanel({ children, detail }: { children: ReactNode; detail?: ReactNode }) {
  const t = useWords('shared');
  return (
    <section className="un" aria-label={t('unOnly')}>
      <p className="row w">
        <UnOnlyTag />
        <span className="sm sec">{detail ?? t('unOnlyDetail')}</span>
      </p>
      {children}
    </section>
  );
}

/** The tag marks the whole page: wherever it stands, the bar says that the ministries see less. */
export function UnOnlyTag() {
  useMarking('unclassified', 'un');
  const t = useWords('shared');
  return (
    <span className="untag">
      <Icon name="lock" />
      {t('unOnly')}
    </span>
  );
}

import { useEffect, useRef } from 'react';
import { useWords } from '../language/use-words.ts';
import { Button } from './button.tsx';

export interface UnsentWordsProps {
  onKeep: () => void;
  onDiscard: () => void;
}

/** Asks whoever leaves a dialog with words in it that were not sent. Stands where its buttons stood. */
export function UnsentWords({ onKeep, onDiscard }: UnsentWordsProps) {
  const t = useWords('shared');
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.querySelector('button')?.focus(), []);
  return (
    <footer className="dialog-foot" ref={ref}>
      <p className="dialog-note" role="alert">
        {t('unsent')}
      </p>
      <Button kind="primary" onClick={onKeep}>
        {t('unsent-keep')}
      </Button>
      <Button onClick={onDiscard}>{t('unsent-discard')}</Button>
    </footer>
  );
}

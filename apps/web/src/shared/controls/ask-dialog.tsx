import type { ReactNode } from 'react';
import { useWords } from '../language/use-words.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { ProblemNote } from './problem-note.tsx';

export interface AskDialogProps {
  title: string;
  /** The words of the button that does it. */
  act: string;
  busy: boolean;
  error: Error | null;
  onAct: () => void;
  onClose: () => void;
  /** What will happen, in words, before it does. */
  children: ReactNode;
}

/** A step that is not taken back, or whose consequences stand elsewhere: it says first what it does. */
export function AskDialog({ title, act, busy, error, onAct, onClose, children }: AskDialogProps) {
  const t = useWords('shared');
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={onAct}>
            {act}
          </Button>
        </>
      }
    >
      {children}
      {error && <ProblemNote error={error} />}
    </Dialog>
  );
}

import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../language/use-words.ts';

export interface Toast {
  tone: 'plain' | 'attention';
  words: ReactNode;
  /** One action, for as long as the toast stands. */
  action?: { label: string; run: () => void };
}

/** The time in which an undo can be asked for; a refusal stays until it is closed. */
export const toastMs = 10_000;

let current: Toast | null = null;
const listeners = new Set<() => void>();

/** Shows one sentence at the foot of the page; the one before it goes. */
export function showToast(toast: Toast | null): void {
  current = toast;
  for (const listener of listeners) listener();
}

export function Toaster() {
  const toast = useSyncExternalStore(subscribe, () => current);
  useEffect(() => {
    if (!toast || toast.tone === 'attention') return;
    const timer = setTimeout(() => showToast(null), toastMs);
    return () => clearTimeout(timer);
  }, [toast]);
  return toast && <ToastCard toast={toast} />;
}

function ToastCard({ toast }: { toast: Toast }) {
  const t = useWords('shared');
  return (
    <div className={`toast ${toast.tone}`} role={toast.tone === 'attention' ? 'alert' : undefined}>
      <Icon name={toast.tone === 'attention' ? 'alert' : 'check'} />
      <span>{toast.words}</span>
      {toast.action && (
        <Button
          small
          onClick={() => {
            toast.action?.run();
            showToast(null);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton icon="close" label={t('close')} onClick={() => showToast(null)} />
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../language/use-words.ts';
import { IconButton } from './icon-button.tsx';
import { lastFocused } from './last-focused.ts';

export interface DialogProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  className?: string;
}

/**
 * A question over the page. The browser's own modal dialog traps the focus, makes the rest inert and closes on
 * Escape; we give the focus back to where it was, also when that place was painted anew in between.
 */
export function Dialog({ title, onClose, children, footer, className }: DialogProps) {
  const t = useWords('shared');
  const titleId = useId();
  const ref = useModal(onClose);
  return (
    <dialog
      ref={ref}
      className={`dialog ${className ?? ''}`.trim()}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </header>
      <div className="dialog-body">{children}</div>
      {footer && <footer className="dialog-foot">{footer}</footer>}
    </dialog>
  );
}

/** Where reading or answering starts: a marked place, else what is chosen already, else the first control. */
const firstFocus = [
  '[data-first-focus]',
  '.dialog-body input:checked',
  '.dialog-body :is(input:enabled, select, textarea)',
];

/** Shows a `<dialog>` as a modal for as long as it is mounted; a press on the backdrop closes it. */
export function useModal(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const before = lastFocused();
    const cardId = before?.closest<HTMLElement>('[data-card]')?.dataset.card;
    if (!dialog.open) dialog.showModal();
    firstFocus
      .map((place) => dialog.querySelector<HTMLElement>(place))
      .find((found) => found !== null)
      ?.focus();
    const onPress = (event: MouseEvent) => {
      if (event.target === dialog && !isInside(event, dialog)) close.current();
    };
    dialog.addEventListener('mousedown', onPress);
    return () => {
      dialog.removeEventListener('mousedown', onPress);
      dialog.close();
      giveFocusBack(before, cardId);
    };
  }, []);
  return ref;
}

function isInside(event: MouseEvent, dialog: HTMLElement): boolean {
  const box = dialog.getBoundingClientRect();
  return (
    event.clientX >= box.left &&
    event.clientX <= box.right &&
    event.clientY >= box.top &&
    event.clientY <= box.bottom
  );
}

/** A card that moved meanwhile is another element of the same name. */
function giveFocusBack(before: HTMLElement | null, cardId: string | undefined): void {
  requestAnimationFrame(() => {
    if (before?.isConnected && !before.closest('[inert]')) before.focus();
    else if (cardId) document.querySelector<HTMLElement>(`[data-card="${cardId}"]`)?.focus();
  });
}

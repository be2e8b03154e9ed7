import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { IconButton } from './icon-button.tsx';
import { lastFocused } from './last-focused.ts';
import { hasTypedWords, rememberField } from './typed-words.ts';
import { UnsentWords } from './unsent-words.tsx';

export interface DialogProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  className?: string;
}

/**
 * A question over the page. The browser's own modal dialog traps the focus and makes the rest inert; we give the focus
 * back to where it was, also when that place was painted anew in between.
 */
export function Dialog({ title, onClose, children, footer, className }: DialogProps) {
  const t = useWords('shared');
  const titleId = useId();
  const { ref, leave, question } = useModal(onClose);
  return (
    <dialog ref={ref} className={`dialog ${className ?? ''}`.trim()} aria-labelledby={titleId}>
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={t('close')} onClick={leave} />
      </header>
      <div className="dialog-body">{children}</div>
      {question ?? (footer && <footer className="dialog-foot">{footer}</footer>)}
    </dialog>
  );
}

/** Where reading or answering starts: a marked place, else what is chosen already, else the first control. */
const firstFocus = [
  '[data-first-focus]',
  '.dialog-body input:checked',
  '.dialog-body :is(input:enabled, select, textarea)',
];

/** A modal, and how one leaves it. */
export interface Modal {
  ref: RefObject<HTMLDialogElement | null>;
  /** Closes it; where something was typed that has not been sent, it asks first. */
  leave: () => void;
  /** Shown while it asks. */
  question: ReactNode;
}

/** Shows a `<dialog>` as a modal for as long as it is mounted; Escape and a press on the backdrop leave it. */
export function useModal(onClose: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null);
  const [isAsking, setAsking] = useState(false);
  const first = useRef(new Map<HTMLInputElement | HTMLTextAreaElement, string>());
  const writing = useRef<Element | null>(null);
  const keep = () => {
    setAsking(false);
    if (writing.current instanceof HTMLElement) writing.current.focus();
  };
  const leave = () => {
    // Who leaves the question goes on writing: nothing is lost by pressing Escape twice.
    if (isAsking) return keep();
    if (!hasTypedWords(first.current)) return onClose();
    writing.current = document.activeElement;
    setAsking(true);
  };
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const dialog = ref.current;
    return dialog ? openModal(dialog, first.current, () => latest.current()) : undefined;
  }, []);
  const question = isAsking ? <UnsentWords onKeep={keep} onDiscard={onClose} /> : null;
  return { ref, leave, question };
}

/** Answers what closes it again and gives the focus back. */
function openModal(
  dialog: HTMLDialogElement,
  first: Map<HTMLInputElement | HTMLTextAreaElement, string>,
  leave: () => void,
): () => void {
  const before = lastFocused();
  const cardId = before?.closest<HTMLElement>('[data-card]')?.dataset.card;
  const listening = new AbortController();
  const { signal } = listening;
  const leaveInstead = (event: Event) => {
    if (event.defaultPrevented || event.target !== dialog) return;
    event.preventDefault();
    leave();
  };
  dialog.addEventListener('focusin', (event) => rememberField(first, event), { signal });
  dialog.addEventListener('cancel', leaveInstead, { signal });
  // Asked a second time in a row the browser closes a dialog whatever it is told; the key it leaves to us.
  dialog.addEventListener('keydown', (event) => onEscape(event, leave), { signal });
  dialog.addEventListener(
    'mousedown',
    (event) => event.target === dialog && !isInside(event, dialog) && leave(),
    { signal },
  );
  if (!dialog.open) dialog.showModal();
  firstFocus
    .map((place) => dialog.querySelector<HTMLElement>(place))
    .find((found) => found !== null)
    ?.focus();
  return () => {
    listening.abort();
    dialog.close();
    giveFocusBack(before, cardId);
  };
}

/** A control inside that has a use for Escape has taken it already, and so has a dialog over this one. */
function onEscape(event: KeyboardEvent, leave: () => void): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  event.preventDefault();
  leave();
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

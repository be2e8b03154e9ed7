let last: HTMLElement | null = null;

if (typeof document !== 'undefined') {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
}

/**
 * Where the focus is, or where it was before it got lost: while the words of a dialog are still being loaded the page
 * is hidden for a moment, and the browser takes the focus from the button that opened it.
 */
export function lastFocused(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : last;
}

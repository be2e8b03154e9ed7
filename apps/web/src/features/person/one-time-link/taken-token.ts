/** Kept for the page only, so that the strict mode's second rendering, which finds the address clean, has it too. */
let taken = '';

/**
 * The token behind the `#` of a mailed link, removed from the address bar at once: it stays in no history, no
 * bookmark and no picture of the screen. Empty where the page was opened without one.
 */
export function takeToken(): string {
  const { hash, pathname, search } = window.location;
  if (hash.length > 1) {
    taken = hash.slice(1);
    window.history.replaceState(window.history.state, '', pathname + search);
  }
  return taken;
}

/** The link is used: nothing of it is kept. */
export function forgetToken(): void {
  taken = '';
}

/** Where what had the focus is gone, the page's content gets it: the next key goes on from there, not from the top. */
export function keepFocusInPage(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      document.getElementById('content')?.focus();
  });
}

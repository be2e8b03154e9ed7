type Field = HTMLInputElement | HTMLTextAreaElement;

/** What one types into; a tick or a choice is made again in a moment. */
const fields = 'textarea, input:not([type="checkbox"], [type="radio"], [type="file"])';

/** Remembers what stood in each field when somebody first came to it. */
export function rememberField(first: Map<Field, string>, { target }: Event): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  if (target.matches(fields) && !first.has(target)) first.set(target, target.value);
}

/** Whether something stands there that somebody typed, and that has not been sent: a form that was sent is empty, or gone. */
export function hasTypedWords(first: ReadonlyMap<Field, string>): boolean {
  return [...first].some(
    ([field, before]) => field.isConnected && field.value.trim() !== '' && field.value !== before,
  );
}

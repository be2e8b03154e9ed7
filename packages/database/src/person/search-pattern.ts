/**
 * A pattern for `ILIKE` that matches the beginning of a text or of a word in it; `%` and `_` stand for themselves.
 * Null where nothing is searched.
 */
export function beginningOf(search: string | undefined): string | null {
  const words = search?.trim();
  if (!words) return null;
  return `${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** Arabic counts one and two without a number, three to ten in the plural, and more in the singular. */
export function arabicDays(days: number): string {
  if (days === 1) return 'يوماً واحداً';
  if (days === 2) return 'يومين';
  const tail = days % 100;
  // A full hundred, and one or two above it, govern another case.
  if (days >= 100 && tail <= 2) return `${days} يوم`;
  return tail >= 3 && tail <= 10 ? `${days} أيام` : `${days} يوماً`;
}

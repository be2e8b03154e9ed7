/** Arabic counts one and two without a number, three to ten in the plural, and more in the singular. */
export function arabicDays(days: number): string {
  if (days === 1) return 'يوماً واحداً';
  if (days === 2) return 'يومين';
  const tail = days % 100;
  return tail >= 3 && tail <= 10 ? `${days} أيام` : `${days} يوماً`;
}

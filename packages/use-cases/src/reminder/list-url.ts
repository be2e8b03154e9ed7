import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import type { DigestLine } from './digest-content.ts';
import { isEnding } from './shown-groups.ts';

/** What a lead owes stands together on one page. */
const OWN_DEBTS: readonly ReminderRule[] = [
  'due_next_working_day',
  'due_within_7',
  'due_within_30',
  'return_due',
  'overdue',
  'waits_for_correction',
  'waits_for_reply',
];
const TO_DECIDE: readonly ReminderRule[] = ['waits_for_answer', 'waits_for_verification'];

/** The page on which a line can be seen among others like it, below the address of the program. */
export function listPage(line: DigestLine): string {
  const { kind, rule, planReference } = line;
  const isOnCard = kind === 'activity' || kind === 'milestone';
  if (OWN_DEBTS.includes(rule) && (isOnCard || kind === 'return')) return '/my';
  if (!planReference) return '';
  const plan = `/plans/${encodeURIComponent(planReference)}`;
  if (kind === 'return') return `${plan}/returns`;
  if (isEnding(line) || kind === 'council_step') return `${plan}/deadlines`;
  return TO_DECIDE.includes(rule) ? `${plan}/verification` : `${plan}/board`;
}

/** Where lines of one page that found no room in a mail can be seen, on a board those that are late. */
export function listUrl(publicUrl: string, lines: DigestLine[]): string {
  const page = lines[0] ? listPage(lines[0]) : '';
  const areLate = lines.every(({ rung, days }) => !rung.startsWith('waits_for_') && days < 0);
  if (!page.endsWith('/board') || !areLate) return `${publicUrl}${page}`;
  // A card whose milestone alone is past due is at risk.
  const signals = lines.some(({ kind }) => kind === 'milestone') ? 'late,at_risk' : 'late';
  return `${publicUrl}${page}?signal=${signals}`;
}

import type { FindingResult } from '../finding/finding.ts';
import type { Column, Status } from './activity.ts';

/**
 * The column in which a card stands, from its declared status and the finding that counts (`countingFinding`).
 * Null for a discontinued card: it is in no column.
 */
export function columnOf(status: Status, verification: FindingResult | null): Column | null {
  if (status === 'discontinued') return null;
  return status === 'completed' && verification === 'verified' ? 'verified' : status;
}

import { deliveryFailure } from '@jalon/domain/reminder/delivery-failure';
import type { ToldState } from '@jalon/domain/reminder/reminder';

/**
 * Why a line was not sent, as a code. Of one that failed the row keeps the mail server's own answer, in which an
 * address may stand: readers of a plan get what it means. Without an answer no server was ever asked.
 */
export function failureOf(state: ToldState, reason: string | null): string | null {
  return state === 'failed' ? deliveryFailure(reason, reason === null ? 0 : 1) : reason;
}

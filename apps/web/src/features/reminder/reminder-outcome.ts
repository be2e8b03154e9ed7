import type { ReminderReply } from '@jalon/contracts/reminder/reminder';
import type { ReminderState } from '@jalon/domain/reminder/reminder';
import type { IconName } from '../../shared/icons/icon-paths.ts';
import { formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useReasonWords } from '../../shared/reminder/reason-words.ts';
import { mailOutcome } from './mail-outcome.ts';

const outcomes = {
  planned: { icon: 'clock', tone: 'ns' },
  sent: { icon: 'check', tone: 've' },
  suppressed: { icon: 'status-discontinued', tone: 'ns' },
  failed: { icon: 'alert', tone: 'co' },
} as const satisfies Record<ReminderState, { icon: IconName; tone: string }>;

/** The shape and tone of what became of a reminder. One whose mail still waits was not sent yet. */
export function outcomeOf(reminder: Reminder) {
  return waitsForDelivery(reminder) ? mailOutcome({}) : outcomes[reminder.state];
}

/** `mail` is known to who may see what was told in the whole plan. */
type Reminder = Pick<ReminderReply, 'state'> & { mail?: { deliveredAt: string | null } | null };

function waitsForDelivery({ state, mail }: Reminder): boolean {
  return state === 'sent' && mail?.deliveredAt === null;
}

/** The words for it: when it was sent, or why it was not. */
export function useOutcomeWords(): (reminder: Reminder & Pick<ReminderReply, 'reason' | 'sentAt'>) => string {
  const t = useWords('reminder');
  const reasonWords = useReasonWords();
  return ({ state, reason, sentAt, mail }) => {
    if (waitsForDelivery({ state, mail })) return t('waits-delivery');
    if (state === 'planned') return t('state-planned');
    if (state === 'sent')
      return sentAt ? t('state-sent', { at: formatInstant(sentAt) }) : t('state-sent-bare');
    const why = reason === undefined ? '' : reasonWords(reason);
    if (state === 'suppressed') return t('state-suppressed', { reason: why });
    return why ? t('state-failed-why', { reason: why }) : t('state-failed');
  };
}

import type { ReminderReply } from '@jalon/contracts/reminder/reminder';
import { type ToldState, toldState } from '@jalon/domain/reminder/reminder';
import type { IconName } from '../../shared/icons/icon-paths.ts';
import { formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useReasonWords } from '../../shared/reminder/reason-words.ts';

const outcomes = {
  planned: { icon: 'clock', tone: 'ns' },
  waiting: { icon: 'clock', tone: 'ns' },
  sent: { icon: 'check', tone: 've' },
  suppressed: { icon: 'status-discontinued', tone: 'ns' },
  failed: { icon: 'alert', tone: 'co' },
} as const satisfies Record<ToldState, { icon: IconName; tone: string }>;

/** What a reminder came to, as who looks at it has to know: only what a mail server took was sent. */
export interface Outcome {
  state: ToldState;
  /** Why it was not sent or not delivered. */
  reason: string | null;
  /** When a mail server took it; where that is not known, when it was written. */
  sentAt: string | null;
}

/** The same of a reminder of a card, whose `sent` means that its mail was written. */
export function outcomeOf(reminder: Reminder): Outcome {
  const { state, delivery, reason, sentAt, deliveredAt } = reminder;
  return {
    state: toldState(state, delivery),
    reason: delivery === 'not_delivered' ? 'never_tried' : (reason ?? null),
    sentAt: deliveredAt ?? sentAt ?? null,
  };
}

type Reminder = Pick<ReminderReply, 'state' | 'delivery' | 'reason' | 'sentAt' | 'deliveredAt'>;

/** The shape and tone of what became of a reminder. */
export const shapeOf = ({ state }: Pick<Outcome, 'state'>) => outcomes[state];

/** The words for it: when it was sent, or why it was not. */
export function useOutcomeWords(): (outcome: Outcome) => string {
  const t = useWords('reminder');
  const reasonWords = useReasonWords();
  return ({ state, reason, sentAt }) => {
    if (state === 'planned') return t('state-planned');
    if (state === 'waiting') return t('waits-delivery');
    if (state === 'sent')
      return sentAt ? t('state-sent', { at: formatInstant(sentAt) }) : t('state-sent-bare');
    const why = reason === null ? '' : reasonWords(reason);
    if (state === 'suppressed') return t('state-suppressed', { reason: why });
    return why ? t('state-failed-why', { reason: why }) : t('state-failed');
  };
}

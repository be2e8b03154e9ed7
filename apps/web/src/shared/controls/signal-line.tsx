import type { Signal, SignalReason } from '@jalon/domain/activity/activity';
import { Icon } from '../icons/icon.tsx';
import { formatDay } from '../language/format.ts';
import { useWords } from '../language/use-words.ts';

export interface SignalLineProps {
  signal: Signal | null;
  reasons: readonly SignalReason[];
  /** All reasons, one a line; else the first that is not said by the due line already. */
  all?: boolean;
}

/** Why the computed signal stands beside the declared status. Nothing where all is on schedule. */
export function SignalLine({ signal, reasons, all }: SignalLineProps) {
  const words = useReasonWords();
  if (signal === null || signal === 'on_schedule' || reasons.length === 0) return null;
  const said = all ? reasons : reasons.filter((reason) => !saidByDueLine.has(reason.code)).slice(0, 1);
  return said.map((reason) => (
    <p className="sig" key={reason.code}>
      <Icon name="differs" />
      <span>{words(reason)}</span>
    </p>
  ));
}

const saidByDueLine = new Set<string>(['past_due', 'due_within_days']);

/** The sentence of a signal's reason. */
export function useReasonWords(): (reason: SignalReason) => string {
  const t = useWords('shared');
  return (reason) =>
    t(`reason.${reason.code}`, {
      count: reason.days ?? 0,
      on: reason.on ? formatDay(reason.on) : '',
    });
}

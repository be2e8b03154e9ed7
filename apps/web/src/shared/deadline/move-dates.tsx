import type { DateMoveReply } from '@jalon/contracts/committee/committee';
import { formatDate } from '../language/format.ts';
import { isolate } from '../language/isolate.ts';
import { useWords } from '../language/use-words.ts';
import './deadline.css';

/** The date that a deadline had first, and each time it was moved: from which day, and why. */
export function MoveDates({ firstOn, moves }: { firstOn: string | null; moves: readonly DateMoveReply[] }) {
  const t = useWords('deadline');
  if (firstOn === null && moves.length === 0) return null;
  return (
    <div className="move-dates sm sec">
      {firstOn !== null && <p>{t('first', { on: formatDate(firstOn) })}</p>}
      {moves.map(({ from, to, reason, decidedOn }) => (
        <p key={`${from} ${to} ${decidedOn}`}>
          {t('moved', {
            from: formatDate(from),
            to: formatDate(to),
            on: formatDate(decidedOn),
            reason: isolate(reason),
          })}
        </p>
      ))}
    </div>
  );
}

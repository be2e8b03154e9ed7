import type { DateMoveReply } from '@jalon/contracts/committee/committee';
import { formatDate } from '../language/format.ts';
import { useWords } from '../language/use-words.ts';
import { fieldOf, RedactButton } from '../redaction/redact-button.tsx';
import { RedactedText } from '../redaction/redacted-text.tsx';
import './deadline.css';

export interface MoveDatesProps {
  /** What was moved, as its reasons are named for redaction. */
  kind: 'cycle_extension' | 'mandate_extension' | 'plan_extension' | undefined;
  firstOn: string | null;
  moves: readonly DateMoveReply[];
}

/** The date that a deadline had first, and each time it was moved: from which day, and why. */
export function MoveDates({ kind, firstOn, moves }: MoveDatesProps) {
  const t = useWords('deadline');
  if (firstOn === null && moves.length === 0) return null;
  return (
    <div className="move-dates sm sec">
      {firstOn !== null && <p>{t('first', { on: formatDate(firstOn) })}</p>}
      {moves.map(({ id, from, to, reason, decidedOn }) => (
        <div key={id}>
          <p>
            {t('moved', { from: formatDate(from), to: formatDate(to), on: formatDate(decidedOn) })}{' '}
            <bdi>
              <RedactedText>{reason}</RedactedText>
            </bdi>
          </p>
          {kind && <RedactButton subjectType={kind} subjectId={id} fields={[fieldOf('reason', reason)]} />}
        </div>
      ))}
    </div>
  );
}

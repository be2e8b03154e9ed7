import { Icon } from '../icons/icon.tsx';
import { formatDate } from '../language/format.ts';
import { useWords } from '../language/use-words.ts';
import './redaction.css';

const tombstone = /(\[redacted \d{4}-\d{2}-\d{2}\])/;

/** A text in which what was taken out is shown as such, with the day and what that means. */
export function RedactedText({ children }: { children: string }) {
  if (!tombstone.test(children)) return children;
  return children.split(tombstone).map((piece, index) =>
    tombstone.test(piece) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places.
      <Tombstone key={index} date={piece.slice('[redacted '.length, -1)} />
    ) : (
      piece
    ),
  );
}

function Tombstone({ date }: { date: string }) {
  const t = useWords('redaction');
  return (
    <span className="tombstone" title={t('tombstone-why')}>
      <Icon name="redact" />
      {t('tombstone', { date: formatDate(date) })}
    </span>
  );
}

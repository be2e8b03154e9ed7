import type { BenchmarkReply, BenchmarkSetReply } from '@jalon/contracts/benchmark/benchmark';
import { Icon } from '../../shared/icons/icon.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { uncheckedPieces } from './unchecked-pieces.ts';

/** The benchmark in the Council's words; what was not held against the original is underlined and says so. */
export function CouncilWords({ set, benchmark }: { set: BenchmarkSetReply; benchmark: BenchmarkReply }) {
  const t = useWords('benchmark');
  const pieces = uncheckedPieces(localText(benchmark.text), benchmark.unverifiedWords);
  const isUnderlined = pieces.some((piece) => piece.isUnchecked);
  const paragraph = `${set.paragraph} (${benchmark.letter})`;
  return (
    <section className="box council">
      <p className="sm mut">{t('paragraph', { reference: set.reference, paragraph })}</p>
      <blockquote dir="auto">
        “
        {pieces.map((piece) =>
          piece.isUnchecked ? (
            <u key={piece.text}>{piece.text}</u>
          ) : (
            <span key={piece.text}>{piece.text}</span>
          ),
        )}
        ”
      </blockquote>
      {(benchmark.unverifiedWords !== null || benchmark.source.unverified) && (
        <p className="row sm council-check">
          <Icon name="alert" />
          {isUnderlined ? t('check-words') : t('check-source')}
        </p>
      )}
    </section>
  );
}

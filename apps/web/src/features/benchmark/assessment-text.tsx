import type { AssessmentReply, ParagraphReply } from '@jalon/contracts/benchmark/benchmark';
import { PARAGRAPH_SECTIONS } from '@jalon/domain/benchmark/benchmark';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { SourceChips } from './source-chips.tsx';

/** An assessment as it reads: progress first, then what remains, then observations, each sentence with its sources. */
export function AssessmentText({ assessment }: { assessment: AssessmentReply | undefined }) {
  const t = useWords('benchmark');
  const paragraphs = assessment?.paragraphs ?? [];
  if (paragraphs.length === 0) return <p className="sec">{t('no-paragraphs')}</p>;
  return PARAGRAPH_SECTIONS.map((section) => {
    const ofSection = paragraphs.filter((paragraph) => paragraph.section === section);
    if (ofSection.length === 0) return null;
    return (
      <section key={section} className="paragraphs">
        <h3>{t(`section-${section}`)}</h3>
        <ol>
          {ofSection.map((paragraph) => (
            <li key={paragraph.id}>
              <span className="ln">{paragraphs.indexOf(paragraph) + 1}</span>
              <div>
                <span dir="auto">{paragraph.text} </span>
                <SourceChips sources={paragraph.sources} />
                <ParagraphMarks paragraph={paragraph} />
              </div>
            </li>
          ))}
        </ol>
      </section>
    );
  });
}

/** What clearance must see: no source, or sources that have moved on. */
export function ParagraphMarks({ paragraph }: { paragraph: Pick<ParagraphReply, 'outdated' | 'unsourced'> }) {
  const t = useWords('benchmark');
  return (
    <>
      {paragraph.unsourced && (
        <span className="paragraph-mark">
          <Icon name="alert" />
          {t('unsourced')}
        </span>
      )}
      {paragraph.outdated && (
        <span className="paragraph-mark">
          <Icon name="history" />
          {t('outdated')}
        </span>
      )}
    </>
  );
}

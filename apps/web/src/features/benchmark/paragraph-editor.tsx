import { IconButton } from '../../shared/controls/icon-button.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { GuardedText } from '../../shared/survivor-data/guarded-text.tsx';
import { ParagraphMarks } from './assessment-text.tsx';
import type { EditedParagraph } from './paragraph-edits.ts';
import { SourceChips } from './source-chips.tsx';
import type { AssessmentEditing } from './use-assessment-editing.ts';

export interface ParagraphEditorProps {
  paragraph: EditedParagraph;
  number: number;
  editing: AssessmentEditing;
}

/** One paragraph: its words, its sources, and what clearance will see of it. */
export function ParagraphEditor({ paragraph, number, editing }: ParagraphEditorProps) {
  const t = useWords('benchmark');
  const { guard } = editing;
  const { key } = paragraph;
  const free = editing.knownSources.filter((known) => !paragraph.sources.some(({ id }) => id === known.id));
  return (
    <div className="paragraph-editor">
      <div className="paragraph-editor-words">
        <GuardedText
          label={t('text-of', { number })}
          value={paragraph.text}
          rows={2}
          onChange={(text) => editing.write(key, text)}
          findings={guard.findingsOf(key)}
          justification={guard.justification}
          onJustify={guard.setJustification}
        />
        <div className="row w">
          <SourceChips sources={paragraph.sources} onRemove={(id) => editing.takeSource(key, id)} />
          {free.length > 0 && (
            <select
              className="in source-add"
              aria-label={t('source-add')}
              value=""
              onChange={(event) => editing.addSource(key, event.target.value)}
            >
              <option value="">{t('source-add')}</option>
              {free.map((source) => (
                <option key={source.id} value={source.id}>
                  {source.reference} · {t(`source-kind-${source.kind}`)}
                </option>
              ))}
            </select>
          )}
          <ParagraphMarks paragraph={paragraph} />
        </div>
      </div>
      <IconButton
        icon="close"
        label={t('remove-paragraph', { number })}
        onClick={() => editing.remove(key)}
      />
    </div>
  );
}

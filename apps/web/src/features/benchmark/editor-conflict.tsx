import type { AssessmentReply } from '@jalon/contracts/benchmark/benchmark';
import { useEffect, useRef } from 'react';
import { Button } from '../../shared/controls/button.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import type { EditedParagraph } from './paragraph-edits.ts';
import { SourceChips } from './source-chips.tsx';
import type { AssessmentEditing } from './use-assessment-editing.ts';

/** Two versions of one assessment, side by side where they differ; nothing is overwritten until the person chooses. */
export function EditorConflict({ editing, stored }: { editing: AssessmentEditing; stored: AssessmentReply }) {
  const t = useWords('benchmark');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus();
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="box editor-conflict" role="alert" tabIndex={-1} ref={panel}>
      <p>{t('conflict')}</p>
      <p className="sec">{t('conflict-shown')}</p>
      {editing.differences(stored).map((pair) => (
        <div className="editor-conflict-sides" key={pair.key}>
          <Version name={t('conflict-mine')} paragraph={pair.mine} />
          <Version name={t('conflict-theirs')} paragraph={pair.stored} />
        </div>
      ))}
      <div className="row w">
        <Button onClick={() => editing.takeTheirs(stored)}>{t('conflict-take-theirs')}</Button>
        <Button onClick={() => editing.overwrite(stored)}>{t('conflict-take-mine')}</Button>
      </div>
    </section>
  );
}

function Version({ name, paragraph }: { name: string; paragraph: EditedParagraph | null }) {
  const t = useWords('benchmark');
  return (
    <div>
      <h3>{name}</h3>
      {paragraph ? (
        <>
          <p dir="auto">{paragraph.text}</p>
          <SourceChips sources={paragraph.sources} />
        </>
      ) : (
        <p className="sec">{t('conflict-absent')}</p>
      )}
    </div>
  );
}

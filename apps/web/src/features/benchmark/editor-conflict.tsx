import type { AssessmentReply } from '@jalon/contracts/benchmark/benchmark';
import { Button } from '../../shared/controls/button.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import type { AssessmentEditing } from './use-assessment-editing.ts';

/** Two versions of one assessment, side by side; nothing is overwritten until the person chooses. */
export function EditorConflict({ editing, stored }: { editing: AssessmentEditing; stored: AssessmentReply }) {
  const t = useWords('benchmark');
  return (
    <section className="box editor-conflict" role="alert">
      <p>{t('conflict')}</p>
      <div className="editor-conflict-sides">
        <div>
          <h3>{t('conflict-mine')}</h3>
          {editing.paragraphs.map((paragraph) => (
            <p key={paragraph.key} dir="auto">
              {paragraph.text}
            </p>
          ))}
        </div>
        <div>
          <h3>{t('conflict-theirs')}</h3>
          {stored.paragraphs.map((paragraph) => (
            <p key={paragraph.id} dir="auto">
              {paragraph.text}
            </p>
          ))}
        </div>
      </div>
      <div className="row w">
        <Button onClick={() => editing.takeTheirs(stored)}>{t('conflict-take-theirs')}</Button>
        <Button onClick={() => editing.overwrite(stored)}>{t('conflict-take-mine')}</Button>
      </div>
    </section>
  );
}

import type { AssessmentReply, BenchmarkReportReply } from '@jalon/contracts/benchmark/benchmark';
import { PARAGRAPH_SECTIONS } from '@jalon/domain/benchmark/benchmark';
import { Button } from '../../shared/controls/button.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { EditorConflict } from './editor-conflict.tsx';
import { ParagraphEditor } from './paragraph-editor.tsx';
import { useAssessmentEditing } from './use-assessment-editing.ts';

export interface AssessmentEditorProps {
  report: BenchmarkReportReply;
  assessment: AssessmentReply;
  onClose: () => void;
}

/** Writes one assessment: its paragraphs by section, each with its sources. Saved as a whole. */
export function AssessmentEditor({ report, assessment, onClose }: AssessmentEditorProps) {
  const t = useWords('benchmark');
  const editing = useAssessmentEditing(report, assessment, onClose);
  const { paragraphs, guard, saving } = editing;
  return (
    <form
      noValidate
      className="assessment-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (guard.blocked.size === 0) editing.save();
      }}
    >
      {report.state !== 'draft' && <Note tone="attention">{t('redraft')}</Note>}
      {PARAGRAPH_SECTIONS.map((section) => (
        <fieldset key={section}>
          <legend>{t(`section-${section}`)}</legend>
          {paragraphs
            .filter((paragraph) => paragraph.section === section)
            .map((paragraph) => (
              <ParagraphEditor
                key={paragraph.key}
                paragraph={paragraph}
                number={paragraphs.indexOf(paragraph) + 1}
                editing={editing}
              />
            ))}
          <Button small icon="plus" onClick={() => editing.add(section)}>
            {t('add-paragraph')}
          </Button>
        </fieldset>
      ))}
      {editing.conflict && <EditorConflict editing={editing} stored={editing.conflict} />}
      {saving.isError && !editing.conflict && guard.blocked.size === 0 && (
        <ProblemNote error={saving.error} />
      )}
      <div className="row">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button kind="primary" type="submit" busy={saving.isPending} disabled={guard.blocked.size > 0}>
          {saving.isPending ? t('saving') : t('save')}
        </Button>
      </div>
    </form>
  );
}

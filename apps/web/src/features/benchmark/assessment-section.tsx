import type { AssessmentReply, BenchmarkReportReply } from '@jalon/contracts/benchmark/benchmark';
import { useState } from 'react';
import { Button } from '../../shared/controls/button.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { AssessmentEditor } from './assessment-editor.tsx';
import { AssessmentText } from './assessment-text.tsx';
import { ShareAssessment } from './share-assessment.tsx';

export interface AssessmentSectionProps {
  report: BenchmarkReportReply;
  assessment: AssessmentReply;
  mayEdit: boolean;
  /** The writer of this voice, also once the report is frozen. */
  mayShare: boolean;
}

/** One benchmark of the report: to read, and in place to write. */
export function AssessmentSection({ report, assessment, mayEdit, mayShare }: AssessmentSectionProps) {
  const t = useWords('benchmark');
  const [isEditing, setEditing] = useState(false);
  const isUnOnly = report.voice === 'un' && !assessment.shared;
  const headingId = `assessment-${assessment.letter}`;
  return (
    <section className={isUnOnly ? 'box voice unp' : 'box voice'} aria-labelledby={headingId}>
      <header>
        <h2 id={headingId}>
          ({assessment.letter}) <bdi>{localText(assessment.title)}</bdi>
        </h2>
        <span className="sp" />
        {assessment.shared && <span className="chip ln">{t('shared')}</span>}
        {mayShare && !assessment.shared && !isEditing && (
          <ShareAssessment reportId={report.id} assessment={assessment} />
        )}
        {mayEdit && !isEditing && (
          <Button
            small
            icon="pen"
            aria-label={t('edit-assessment', { letter: assessment.letter })}
            onClick={() => setEditing(true)}
          >
            {t('edit')}
          </Button>
        )}
      </header>
      <div className="voice-body">
        {isEditing ? (
          <AssessmentEditor report={report} assessment={assessment} onClose={() => setEditing(false)} />
        ) : (
          <AssessmentText assessment={assessment} />
        )}
      </div>
    </section>
  );
}

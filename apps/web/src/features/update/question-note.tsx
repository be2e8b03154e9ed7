import type { UpdateReply } from '@jalon/contracts/update/update';
import { Note } from '../../shared/controls/note.tsx';
import { useWords } from '../../shared/language/use-words.ts';

/** Why a report came back: the question, from whom, and that an answer is hoped for. */
export function QuestionNote({ update }: { update: UpdateReply }) {
  const t = useWords('update');
  return (
    <Note tone="attention" icon="undo">
      <b>{update.returnedBy ? t('question-title', { who: update.returnedBy }) : t('question-title-bare')}</b>
      <p dir="auto">{update.returnReason}</p>
      <p className="sec">{t('question-note')}</p>
    </Note>
  );
}

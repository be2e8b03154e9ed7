import { ProblemError } from '../api/request.ts';
import { Button } from '../controls/button.tsx';
import { Note } from '../controls/note.tsx';
import { useWords } from '../language/use-words.ts';

export interface ConflictField {
  name: string;
  label: string;
  /** As the register has it now, in words. */
  theirs: string;
  /** Whether the form has it otherwise. */
  differs: boolean;
}

export interface ConflictNoteProps {
  fields: readonly ConflictField[];
  onTake: (name: string) => void;
}

/** The present state of what somebody else changed meanwhile, as a 412 carries it; null for any other answer. */
export function stateNow<T>(error: unknown): T | null {
  return error instanceof ProblemError && error.status === 412
    ? ((error.problem.current as T) ?? null)
    : null;
}

/** Somebody else was quicker: what differs, field by field. What was typed stays unless one takes theirs. */
export function ConflictNote({ fields, onTake }: ConflictNoteProps) {
  const t = useWords('shared');
  const differing = fields.filter((field) => field.differs);
  return (
    <Note tone="attention" role="alert">
      <p>{differing.length > 0 ? t('conflict') : t('conflictSame')}</p>
      {differing.map(({ name, label, theirs }) => (
        <div key={name} className="conflict-field">
          <span>
            {label}: <b dir="auto">{theirs || '–'}</b>
          </span>
          <Button small onClick={() => onTake(name)}>
            {t('conflictTake')}
          </Button>
        </div>
      ))}
    </Note>
  );
}

import type { RefusalCode } from '@jalon/domain/refusal/refusal';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ProblemError } from '../api/request.ts';
import { Button } from '../controls/button.tsx';
import { useProblemWords } from '../controls/problem-note.tsx';
import { TextField } from '../controls/text-field.tsx';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../language/use-words.ts';
import { useRefusalWords } from '../problem/use-refusal-words.ts';
import { justificationMaxChars, justificationMinChars } from '../survivor-data/guard-finding.ts';

export interface FileRefusalProps {
  file: File;
  error: ProblemError;
  onAgain: (justification?: string) => void;
  /** Takes back the choice. */
  onOther: () => void;
}

/** Places that are named one by one. */
const mostPlaces = 6;
/** What another try may mend; every other refusal wants another file. */
const passing = new Set(['offline', 'internal', 'upload-interrupted', 'uploads-at-once', 'uploads-busy']);

/** Why a file did not arrive or was not taken, with each page or cell that the guard stopped at; never its words. */
export function FileRefusal({ file, error, onAgain, onOther }: FileRefusalProps) {
  const t = useWords('evidence');
  const isPassing = passing.has(error.code);
  const head = useRef<HTMLHeadingElement>(null);
  useBroughtIntoView(head);
  if (error.code === 'survivor-data') return <Guarded head={head} {...{ file, error, onAgain, onOther }} />;
  return (
    <div className="note at file-refusal" role="alert">
      <h4 ref={head} tabIndex={-1}>
        <Icon name="alert" />
        {isPassing ? <bdi>{file.name}</bdi> : t('file-refused')}
      </h4>
      <Why error={error} />
      <div className="guard-do">
        {isPassing && (
          <Button kind="primary" onClick={() => onAgain()}>
            {t('file-again')}
          </Button>
        )}
        <Button onClick={onOther}>{t('file-remove')}</Button>
      </div>
    </div>
  );
}

/** On a phone the refusal opens below what one sees: who waits for it is led there, who types elsewhere is not. */
function useBroughtIntoView(head: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const active = document.activeElement;
    const field = head.current?.closest('fieldset');
    if (active !== null && active !== document.body && !field?.contains(active)) return;
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'center' });
  }, [head]);
}

function Why({ error }: { error: ProblemError }) {
  const t = useWords('evidence');
  const words = useProblemWords();
  const refusal = useRefusalWords();
  if (error.status === 0) return <p>{t('file-lost')}</p>;
  // The browser refuses a large file itself: it has the words, not the server's answer.
  if (error.problem.type.startsWith('about:/file-'))
    return <p>{refusal({ code: error.code as RefusalCode })}</p>;
  return <p>{words(error)}</p>;
}

function Guarded({
  head,
  error,
  onAgain,
  onOther,
}: FileRefusalProps & { head: RefObject<HTMLHeadingElement | null> }) {
  const t = useWords('evidence');
  const guard = useWords('survivor-data');
  const [reason, setReason] = useState('');
  const faults = error.problem.errors ?? [];
  const isSure = faults.some(({ confidence }) => confidence !== 'medium');
  const said = [...new Set(faults.map(({ message }) => message))];
  return (
    <div className="note at file-refusal" role="alert">
      <h4 ref={head} tabIndex={-1}>
        <Icon name="shield" />
        {t(isSure ? 'file-guard' : 'file-guard-medium')}
      </h4>
      <ul>
        {said.slice(0, mostPlaces).map((message) => (
          <li key={message}>{message}</li>
        ))}
        {said.length > mostPlaces && <li>{t('file-more', { count: said.length - mostPlaces })}</li>}
      </ul>
      <p>
        {guard('why')} {t('file-not-stored')}
      </p>
      {!isSure && (
        <TextField
          label={guard('justify')}
          hint={guard('justify-hint')}
          maxLength={justificationMaxChars}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <div className="guard-do">
        {!isSure && (
          <Button
            disabled={reason.trim().length < justificationMinChars}
            onClick={() => onAgain(reason.trim())}
          >
            {t('file-justify-send')}
          </Button>
        )}
        <Button kind="primary" onClick={onOther}>
          {t('file-remove')}
        </Button>
      </div>
    </div>
  );
}

import { useState } from 'react';
import { Button } from '../../../shared/controls/button.tsx';
import { CheckBox } from '../../../shared/controls/check-box.tsx';
import { CopyButton } from '../../../shared/controls/copy-button.tsx';
import { Note } from '../../../shared/controls/note.tsx';
import { useWords } from '../../../shared/language/use-words.ts';

/** The codes for the day the telephone is lost. They are shown once: nothing goes on before they are kept. */
export function RecoveryCodeList({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const t = useWords('two-factor');
  const [isKept, setKept] = useState(false);
  return (
    <div className="account-form">
      <Note tone="good" role="status">
        <b>{t('codes-title')}</b> {t('codes-note')}
      </Note>
      <ol className="recovery-codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="row w">
        <CopyButton text={codes.join('\n')} label={t('codes-copy')} />
        <Button small icon="print" onClick={() => window.print()}>
          {t('codes-print')}
        </Button>
      </div>
      <CheckBox
        className="no-print"
        label={t('codes-kept')}
        checked={isKept}
        onChange={(event) => setKept(event.target.checked)}
      />
      <div className="row w">
        <Button kind="primary" disabled={!isKept} onClick={onDone}>
          {t('codes-done')}
        </Button>
      </div>
    </div>
  );
}

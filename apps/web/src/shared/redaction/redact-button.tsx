import type { RedactableSubject } from '@jalon/domain/redaction/redaction';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../language/use-words.ts';
import { useMayRedact } from './redaction-place.tsx';
import './redaction.css';

const RedactDialog = lazy(() => import('./redact-dialog.tsx'));

/** A text that somebody wrote, under the name that the API gives its field. */
export interface RedactableField {
  field: string;
  /** The words as they are shown; the name of the file for `upload`. */
  text: string;
}

export interface RedactButtonProps {
  subjectType: RedactableSubject;
  subjectId: string;
  /** Those that are filled in. */
  fields: readonly (RedactableField | null)[];
}

/** "Redact…", for those who may ask for it, beside something that was written. */
export function RedactButton({ fields, ...subject }: RedactButtonProps) {
  const mayRedact = useMayRedact();
  const filled = fields.filter((one): one is RedactableField => one !== null && one.text !== '');
  if (!mayRedact || filled.length === 0) return null;
  return <Opener {...subject} fields={filled} />;
}

/** Apart, so that whoever may not redact loads no words for it. */
function Opener(props: Omit<RedactButtonProps, 'fields'> & { fields: readonly RedactableField[] }) {
  const t = useWords('redaction');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="redact-button" onClick={() => setOpen(true)}>
        <Icon name="redact" />
        {t('redact')}
        <span className="vh"> {t(`item.${props.subjectType}`)}</span>
      </button>
      {isOpen && (
        <Suspense>
          <RedactDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** A field, if anything stands in it. */
export function fieldOf(field: string, text: string | null | undefined): RedactableField | null {
  return text ? { field, text } : null;
}

import type { NewEvidence } from '@jalon/contracts/evidence/evidence';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { Audience } from '@jalon/domain/post/reader';
import { useState } from 'react';
import { Button } from '../controls/button.tsx';
import { CheckBox } from '../controls/check-box.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../language/use-words.ts';
import './evidence.css';
import { EvidenceForm } from './evidence-form.tsx';
import { EvidenceLine } from './evidence-list.tsx';

export interface EvidenceEditorProps {
  evidence: readonly NewEvidence[];
  onChange: (evidence: NewEvidence[]) => void;
  /** Audiences that the writer's side may choose. */
  audiences: readonly Audience[];
  /** The audience a new piece starts with: what a UN post attaches is for the UN side until it opens it. */
  firstAudience: Audience;
  today: LocalDate;
  /** "No evidence available"; absent where a form does not ask for it. */
  none?: { value: boolean; onChange: (value: boolean) => void };
  error?: string | undefined;
}

const maxPieces = 20;

/** The list of what supports a claim, and one form at a time to add to it. */
export function EvidenceEditor(props: EvidenceEditorProps) {
  const t = useWords('evidence');
  const { evidence, onChange } = props;
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const keep = (piece: NewEvidence) => {
    onChange(open === 'new' ? [...evidence, piece] : evidence.map((each, i) => (i === open ? piece : each)));
    setOpen(null);
  };
  return (
    <fieldset className="evidence-editor" aria-invalid={props.error ? true : undefined} tabIndex={-1}>
      <legend className="lab">{t('title')}</legend>
      <Pieces {...props} onEdit={setOpen} />
      {open !== null && (
        <EvidenceForm
          key={open}
          {...props}
          start={open === 'new' ? undefined : evidence[open]}
          onKeep={keep}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === null && evidence.length < maxPieces && (
        <Button icon="paperclip" onClick={() => setOpen('new')}>
          {t('add')}
        </Button>
      )}
      <p className="hint">{t('hint')}</p>
      {props.none && evidence.length === 0 && open === null && (
        <CheckBox
          label={t('none')}
          detail={t('none-hint')}
          checked={props.none.value}
          onChange={(event) => props.none?.onChange(event.target.checked)}
        />
      )}
      {props.error && (
        <p className="fault">
          <Icon name="alert" />
          {props.error}
        </p>
      )}
    </fieldset>
  );
}

function Pieces({ evidence, onChange, onEdit }: EvidenceEditorProps & { onEdit: (index: number) => void }) {
  const t = useWords('evidence');
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence-pieces">
      {evidence.map((piece, index) => (
        // Two equal pieces may be in the list: only the place tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <li key={`${index} ${piece.title}`}>
          <EvidenceLine evidence={piece} />
          <IconButton icon="pen" label={t('edit', { title: piece.title })} onClick={() => onEdit(index)} />
          <IconButton
            icon="close"
            label={t('remove', { title: piece.title })}
            onClick={() => onChange(evidence.filter((_, i) => i !== index))}
          />
        </li>
      ))}
    </ul>
  );
}

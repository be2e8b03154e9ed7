import type { RedactionReply } from '@jalon/contracts/redaction/redaction';
import { UPLOADED_FILE } from '@jalon/domain/redaction/redaction';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { Note } from '../controls/note.tsx';
import { ProblemNote } from '../controls/problem-note.tsx';
import { Select } from '../controls/select.tsx';
import { TextArea } from '../controls/text-area.tsx';
import { useWords } from '../language/use-words.ts';
import { announce } from '../live/announcer.tsx';
import { fieldFaults } from '../problem/field-faults.ts';
import { GuardedText } from '../survivor-data/guarded-text.tsx';
import { useGuard } from '../survivor-data/use-guard.ts';
import { PlacesNote } from './places-note.tsx';
import type { RedactableField, RedactButtonProps } from './redact-button.tsx';
import { redactableFieldWord } from './redactable-field-word.ts';
import { isOneWord, type SelectedPassage, selectedPassage } from './selected-passage.ts';

type RedactDialogProps = Omit<RedactButtonProps, 'fields'> & {
  fields: readonly RedactableField[];
  onClose: () => void;
};

const nowhere = { start: 0, end: 0 };

/** Names a passage and says why. Nothing changes before somebody of the other side has confirmed. */
export default function RedactDialog({ subjectType, subjectId, fields, onClose }: RedactDialogProps) {
  const t = useWords('redaction');
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(fields[0]!);
  const [selection, setSelection] = useState(nowhere);
  const [reason, setReason] = useState('');
  const guard = useGuard({ reason });
  const passage = selectedPassage(chosen.field, chosen.text, selection);
  const sending = useMutation({
    mutationFn: ({ start, end }: SelectedPassage) =>
      request<RedactionReply>('POST', '/api/redactions', {
        subjectType,
        subjectId,
        field: chosen.field,
        start,
        end,
        reason: reason.trim(),
        ...guard.justified,
      }),
    onSuccess: async () => {
      announce(t('sent'));
      await queries.invalidateQueries({ queryKey: ['redactions'] });
    },
    onError: (error) => void guard.takeRefusal(error),
  });
  const isStopped = guard.blocked.size > 0;
  const isReady = passage !== null && reason.trim() !== '' && !isStopped;
  if (sending.isSuccess) {
    return (
      <Dialog
        title={t('dialog-title')}
        onClose={onClose}
        footer={<Button onClick={onClose}>{t('close')}</Button>}
      >
        <Note tone="good" role="status">
          {t('sent')}
        </Note>
        <PlacesNote places={sending.data.places} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('dialog-title')}
      onClose={onClose}
      className="redact-dialog"
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={sending.isPending}
            disabled={!isReady}
            onClick={() => passage && sending.mutate(passage)}
          >
            {t('send')}
          </Button>
        </>
      }
    >
      <p className="md sec">{t('dialog-lead')}</p>
      {fields.length > 1 && (
        <Select
          label={t('which-field')}
          options={fields.map(({ field }) => ({ value: field, label: redactableFieldWord(field, t) }))}
          value={chosen.field}
          onChange={(event) => {
            setChosen(fields.find(({ field }) => field === event.target.value) ?? chosen);
            setSelection(nowhere);
          }}
        />
      )}
      <Passage chosen={chosen} passage={passage} onSelect={setSelection} />
      <GuardedText
        label={t('reason')}
        hint={t('reason-hint')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        rows={2}
        findings={guard.findingsOf('reason')}
        error={isStopped ? undefined : fieldFaults(sending.error).get('reason')}
        justification={guard.justification}
        onJustify={guard.setJustification}
      />
      {sending.isError && !isStopped && <ProblemNote error={sending.error} />}
    </Dialog>
  );
}

interface PassageProps {
  chosen: RedactableField;
  passage: SelectedPassage | null;
  onSelect: (selection: { start: number; end: number }) => void;
}

/** The text, to select in with pointer or keyboard, and in words what the selection means. */
function Passage({ chosen, passage, onSelect }: PassageProps) {
  const t = useWords('redaction');
  if (chosen.field === UPLOADED_FILE) return <Note>{t('whole-file')}</Note>;
  return (
    <>
      <TextArea
        key={chosen.field}
        label={t('select-label')}
        hint={t('select-hint')}
        // A field that is read-only has no cursor: with the keyboard nothing could be selected in it.
        aria-readonly
        inputMode="none"
        onBeforeInput={(event) => event.preventDefault()}
        onChange={() => undefined}
        dir="auto"
        rows={Math.min(10, 2 + Math.ceil(chosen.text.length / 70))}
        value={chosen.text}
        data-first-focus
        onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end } }) =>
          onSelect({ start, end })
        }
      />
      <p className="md" role="status">
        {passage ? (
          t('selected', { words: passage.words })
        ) : (
          <span className="sec">{t('selected-none')}</span>
        )}
      </p>
      {passage && !passage.isSearched && <p className="hint">{t('short')}</p>}
      {passage?.isSearched && isOneWord(passage) && (
        <Note tone="attention" role="status">
          {t('one-word', { words: passage.words })}
        </Note>
      )}
    </>
  );
}

import type { QueryKey } from '@tanstack/react-query';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { GuardedText } from '../../shared/survivor-data/guarded-text.tsx';
import { useGuard } from '../../shared/survivor-data/use-guard.ts';

export interface WordsFormProps {
  /** The words of the button that opens the form, and of the one that sends it. */
  open: string;
  send: string;
  note?: string;
  /** By the name that the request's body gives them; none may stay empty. */
  fields: Readonly<Record<string, { label: string; hint?: string }>>;
  path: string;
  touches: readonly QueryKey[];
}

const reasonMaxChars = 2_000;

/** A short form of one or two texts, folded away behind its button: a reply, an erratum. */
export function WordsForm(props: WordsFormProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <OpenForm {...props} onClose={() => setOpen(false)} />;
  return (
    <Button small onClick={() => setOpen(true)}>
      {props.open}
    </Button>
  );
}

function OpenForm({ send, note, fields, path, touches, onClose }: WordsFormProps & { onClose: () => void }) {
  const t = useWords('update');
  const queries = useQueryClient();
  const names = Object.keys(fields);
  const [texts, setTexts] = useState<Record<string, string>>(
    Object.fromEntries(names.map((name) => [name, ''])),
  );
  const guard = useGuard(texts);
  const sending = useMutation({
    mutationFn: () => request('POST', path, { ...trimmed(texts), ...guard.justified }),
    onSuccess: async () => {
      onClose();
      await Promise.all(touches.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
    onError: (error) => void guard.takeRefusal(error),
  });
  const faults = fieldFaults(sending.error);
  const isEmpty = names.some((name) => texts[name]?.trim() === '');
  return (
    <form
      noValidate
      className="words-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && guard.blocked.size === 0) sending.mutate();
      }}
    >
      {note && <p className="hint">{note}</p>}
      {names.map((name) => (
        <GuardedText
          key={name}
          label={fields[name]?.label ?? name}
          hint={fields[name]?.hint}
          maxLength={reasonMaxChars}
          value={texts[name] ?? ''}
          onChange={(value) => setTexts({ ...texts, [name]: value })}
          findings={guard.findingsOf(name)}
          error={guard.blocked.size === 0 ? faults.get(name) : undefined}
          justification={guard.justification}
          onJustify={guard.setJustification}
        />
      ))}
      {sending.isError && guard.blocked.size === 0 && <ProblemNote error={sending.error} />}
      <div className="row">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button
          kind="primary"
          type="submit"
          busy={sending.isPending}
          disabled={isEmpty || guard.blocked.size > 0}
        >
          {send}
        </Button>
      </div>
    </form>
  );
}

function trimmed(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()]));
}

import type { UpdateReply } from '@jalon/contracts/update/update';
import { useState } from 'react';
import { Button } from '../../shared/controls/button.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { differingFields, mergeDrafts } from './differing-fields.ts';
import { type DraftFieldName, type DraftFields, draftFromUpdate } from './draft-fields.ts';
import { useFieldWords } from './use-field-words.ts';
import type { UpdateFormState } from './use-update-form.ts';

/** Two versions of one draft, side by side: the person picks field by field; nothing is lost until then. */
export function ConflictPicker({ form, current }: { form: UpdateFormState; current: UpdateReply }) {
  const t = useWords('update');
  const words = useFieldWords();
  const theirs = draftFromUpdate(current);
  const [fromTheirs, setFromTheirs] = useState<ReadonlySet<DraftFieldName>>(new Set());
  const pick = (name: DraftFieldName, isTheirs: boolean) => {
    const next = new Set(fromTheirs);
    if (isTheirs) next.add(name);
    else next.delete(name);
    setFromTheirs(next);
  };
  const differing = differingFields(form.fields, theirs).filter((name) => name in words.names);
  return (
    <section className="box conflict" role="alert">
      <h2>{t('conflict-title')}</h2>
      <p className="sec">{t('conflict-note')}</p>
      {differing.map((name) => (
        <fieldset key={name}>
          <legend className="lab">{words.names[name]}</legend>
          <Choice
            isChosen={!fromTheirs.has(name)}
            name={name}
            title={t('conflict-mine')}
            words={words.wordsOf(name, form.fields)}
            onChoose={() => pick(name, false)}
          />
          <Choice
            isChosen={fromTheirs.has(name)}
            name={name}
            title={t('conflict-theirs', { who: current.postTitle })}
            words={words.wordsOf(name, theirs)}
            onChoose={() => pick(name, true)}
          />
        </fieldset>
      ))}
      <Button
        kind="primary"
        onClick={() => void form.settle(mergeDrafts(form.fields, theirs, fromTheirs), current)}
      >
        {t('conflict-done')}
      </Button>
    </section>
  );
}

interface ChoiceProps {
  isChosen: boolean;
  name: keyof DraftFields;
  title: string;
  words: string;
  onChoose: () => void;
}

function Choice({ isChosen, name, title, words, onChoose }: ChoiceProps) {
  const t = useWords('update');
  return (
    <label className="radio-card">
      <input type="radio" name={`conflict-${name}`} checked={isChosen} onChange={onChoose} />
      <span>
        <small>{title}</small>
        <span dir="auto">{words || t('conflict-empty')}</span>
      </span>
    </label>
  );
}

import type { PersonReply } from '@jalon/contracts/person/person';
import { LANGUAGES, type Language } from '@jalon/domain/language/text';
import { useState } from 'react';
import { administrationKeys } from '../../../shared/administration/administration-keys.ts';
import { request } from '../../../shared/api/request.ts';
import { useChange } from '../../../shared/api/use-change.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { Dialog } from '../../../shared/controls/dialog.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { Select } from '../../../shared/controls/select.tsx';
import { TextField } from '../../../shared/controls/text-field.tsx';
import { LANGUAGE_NAMES } from '../../../shared/language/language-names.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { ConflictNote, stateNow } from '../../../shared/problem/conflict-note.tsx';
import { fieldFaults } from '../../../shared/problem/field-faults.ts';
import { JustifyNames, justifiedBy } from '../../../shared/survivor-data/justify-names.tsx';

/** Name and language. The address stays: another address is another account. */
export function AmendPerson({ person, onClose }: { person: PersonReply; onClose: () => void }) {
  const t = useWords('person');
  const shared = useWords('shared');
  const [name, setName] = useState(person.name);
  const [language, setLanguage] = useState<Language>(person.language);
  const [justification, setJustification] = useState('');
  const [version, setVersion] = useState(person.version);
  const saving = useChange({
    send: () => {
      const body = { name: name.trim(), language, ...justifiedBy(justification) };
      return request('PATCH', `/api/people/${person.id}`, body, { ifMatch: version });
    },
    refreshes: [administrationKeys.all],
    done: t('amended'),
    onDone: onClose,
    onRefused: (error) => setVersion((before) => stateNow<PersonReply>(error)?.version ?? before),
  });
  const now = stateNow<PersonReply>(saving.error);
  const faults = fieldFaults(saving.error);
  const words = (each: Language) => LANGUAGE_NAMES[each].name;
  return (
    <Dialog
      title={t('amend')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{shared('cancel')}</Button>
          <Button kind="primary" busy={saving.isPending} onClick={() => saving.mutate()}>
            {shared('save')}
          </Button>
        </>
      }
    >
      <div className="register-form">
        {now && (
          <ConflictNote
            fields={[
              { name: 'name', label: t('name'), theirs: now.name, differs: name !== now.name },
              {
                name: 'language',
                label: t('language'),
                theirs: words(now.language),
                differs: language !== now.language,
              },
            ]}
            onTake={(field) => (field === 'name' ? setName(now.name) : setLanguage(now.language))}
          />
        )}
        <TextField
          label={t('name')}
          dir="auto"
          value={name}
          error={faults.get('name')}
          onChange={(event) => setName(event.target.value)}
        />
        <Select
          label={t('language')}
          hint={t('language-hint')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: words(value) }))}
          error={faults.get('language')}
          onChange={(event) => setLanguage(event.target.value as Language)}
        />
        <JustifyNames error={saving.error} value={justification} onChange={setJustification} />
        {saving.error && !now && <ProblemNote error={saving.error} />}
      </div>
    </Dialog>
  );
}

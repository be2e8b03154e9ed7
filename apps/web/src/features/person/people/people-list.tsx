import { PERSON_STATES } from '@jalon/domain/person/person';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { peopleQuery } from '../../../shared/administration/register-queries.ts';
import { useSettled } from '../../../shared/administration/use-settled.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { LoadingFrame } from '../../../shared/controls/loading-frame.tsx';
import { Note } from '../../../shared/controls/note.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { Select } from '../../../shared/controls/select.tsx';
import { TextField } from '../../../shared/controls/text-field.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { InviteForm } from './invite-form.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonDialog } from './person-dialog.tsx';

/** Everybody who has or had an account here. */
export default function PeopleList() {
  const t = useWords('person');
  const [search, setSearch] = useState('');
  const [state, setState] = useState('');
  const [pages, setPages] = useState(1);
  const [openId, setOpenId] = useState<string | null>(null);
  const [isInviting, setInviting] = useState(false);
  const query = useQuery(peopleQuery({ search: useSettled(search.trim()), state }, pages));
  const people = query.data?.items ?? [];
  const open = people.find(({ id }) => id === openId);
  return (
    <div className="register">
      <div className="register-tools">
        <TextField
          label={t('search')}
          type="search"
          dir="auto"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Select
          label={t('state')}
          value={state}
          options={[
            { value: '', label: t('state-all') },
            ...PERSON_STATES.map((value) => ({ value, label: t(`state-${value}`) })),
          ]}
          onChange={(event) => setState(event.target.value)}
        />
        <Button kind="primary" icon="mail" onClick={() => setInviting(true)}>
          {t('invite')}
        </Button>
      </div>
      {query.isPending && <LoadingFrame />}
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && people.length === 0 && <Note>{t('none-found')}</Note>}
      {people.length > 0 && <PeopleTable people={people} onOpen={setOpenId} />}
      {query.data?.hasMore && (
        <div className="row">
          <Button busy={query.isFetching} onClick={() => setPages(pages + 1)}>
            {t('more')}
          </Button>
        </div>
      )}
      {open && <PersonDialog person={open} onClose={() => setOpenId(null)} />}
      {isInviting && <InviteForm onClose={() => setInviting(false)} />}
    </div>
  );
}

import type { PersonReply } from '@jalon/contracts/person/person';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { TextField } from '../controls/text-field.tsx';
import { Icon } from '../icons/icon.tsx';
import { useWords } from '../language/use-words.ts';
import { peopleQuery } from './register-queries.ts';
import { useSettled } from './use-settled.ts';

/** As many as one can look over; one more letter finds the others. */
const mostShown = 5;

export interface PersonChoiceProps {
  chosen: PersonReply | null;
  onChoose: (person: PersonReply) => void;
  /** Whoever holds the post already is no successor of theirs. */
  without?: readonly string[];
  error: string | undefined;
}

/** Finds somebody with an account by name or address. */
export function PersonChoice({ chosen, onChoose, without = [], error }: PersonChoiceProps) {
  const t = useWords('administration');
  const name = useId();
  const [search, setSearch] = useState('');
  const query = useQuery(peopleQuery({ search: useSettled(search.trim()) }));
  const found = (query.data?.items ?? []).filter(
    ({ id, state }) => state !== 'deactivated' && !without.includes(id),
  );
  const shown = found.slice(0, mostShown);
  const all = chosen && !shown.some(({ id }) => id === chosen.id) ? [chosen, ...shown] : shown;
  return (
    <div className="register-form">
      <TextField
        label={t('find-person')}
        hint={t('find-person-hint')}
        type="search"
        dir="auto"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <fieldset className="radio-cards" aria-describedby={error ? `${name}-error` : undefined}>
        <legend className="vh">{t('choose-person')}</legend>
        {all.map((person) => (
          <label key={person.id} className="radio-card">
            <input
              type="radio"
              name={name}
              checked={chosen?.id === person.id}
              aria-invalid={error ? true : undefined}
              onChange={() => onChoose(person)}
            />
            <span>
              <bdi>{person.name}</bdi>
              <small>
                <bdi dir="ltr">{person.email}</bdi>
              </small>
            </span>
          </label>
        ))}
        {query.data && all.length === 0 && <p className="md sec">{t('nobody-found')}</p>}
        {(found.length > mostShown || query.data?.hasMore) && <p className="hint">{t('more-found')}</p>}
        {error && (
          <p className="fault" id={`${name}-error`}>
            <Icon name="alert" />
            {error}
          </p>
        )}
      </fieldset>
    </div>
  );
}

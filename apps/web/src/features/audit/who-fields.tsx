import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Select } from '../../shared/controls/select.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { auditQuery } from './audit-query.ts';
import type { AuditSearch } from './audit-search.ts';

interface WhoFieldsProps {
  /** What is shown now: the choices are who stands in its rows. */
  search: AuditSearch;
  person: string;
  post: string;
  onChange: (name: 'person' | 'post') => (value: string) => void;
}

interface Choice {
  id: string;
  words: string;
}

/** The people and posts of the rows that are shown; more of them appear with older rows. */
export function WhoFields({ search, person, post, onChange }: WhoFieldsProps) {
  const t = useWords('audit');
  const rows = useInfiniteQuery(auditQuery(search)).data?.pages.flatMap(({ items }) => items) ?? [];
  const people = rows.flatMap((row) => (row.person ? [{ id: row.person.id, words: row.person.name }] : []));
  const posts = rows.flatMap((row) => (row.post ? [{ id: row.post.id, words: row.post.title }] : []));
  return (
    <>
      <WhoField label={t('filter-person')} choices={people} value={person} onChange={onChange('person')} />
      <WhoField label={t('filter-post')} choices={posts} value={post} onChange={onChange('post')} />
    </>
  );
}

interface WhoFieldProps {
  label: string;
  choices: Choice[];
  value: string;
  onChange: (value: string) => void;
}

function WhoField({ label, choices, value, onChange }: WhoFieldProps) {
  const t = useWords('audit');
  const id = useId();
  const distinct = [...new Map(choices.map((choice) => [choice.id, choice.words]))]
    .map(([key, words]) => ({ value: key, label: words }))
    .sort((one, other) => one.label.localeCompare(other.label));
  // Somebody who was named in the address, and of whom no row is shown.
  const unknown = value !== '' && !distinct.some((choice) => choice.value === value);
  return (
    <Select
      id={id}
      label={label}
      options={[
        { value: '', label: t('filter-who-all') },
        ...distinct,
        ...(unknown ? [{ value, label: t('filter-who-unknown') }] : []),
      ]}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

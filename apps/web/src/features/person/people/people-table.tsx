import type { PersonReply } from '@jalon/contracts/person/person';
import { localText } from '../../../shared/language/format.ts';
import { LANGUAGE_NAMES } from '../../../shared/language/language-names.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { PersonState } from './person-state.tsx';

export interface PeopleTableProps {
  people: readonly PersonReply[];
  onOpen: (personId: string) => void;
}

/** A row a person: state, second factor, language, and the posts of today. */
export function PeopleTable({ people, onOpen }: PeopleTableProps) {
  const t = useWords('person');
  return (
    <div className="box register-box">
      <table className="register-table">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('posts')}</th>
            <th scope="col">{t('two-factor')}</th>
            <th scope="col">{t('language')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <button type="button" className="register-name" onClick={() => onOpen(person.id)}>
                  <span dir="auto">{person.name}</span>
                </button>
                <small>
                  <bdi dir="ltr">{person.email}</bdi>
                </small>
              </th>
              <td>
                <PersonState person={person} />
              </td>
              <td data-label={t('posts')}>
                <Posts person={person} />
              </td>
              <td data-label={t('two-factor')}>
                {person.twoFactor ? t('two-factor-on') : t('two-factor-off')}
              </td>
              <td data-label={t('language')} lang={person.language}>
                {LANGUAGE_NAMES[person.language].name}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the person holds today, with the organization. */
function Posts({ person }: { person: PersonReply }) {
  const t = useWords('person');
  const current = person.tenures.filter(({ state }) => state === 'current');
  if (current.length === 0) return <span className="mut">{t('no-post')}</span>;
  return current.map(({ id, deputy, post }) => (
    <span key={id} className="person-post">
      <bdi>{localText(post.title)}</bdi>
      {deputy && ` (${t('deputy')})`}
      <small>
        <bdi>{post.organization.name}</bdi>
      </small>
    </span>
  ));
}

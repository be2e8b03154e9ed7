import { useQuery } from '@tanstack/react-query';
import { holderOf } from '../../../shared/administration/holders.ts';
import { postsQuery } from '../../../shared/administration/register-queries.ts';
import { CheckBox } from '../../../shared/controls/check-box.tsx';
import { DateField } from '../../../shared/controls/date-field.tsx';
import { Note } from '../../../shared/controls/note.tsx';
import { Select } from '../../../shared/controls/select.tsx';
import { localText } from '../../../shared/language/format.ts';
import { useWords } from '../../../shared/language/use-words.ts';

/** The post that an invited person takes, if any; dates are empty for "today" and "until further notice". */
export interface PostWanted {
  postId: string;
  deputy: boolean;
  startsOn: string;
  endsOn: string;
}

export const noPost: PostWanted = { postId: '', deputy: false, startsOn: '', endsOn: '' };

export function postWantedBody({ postId, deputy, startsOn, endsOn }: PostWanted): Record<string, unknown> {
  if (!postId) return {};
  return { postId, deputy, ...(startsOn ? { startsOn } : {}), ...(endsOn ? { endsOn } : {}) };
}

export interface InvitedPostProps {
  value: PostWanted;
  faults: ReadonlyMap<string, string>;
  onChange: (value: PostWanted) => void;
}

/** Which post comes with the invitation. One that somebody holds is handed over instead. */
export function InvitedPost({ value, faults, onChange }: InvitedPostProps) {
  const t = useWords('person');
  const posts = (useQuery(postsQuery()).data ?? []).filter(({ kind }) => kind !== 'head');
  const options = posts
    .map((post) => ({ value: post.id, label: `${localText(post.title)} · ${post.organization.name}` }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const chosen = posts.find(({ id }) => id === value.postId);
  const holder = chosen && !value.deputy ? holderOf(chosen) : undefined;
  return (
    <>
      <Select
        label={t('invited-post')}
        value={value.postId}
        options={[{ value: '', label: t('invited-no-post') }, ...options]}
        error={faults.get('postId')}
        onChange={(event) => onChange({ ...value, postId: event.target.value })}
      />
      {value.postId && (
        <>
          <CheckBox
            label={t('as-deputy')}
            checked={value.deputy}
            onChange={(event) => onChange({ ...value, deputy: event.target.checked })}
          />
          {holder && <Note tone="attention">{t('held-by', { name: holder.person.name })}</Note>}
          <div className="pair">
            <DateField
              label={t('first-day')}
              hint={t('first-day-hint')}
              value={value.startsOn}
              error={faults.get('startsOn')}
              onChange={(startsOn) => onChange({ ...value, startsOn })}
            />
            <DateField
              label={t('last-day')}
              hint={t('last-day-hint')}
              value={value.endsOn}
              error={faults.get('endsOn')}
              onChange={(endsOn) => onChange({ ...value, endsOn })}
            />
          </div>
        </>
      )}
    </>
  );
}

import { POST_KINDS, type PostKind } from '@jalon/domain/post/post';
import { useQuery } from '@tanstack/react-query';
import { choicesQuery, organizationsQuery } from '../../shared/administration/register-queries.ts';
import { CheckBox } from '../../shared/controls/check-box.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { TextInLanguages } from '../../shared/controls/text-in-languages.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { type PostDraft, writesForSets } from './post-draft.ts';

export interface PostFieldsProps {
  draft: PostDraft;
  /** True where somebody holds or has held it. */
  isHeld: boolean;
  faults: ReadonlyMap<string, string>;
  onChange: (change: Partial<PostDraft>) => void;
}

export function PostFields({ draft, isHeld, faults, onChange }: PostFieldsProps) {
  const t = useWords('post');
  return (
    <>
      <Select
        label={t('kind')}
        hint={t(`kind-note-${draft.kind}`)}
        value={draft.kind}
        disabled={isHeld}
        options={POST_KINDS.map((value) => ({ value, label: t(`kind-${value}`) }))}
        error={faults.get('kind')}
        onChange={(event) => onChange({ kind: event.target.value as PostKind })}
      />
      <TextInLanguages
        legend={t('title')}
        hint={t('title-hint')}
        name="title"
        value={draft.title}
        faults={faults}
        onChange={(title) => onChange({ title })}
      />
      <Place draft={draft} isHeld={isHeld} faults={faults} onChange={onChange} />
      {isHeld && <Note icon="lock">{t('fixed-note')}</Note>}
      {writesForSets(draft.kind) && <Sets draft={draft} faults={faults} onChange={onChange} />}
    </>
  );
}

/** In which organization it stands; the mission follows from it where the organization has one. */
function Place({ draft, isHeld, faults, onChange }: PostFieldsProps) {
  const t = useWords('post');
  const organizations = useQuery(organizationsQuery).data ?? [];
  const missions = useQuery(choicesQuery).data?.missions ?? [];
  const sorted = organizations
    .map(({ id, name, missionId }) => ({ value: id, label: localText(name), missionId }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const ofOrganization = organizations.find(({ id }) => id === draft.organizationId)?.missionId;
  return (
    <div className="pair">
      <Select
        label={t('organization')}
        value={draft.organizationId}
        disabled={isHeld}
        options={[{ value: '', label: t('choose') }, ...sorted]}
        error={faults.get('organizationId')}
        onChange={(event) => {
          const missionId = organizations.find(({ id }) => id === event.target.value)?.missionId;
          onChange({ organizationId: event.target.value, ...(missionId ? { missionId } : {}) });
        }}
      />
      <Select
        label={t('mission')}
        value={draft.missionId}
        disabled={isHeld || Boolean(ofOrganization)}
        options={[
          { value: '', label: t('no-mission') },
          ...missions.map(({ id, country }) => ({ value: id, label: localText(country) })),
        ]}
        error={faults.get('missionId')}
        onChange={(event) => onChange({ missionId: event.target.value })}
      />
    </div>
  );
}

function Sets({ draft, faults, onChange }: Omit<PostFieldsProps, 'isHeld'>) {
  const t = useWords('post');
  const sets = useQuery(choicesQuery).data?.benchmarkSets ?? [];
  const offered = sets.filter(({ missionId }) => draft.missionId === '' || missionId === draft.missionId);
  const fault = faults.get('benchmarkSetIds');
  return (
    <fieldset className="in-languages">
      <legend className="lab">{t('benchmark-sets')}</legend>
      {offered.length === 0 && <p className="hint">{t('no-sets')}</p>}
      {offered.map(({ id, reference }) => (
        <CheckBox
          key={id}
          label={<span className="ref">{reference}</span>}
          aria-invalid={fault ? true : undefined}
          checked={draft.benchmarkSetIds.includes(id)}
          onChange={(event) =>
            onChange({
              benchmarkSetIds: event.target.checked
                ? [...draft.benchmarkSetIds, id]
                : draft.benchmarkSetIds.filter((each) => each !== id),
            })
          }
        />
      ))}
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  );
}

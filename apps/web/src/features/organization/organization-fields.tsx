import type { OrganizationReply } from '@jalon/contracts/organization/organization';
import type { PostChoicesReply } from '@jalon/contracts/post/post';
import {
  ORGANIZATION_KINDS,
  type OrganizationKind,
  SIDES,
  type Side,
} from '@jalon/domain/organization/organization';
import { Select } from '../../shared/controls/select.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { TextInLanguages } from '../../shared/controls/text-in-languages.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import type { OrganizationDraft } from './organization-draft.ts';
import { lineBelow } from './organization-tree.ts';

export interface OrganizationFieldsProps {
  draft: OrganizationDraft;
  isNew: boolean;
  ownId: string | undefined;
  all: readonly OrganizationReply[];
  missions: PostChoicesReply['missions'];
  faults: ReadonlyMap<string, string>;
  onChange: (change: Partial<OrganizationDraft>) => void;
}

export function OrganizationFields({ draft, isNew, faults, onChange, ...more }: OrganizationFieldsProps) {
  const t = useWords('organization');
  return (
    <>
      {isNew && (
        <TextField
          label={t('field-code')}
          hint={t('code-hint')}
          dir="ltr"
          autoCapitalize="characters"
          value={draft.code}
          error={faults.get('code')}
          onChange={(event) => onChange({ code: event.target.value.toUpperCase() })}
        />
      )}
      <TextInLanguages
        legend={t('field-name')}
        hint={t('languages-hint')}
        name="name"
        value={draft.name}
        faults={faults}
        onChange={(name) => onChange({ name })}
      />
      <TextInLanguages
        legend={t('field-shortName')}
        hint={t('short-hint')}
        name="shortName"
        value={draft.shortName}
        faults={faults}
        onChange={(shortName) => onChange({ shortName })}
      />
      <div className="pair">
        <Select
          label={t('field-kind')}
          value={draft.kind}
          options={ORGANIZATION_KINDS.map((value) => ({ value, label: t(`kind-${value}`) }))}
          error={faults.get('kind')}
          onChange={(event) => onChange({ kind: event.target.value as OrganizationKind })}
        />
        <Select
          label={t('field-side')}
          value={draft.side}
          options={SIDES.map((value) => ({ value, label: t(`side-${value}`) }))}
          error={faults.get('side')}
          onChange={(event) => onChange({ side: event.target.value as Side })}
        />
      </div>
      <Place draft={draft} faults={faults} onChange={onChange} {...more} />
    </>
  );
}

/** Where it stands: in which mission, below whom. What stands below it cannot be above it. */
function Place({ draft, ownId, all, missions, faults, onChange }: Omit<OrganizationFieldsProps, 'isNew'>) {
  const t = useWords('organization');
  const below = ownId ? lineBelow(all, ownId) : new Set<string>();
  const parents = all.filter(
    ({ id, missionId }) => !below.has(id) && (missionId === null || missionId === draft.missionId),
  );
  return (
    <div className="pair">
      <Select
        label={t('field-missionId')}
        value={draft.missionId}
        options={[
          { value: '', label: t('no-mission') },
          ...missions.map(({ id, country }) => ({ value: id, label: localText(country) })),
        ]}
        error={faults.get('missionId')}
        onChange={(event) => onChange({ missionId: event.target.value, parentId: '' })}
      />
      <Select
        label={t('field-parentId')}
        value={draft.parentId}
        options={[
          { value: '', label: t('no-parent') },
          ...parents.map(({ id, name }) => ({ value: id, label: localText(name) })),
        ]}
        error={faults.get('parentId')}
        onChange={(event) => onChange({ parentId: event.target.value })}
      />
    </div>
  );
}

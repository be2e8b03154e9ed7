import type { OrganizationReply } from '@jalon/contracts/organization/organization';
import type { PostChoicesReply } from '@jalon/contracts/post/post';
import { LANGUAGES, type Text } from '@jalon/domain/language/text';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { ConflictNote } from '../../shared/problem/conflict-note.tsx';
import { type OrganizationDraft, organizationDraft } from './organization-draft.ts';

const compared = ['name', 'shortName', 'kind', 'side', 'missionId', 'parentId'] as const;

export interface OrganizationConflictProps {
  draft: OrganizationDraft;
  now: OrganizationReply;
  all: readonly OrganizationReply[];
  missions: PostChoicesReply['missions'];
  onTake: (draft: OrganizationDraft) => void;
}

/** What somebody else made of the organization meanwhile. */
export function OrganizationConflict({ draft, now, all, missions, onTake }: OrganizationConflictProps) {
  const t = useWords('organization');
  const theirs = organizationDraft(now, null);
  const country = missions.find(({ id }) => id === theirs.missionId)?.country;
  const parent = all.find(({ id }) => id === theirs.parentId)?.name;
  const words: Record<(typeof compared)[number], string> = {
    name: inLanguages(theirs.name),
    shortName: inLanguages(theirs.shortName),
    kind: t(`kind-${theirs.kind}`),
    side: t(`side-${theirs.side}`),
    missionId: country ? localText(country) : t('no-mission'),
    parentId: parent ? localText(parent) : t('no-parent'),
  };
  const fields = compared.map((name) => ({
    name,
    label: t(`field-${name}`),
    theirs: words[name],
    differs: isOther(draft[name], theirs[name]),
  }));
  return (
    <ConflictNote
      fields={fields}
      onTake={(name) => onTake({ ...draft, [name]: theirs[name as keyof OrganizationDraft] })}
    />
  );
}

function inLanguages(text: Text): string {
  return LANGUAGES.map((language) => text[language])
    .filter(Boolean)
    .join(' · ');
}

function isOther(mine: string | Text, theirs: string | Text): boolean {
  if (typeof mine === 'string' || typeof theirs === 'string') return mine !== theirs;
  return inLanguages(mine) !== inLanguages(theirs);
}

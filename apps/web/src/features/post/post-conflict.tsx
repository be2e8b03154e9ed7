import type { PostReply } from '@jalon/contracts/post/post';
import { LANGUAGES, type Text } from '@jalon/domain/language/text';
import { inARow } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { ConflictNote } from '../../shared/problem/conflict-note.tsx';
import { type PostDraft, postDraft } from './post-draft.ts';

export interface PostConflictProps {
  draft: PostDraft;
  now: PostReply;
  onTake: (draft: PostDraft) => void;
}

/** What somebody else made of the post meanwhile. */
export function PostConflict({ draft, now, onTake }: PostConflictProps) {
  const t = useWords('post');
  const theirs = postDraft(now);
  const sets = inARow(now.benchmarkSets.map(({ reference }) => reference));
  const sorted = (ids: readonly string[]) => [...ids].sort().join();
  return (
    <ConflictNote
      fields={[
        {
          name: 'title',
          label: t('title'),
          theirs: inLanguages(theirs.title),
          differs: inLanguages(draft.title) !== inLanguages(theirs.title),
        },
        {
          name: 'kind',
          label: t('kind'),
          theirs: t(`kind-${theirs.kind}`),
          differs: draft.kind !== theirs.kind,
        },
        {
          name: 'benchmarkSetIds',
          label: t('benchmark-sets'),
          theirs: sets,
          differs: sorted(draft.benchmarkSetIds) !== sorted(theirs.benchmarkSetIds),
        },
      ]}
      onTake={(name) => onTake({ ...draft, [name]: theirs[name as keyof PostDraft] })}
    />
  );
}

function inLanguages(text: Text): string {
  return LANGUAGES.map((language) => text[language])
    .filter(Boolean)
    .join(' · ');
}

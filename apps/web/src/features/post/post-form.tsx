import type { PostReply } from '@jalon/contracts/post/post';
import { useRef, useState } from 'react';
import { administrationKeys } from '../../shared/administration/administration-keys.ts';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Dialog } from '../../shared/controls/dialog.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useFocusFault } from '../../shared/controls/use-focus-fault.ts';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { stateNow } from '../../shared/problem/conflict-note.tsx';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { JustifyNames, justifiedBy } from '../../shared/survivor-data/justify-names.tsx';
import { PostConflict } from './post-conflict.tsx';
import { type PostDraft, postBody, postDraft } from './post-draft.ts';
import { PostFields } from './post-fields.tsx';

/** Makes or amends a post. What it is stays fixed once somebody has held it; its title and its sets do not. */
export function PostForm({ post, onClose }: { post?: PostReply; onClose: () => void }) {
  const t = useWords('post');
  const shared = useWords('shared');
  const form = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(() => postDraft(post));
  const [justification, setJustification] = useState('');
  const isHeld = (post?.tenures.length ?? 0) > 0;
  const saving = useSave(post, { ...postBody(draft, isHeld), ...justifiedBy(justification) }, onClose);
  const now = stateNow<PostReply>(saving.error);
  useFocusFault(form, saving.error);
  return (
    <Dialog
      title={post ? <bdi>{localText(post.title)}</bdi> : t('create')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={saving.isPending} onClick={() => saving.mutate()}>
            {post ? shared('save') : t('create-act')}
          </Button>
        </>
      }
    >
      <div className="register-form" ref={form}>
        {now && <PostConflict draft={draft} now={now} onTake={setDraft} />}
        <PostFields
          draft={draft}
          isHeld={isHeld}
          faults={fieldFaults(saving.error)}
          onChange={(change: Partial<PostDraft>) => setDraft({ ...draft, ...change })}
        />
        <JustifyNames error={saving.error} value={justification} onChange={setJustification} />
        {saving.error && !now && <ProblemNote error={saving.error} />}
      </div>
    </Dialog>
  );
}

function useSave(post: PostReply | undefined, body: Record<string, unknown>, onClose: () => void) {
  const t = useWords('post');
  // After a conflict one saves over what is there now, knowingly.
  const [version, setVersion] = useState(post?.version);
  return useChange({
    send: () =>
      post && version !== undefined
        ? request('PATCH', `/api/posts/${post.id}`, body, { ifMatch: version })
        : request('POST', '/api/posts', body),
    refreshes: [administrationKeys.all],
    done: post ? t('amended') : t('created'),
    onDone: onClose,
    onRefused: (error) => {
      const now = stateNow<PostReply>(error);
      if (now) setVersion(now.version);
    },
  });
}

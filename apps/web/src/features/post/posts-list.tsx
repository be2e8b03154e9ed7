import type { PostReply } from '@jalon/contracts/post/post';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { postsQuery } from '../../shared/administration/register-queries.ts';
import { useSettled } from '../../shared/administration/use-settled.ts';
import { Button } from '../../shared/controls/button.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { PostDialog } from './post-dialog.tsx';
import { PostForm } from './post-form.tsx';
import { postGroups } from './post-groups.ts';
import { PostTable } from './post-table.tsx';

/** Posts by mission and organization, with who holds each, and which are vacant. */
export default function PostsList() {
  const t = useWords('post');
  const [search, setSearch] = useState('');
  const [vacant, setVacant] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  const query = useQuery(postsQuery({ search: useSettled(search.trim()), vacant }));
  const posts = query.data ?? [];
  const open = posts.find(({ id }) => id === openId);
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
          label={t('held')}
          value={vacant}
          options={[
            { value: '', label: t('held-all') },
            { value: 'true', label: t('held-vacant') },
            { value: 'false', label: t('held-held') },
          ]}
          onChange={(event) => setVacant(event.target.value)}
        />
        <Button kind="primary" icon="plus" onClick={() => setMaking(true)}>
          {t('create')}
        </Button>
      </div>
      {query.isPending && <LoadingFrame />}
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && posts.length === 0 && <Note>{search || vacant ? t('none-found') : t('empty')}</Note>}
      <Groups posts={posts} onOpen={setOpenId} />
      {open && <PostDialog post={open} onClose={() => setOpenId(null)} />}
      {isMaking && <PostForm onClose={() => setMaking(false)} />}
    </div>
  );
}

function Groups({ posts, onOpen }: { posts: readonly PostReply[]; onOpen: (postId: string) => void }) {
  const t = useWords('post');
  return postGroups(posts).map(({ mission, organizations }) => {
    const title = mission ? localText(mission.country) : t('no-mission');
    return (
      <section key={mission?.id ?? ''} className="register-group" aria-label={title}>
        <h2>{title}</h2>
        <PostTable organizations={organizations} onOpen={onOpen} />
      </section>
    );
  });
}

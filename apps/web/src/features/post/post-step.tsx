import type { PostReply } from '@jalon/contracts/post/post';
import { useState } from 'react';
import { holderOf } from '../../shared/administration/holders.ts';
import { Button } from '../../shared/controls/button.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { HandOver } from './hand-over.tsx';

/** What one does most with a post: hand it over, or fill it. Both are the same step: somebody takes it from a day on. */
export function PostStep({ post }: { post: PostReply }) {
  const t = useWords('post');
  const [isOpen, setOpen] = useState(false);
  const isHeld = holderOf(post) !== undefined;
  const title = localText(post.title);
  return (
    <>
      <Button
        small
        aria-label={isHeld ? t('hand-over-of', { title }) : t('fill-of', { title })}
        onClick={() => setOpen(true)}
      >
        {isHeld ? t('hand-over') : t('fill')}
      </Button>
      {isOpen && <HandOver post={post} onClose={() => setOpen(false)} />}
    </>
  );
}

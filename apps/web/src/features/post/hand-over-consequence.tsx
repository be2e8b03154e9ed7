import type { PostReply } from '@jalon/contracts/post/post';
import { addDays } from '@jalon/domain/mission/local-date';
import { holderOf } from '../../shared/administration/holders.ts';
import { Note } from '../../shared/controls/note.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';

export interface HandOverConsequenceProps {
  post: PostReply;
  /** A name, once there is one. */
  successor: string | null;
  /** The successor's first day; empty is today. */
  on: string;
  /** The successor has no account before the invitation is accepted. */
  isInvited: boolean;
}

/** What the button will do, to whom and when, said before it is pressed. */
export function HandOverConsequence({ post, successor, on, isInvited }: HandOverConsequenceProps) {
  const t = useWords('post');
  const holder = holderOf(post);
  const isLater = on !== '' && on > (post.mission?.today ?? '');
  const name = successor ?? t('the-successor');
  return (
    <Note tone={holder ? 'attention' : 'plain'} icon="info" role="status">
      {holder && (
        <p>
          {isLater
            ? t('loses-later', { name: holder.person.name, on: formatDate(addDays(on, -1)) })
            : t('loses-now', { name: holder.person.name })}
        </p>
      )}
      {isLater && <p>{t('gains-later', { name, on: formatDate(on) })}</p>}
      {isLater && isInvited && <p>{t('invited-later')}</p>}
      {!isLater && <p>{t(isInvited ? 'invited-now' : 'gains-now', { name })}</p>}
      {holder && <p>{t('keeps-others')}</p>}
    </Note>
  );
}

import type { PostReply } from '@jalon/contracts/post/post';
import { deputyOf, holderOf, nextOf, vacantSince } from '../../shared/administration/holders.ts';
import { Chip } from '../../shared/controls/chip.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatDate, localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import type { OrganizationGroup } from './post-groups.ts';
import { PostStep } from './post-step.tsx';

export interface PostTableProps {
  organizations: readonly OrganizationGroup[];
  onOpen: (postId: string) => void;
}

/** The posts of one mission, organization by organization. */
export function PostTable({ organizations, onOpen }: PostTableProps) {
  const t = useWords('post');
  return (
    <div className="box register-box">
      <table className="register-table posts-table">
        <thead>
          <tr>
            <th scope="col">{t('post')}</th>
            <th scope="col">{t('holder')}</th>
            <th scope="col">{t('deputy')}</th>
            <th scope="col">
              <span className="vh">{t('steps')}</span>
            </th>
          </tr>
        </thead>
        {organizations.map(({ id, name, posts }) => (
          <tbody key={id}>
            <tr className="register-head">
              <th scope="rowgroup" colSpan={4}>
                <bdi>{name}</bdi>
              </th>
            </tr>
            {posts.map((post) => (
              <Row key={post.id} post={post} onOpen={onOpen} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ post, onOpen }: { post: PostReply; onOpen: (postId: string) => void }) {
  const t = useWords('post');
  const deputy = deputyOf(post);
  return (
    <tr>
      <th scope="row">
        <button type="button" className="register-name" onClick={() => onOpen(post.id)}>
          <span dir="auto">{localText(post.title)}</span>
        </button>
        <small>
          {t(`kind-${post.kind}`)} · <span className="ref">{post.code}</span>
        </small>
      </th>
      <td data-label={t('holder')}>
        <Holder post={post} />
      </td>
      <td data-label={t('deputy')}>{deputy ? <bdi>{deputy.person.name}</bdi> : '–'}</td>
      <td className="act">{post.kind !== 'head' && <PostStep post={post} />}</td>
    </tr>
  );
}

/** Who holds it and since when, else since when nobody does; and who comes next. */
function Holder({ post }: { post: PostReply }) {
  const t = useWords('post');
  const holder = holderOf(post);
  const since = vacantSince(post);
  const next = nextOf(post).find(({ deputy }) => !deputy);
  return (
    <>
      {holder && <bdi>{holder.person.name}</bdi>}
      {holder?.person.state === 'invited' && (
        <>
          {' '}
          <Chip line>{t('invited')}</Chip>
        </>
      )}
      {post.vacant && (
        <span className="st co">
          <Icon name="status-discontinued" />
          {since ? t('vacant-since', { on: formatDate(since) }) : t('never-held')}
        </span>
      )}
      {post.kind === 'head' && <span className="sec">{t('head-note')}</span>}
      {holder && <small>{term(holder.startsOn, holder.endsOn)}</small>}
      {next && <small>{t('next', { name: next.person.name, on: formatDate(next.startsOn) })}</small>}
    </>
  );

  function term(startsOn: string, endsOn: string | null): string {
    return endsOn
      ? t('from-to', { from: formatDate(startsOn), to: formatDate(endsOn) })
      : t('since', { on: formatDate(startsOn) });
  }
}

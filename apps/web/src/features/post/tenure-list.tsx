import type { PostReply } from '@jalon/contracts/post/post';
import { useState } from 'react';
import { Button } from '../../shared/controls/button.tsx';
import { Chip } from '../../shared/controls/chip.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { EndTenure } from './end-tenure.tsx';

/** Who holds, will hold and has held a post. */
export function TenureList({ post }: { post: PostReply }) {
  const t = useWords('post');
  return (
    <section>
      <h3>{t('tenures')}</h3>
      {post.tenures.length === 0 && <p className="md sec">{t('never-held')}</p>}
      <ul className="register-list">
        {post.tenures.map((tenure) => (
          <Tenure key={tenure.id} post={post} tenure={tenure} />
        ))}
      </ul>
    </section>
  );
}

function Tenure({ post, tenure }: { post: PostReply; tenure: PostReply['tenures'][number] }) {
  const t = useWords('post');
  const [isEnding, setEnding] = useState(false);
  const { person, startsOn, endsOn, state } = tenure;
  const neverCounted = endsOn !== null && endsOn < startsOn;
  return (
    <li>
      <span>
        <bdi>{person.name}</bdi> {tenure.deputy && <Chip line>{t('deputy')}</Chip>}{' '}
        {state !== 'past' && <Chip>{t(`tenure-${state}`)}</Chip>}
        <small className="sec">
          {' '}
          {neverCounted && t('ended-at-once', { on: formatDate(startsOn) })}
          {!neverCounted &&
            (endsOn
              ? t('from-to', { from: formatDate(startsOn), to: formatDate(endsOn) })
              : t('since', { on: formatDate(startsOn) }))}
        </small>
      </span>
      {state !== 'past' && (
        <Button small aria-label={t('end-of', { name: person.name })} onClick={() => setEnding(true)}>
          {t('end')}
        </Button>
      )}
      {isEnding && <EndTenure post={post} tenure={tenure} onClose={() => setEnding(false)} />}
    </li>
  );
}

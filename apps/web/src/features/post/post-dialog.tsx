import type { PostReply } from '@jalon/contracts/post/post';
import { useState } from 'react';
import { deputyOf, holderOf } from '../../shared/administration/holders.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Dialog } from '../../shared/controls/dialog.tsx';
import { inARow, localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { AppointForm } from './appoint-form.tsx';
import { HandOver } from './hand-over.tsx';
import { PostForm } from './post-form.tsx';
import { TenureList } from './tenure-list.tsx';

type Step = 'amend' | 'hand-over' | 'appoint' | 'deputy';

/** One post: what it is, who has held it, and every step that can be taken with it. */
export function PostDialog({ post, onClose }: { post: PostReply; onClose: () => void }) {
  const t = useWords('post');
  const [step, setStep] = useState<Step | null>(null);
  const back = () => setStep(null);
  if (step === 'amend') return <PostForm post={post} onClose={back} />;
  if (step === 'hand-over') return <HandOver post={post} onClose={back} />;
  if (step) return <AppointForm post={post} deputy={step === 'deputy'} onClose={back} />;
  return (
    <Dialog
      title={<bdi>{localText(post.title)}</bdi>}
      onClose={onClose}
      footer={<Button onClick={() => setStep('amend')}>{t('amend')}</Button>}
    >
      <Facts post={post} />
      {post.kind !== 'head' && (
        <>
          <div className="row w">
            {holderOf(post) ? (
              <Button small onClick={() => setStep('hand-over')}>
                {t('hand-over')}
              </Button>
            ) : (
              <Button small onClick={() => setStep('appoint')}>
                {t('appoint')}
              </Button>
            )}
            {!deputyOf(post) && (
              <Button small onClick={() => setStep('deputy')}>
                {t('appoint-deputy')}
              </Button>
            )}
          </div>
          <TenureList post={post} />
        </>
      )}
    </Dialog>
  );
}

function Facts({ post }: { post: PostReply }) {
  const t = useWords('post');
  return (
    <dl className="register-facts">
      <dt>{t('kind')}</dt>
      <dd>{t(`kind-${post.kind}`)}</dd>
      <dt>{t('organization')}</dt>
      <dd>
        <bdi>{post.organization.name}</bdi>
      </dd>
      <dt>{t('mission')}</dt>
      <dd>{post.mission ? localText(post.mission.country) : t('no-mission')}</dd>
      {post.benchmarkSets.length > 0 && (
        <>
          <dt>{t('benchmark-sets')}</dt>
          <dd>{inARow(post.benchmarkSets.map(({ reference }) => reference))}</dd>
        </>
      )}
      <dt>{t('code')}</dt>
      <dd>
        <span className="ref">{post.code}</span>
      </dd>
    </dl>
  );
}

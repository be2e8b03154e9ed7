import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { Audience } from '@jalon/domain/post/reader';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useMe } from '../../shared/api/me.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { CheckBox } from '../../shared/controls/check-box.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { RadioCards } from '../../shared/controls/radio-cards.tsx';
import { UnOnlyPanel } from '../../shared/controls/un-only-panel.tsx';
import { audiencesOfSide, firstAudienceOfSide } from '../../shared/evidence/audiences-of-side.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { GuardedText } from '../../shared/survivor-data/guarded-text.tsx';
import { useGuard } from '../../shared/survivor-data/use-guard.ts';

/** Choose who reads, then write: the audience stands above the words, and a UN-only note in its own colour. */
export function CommentForm({ activity }: { activity: ActivityReply }) {
  const t = useWords('comment');
  const { posts } = useMe();
  const side = posts.find(({ missionId }) => missionId === activity.mission.id)?.side ?? 'partner';
  const [isOpen, setOpen] = useState(false);
  const [audience, setAudience] = useState<Audience>(firstAudienceOfSide(side));
  if (!isOpen) {
    return (
      <Button small icon="comment" onClick={() => setOpen(true)}>
        {t('write')}
      </Button>
    );
  }
  const options = audiencesOfSide(side).map((value) => ({
    value,
    label: t(`audience-${value}`),
    detail: t(`readers-${value}`, {
      lead: activity.lead.name,
      coLead: activity.coLead.name,
    }),
  }));
  return (
    <div className="comment-form">
      {options.length > 1 && (
        <RadioCards legend={t('audience')} options={options} value={audience} onChange={setAudience} />
      )}
      <InItsPanel audience={audience}>
        <Words activity={activity} audience={audience} onClose={() => setOpen(false)} />
      </InItsPanel>
    </div>
  );
}

function InItsPanel({ audience, children }: { audience: Audience; children: ReactNode }) {
  return audience === 'un' ? <UnOnlyPanel>{children}</UnOnlyPanel> : children;
}

function Words(props: { activity: ActivityReply; audience: Audience; onClose: () => void }) {
  const t = useWords('comment');
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [isConfidential, setConfidential] = useState(false);
  const guard = useGuard({ text });
  const { reference } = props.activity;
  const sending = useMutation({
    mutationFn: () =>
      request('POST', `/api/activities/${props.activity.id}/comments`, {
        text: text.trim(),
        audience: props.audience,
        ...(isConfidential ? { sensitivity: 'confidential' } : {}),
        ...guard.justified,
      }),
    onSuccess: async () => {
      props.onClose();
      await queries.invalidateQueries({ queryKey: queryKeys.activityPart(reference, 'comments') });
    },
    onError: (error) => void guard.takeRefusal(error),
  });
  const isStopped = guard.blocked.size > 0;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !isStopped) sending.mutate();
      }}
    >
      <GuardedText
        label={t('text')}
        hint={t('text-hint')}
        value={text}
        onChange={setText}
        maxLength={2_000}
        findings={guard.findingsOf('text')}
        error={isStopped ? undefined : fieldFaults(sending.error).get('text')}
        justification={guard.justification}
        onJustify={guard.setJustification}
      />
      <CheckBox
        label={t('confidential')}
        detail={t('readers-confidential')}
        checked={isConfidential}
        onChange={(event) => setConfidential(event.target.checked)}
      />
      {sending.isError && !isStopped && <ProblemNote error={sending.error} />}
      <div className="row">
        <Button onClick={props.onClose}>{t('cancel')}</Button>
        <Button
          kind="primary"
          type="submit"
          busy={sending.isPending}
          disabled={text.trim() === '' || isStopped}
        >
          {t('send')}
        </Button>
      </div>
    </form>
  );
}

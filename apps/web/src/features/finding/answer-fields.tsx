import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { UpdateReply } from '@jalon/contracts/update/update';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { announce } from '../../shared/live/announcer.tsx';
import { showToast } from '../../shared/live/toast.tsx';
import { GuardedText } from '../../shared/survivor-data/guarded-text.tsx';
import { useGuard } from '../../shared/survivor-data/use-guard.ts';
import { useDecided } from './use-decided.ts';

export interface AnswerFieldsProps {
  choice: 'accept' | 'return';
  activity: ActivityReply;
  update: UpdateReply;
}

/** The words that go with an acceptance (a note, if any) or a return (the question). */
export function AnswerFields({ choice, activity, update }: AnswerFieldsProps) {
  const t = useWords('finding');
  const decided = useDecided(activity);
  const lead = activity.lead.shortName;
  const [words, setWords] = useState('');
  const [isTried, setTried] = useState(false);
  const name = choice === 'return' ? 'reason' : 'note';
  const guard = useGuard({ [name]: words });
  const isMissing = choice === 'return' && words.trim() === '';
  const answering = useMutation({
    mutationFn: () => {
      const said = words.trim() === '' ? {} : { [name]: words.trim() };
      return request('POST', `/api/updates/${update.id}/${choice}`, { ...said, ...guard.justified });
    },
    onSuccess: async () => {
      const done = choice === 'accept' ? t('accepted-done') : t('returned-done', { lead });
      showToast({ tone: 'plain', words: done });
      announce(done);
      await decided();
    },
    onError: (error) => void guard.takeRefusal(error),
  });
  return (
    <form
      noValidate
      className="decision-fields"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isMissing && guard.blocked.size === 0) answering.mutate();
      }}
    >
      <GuardedText
        label={choice === 'return' ? t('reason', { lead }) : t('note-accept', { lead })}
        value={words}
        onChange={setWords}
        findings={guard.findingsOf(name)}
        error={isTried && isMissing ? t('needs-reason') : undefined}
        maxLength={choice === 'return' ? 2_000 : 10_000}
        justification={guard.justification}
        onJustify={guard.setJustification}
      />
      {answering.isError && guard.blocked.size === 0 && <ProblemNote error={answering.error} />}
      <div className="row w">
        <Button
          kind="primary"
          type="submit"
          icon={choice === 'return' ? 'undo' : 'check'}
          busy={answering.isPending}
        >
          {choice === 'return' ? t('do-return', { lead }) : t('do-accept')}
        </Button>
      </div>
    </form>
  );
}

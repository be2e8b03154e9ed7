import type { DeadLetterReply } from '@jalon/contracts/reminder/dead-letter';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../shared/controls/button.tsx';
import { CheckBox } from '../../shared/controls/check-box.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { announce } from '../../shared/live/announcer.tsx';
import { DeadLetter } from './dead-letter.tsx';
import './dead-letters.css';
import { deadLettersQuery } from './dead-letters-query.ts';
import { useSendAgain } from './use-send-again.ts';

/** `/dead-letters`: mails that did not arrive, why, and the way to send them again. None of their words. */
export default function DeadLettersPage() {
  const t = useWords('dead-letter');
  const query = useInfiniteQuery(deadLettersQuery);
  const letters = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page dead-letters">
      <h1>{t('title')}</h1>
      <p className="md sec">{t('note')}</p>
      {query.isPending && <LoadingFrame rows={4} label={t('loading')} />}
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && letters.length === 0 && <Note tone="good">{t('empty')}</Note>}
      {letters.length > 0 && (
        <Letters letters={letters} total={query.data?.pages[0]?.total ?? letters.length} />
      )}
      {query.hasNextPage && (
        <p>
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        </p>
      )}
    </div>
  );
}

function Letters({ letters, total }: { letters: readonly DeadLetterReply[]; total: number }) {
  const t = useWords('dead-letter');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const sending = useSendAgain();
  const open = letters.filter(
    ({ id, isToldLater }) => !isToldLater && sending.outcomes.get(id)?.state !== 'waits',
  );
  const picked = open.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const choose = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) isOn ? next.add(id) : next.delete(id);
    setChosen(next);
  };
  const send = async (ids: readonly string[]) => {
    await sending.send(ids);
    announce(t('done'));
  };
  return (
    <>
      <div className="dead-letters-tools">
        <CheckBox
          label={t('choose-all', { number: open.length })}
          checked={open.length > 0 && picked.length === open.length}
          disabled={open.length === 0}
          onChange={(event) =>
            choose(
              open.map(({ id }) => id),
              event.target.checked,
            )
          }
        />
        <Button
          kind="primary"
          icon="mail"
          busy={sending.isBusy}
          disabled={picked.length === 0}
          onClick={() => void send(picked)}
        >
          {t('send-chosen', { number: picked.length })}
        </Button>
        <span className="sm sec">{t('total', { shown: letters.length, total })}</span>
      </div>
      <ul className="dead-letters-list">
        {letters.map((letter) => (
          <li key={letter.id}>
            <DeadLetter
              letter={letter}
              outcome={sending.outcomes.get(letter.id)}
              isChosen={chosen.has(letter.id)}
              isBusy={sending.isBusy}
              onChoose={(isOn) => choose([letter.id], isOn)}
              onSend={() => void send([letter.id])}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

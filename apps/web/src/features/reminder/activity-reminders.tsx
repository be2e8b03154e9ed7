import type { ReminderReply } from '@jalon/contracts/reminder/reminder';
import { TOLD_STATES, type ToldState } from '@jalon/domain/reminder/reminder';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';
import './reminder.css';
import { outcomeOf, shapeOf, useOutcomeWords } from './reminder-outcome.ts';

/** The tab of a card: what was sent about it, to whom and when, and what was not and why. Newest first. */
export default function ActivityReminders({ activityReference }: { activityReference: string }) {
  const t = useWords('reminder');
  const query = useQuery({
    queryKey: queryKeys.activityPart(activityReference, 'reminders'),
    queryFn: ({ signal }) =>
      request<{ items: ReminderReply[] }>(
        'GET',
        `/api/activities/${encodeURIComponent(activityReference)}/reminders`,
        undefined,
        { signal },
      ),
  });
  if (query.isPending) return <LoadingFrame rows={3} />;
  if (!query.data) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
  const items = [...query.data.items].sort((a, b) => b.localDate.localeCompare(a.localDate));
  return (
    <div className="reminders-tab">
      <p className="md sec">{t('tab-note')}</p>
      {items.length === 0 ? <p className="sec">{t('tab-empty')}</p> : <ByState items={items} />}
    </div>
  );
}

/** All of them, or those in one state: what was not sent is one press away, with its reason. */
function ByState({ items }: { items: readonly ReminderReply[] }) {
  const t = useWords('reminder');
  const [state, setState] = useState<ToldState | null>(null);
  const inState = (one: ToldState) => items.filter((item) => outcomeOf(item).state === one);
  const counted = TOLD_STATES.map((one) => ({
    one,
    number: inState(one).length,
  })).filter(({ number }) => number > 0);
  return (
    <>
      <fieldset className="reminder-states row w">
        <legend className="vh">{t('tab-states')}</legend>
        <Button small aria-pressed={state === null} onClick={() => setState(null)}>
          {t('tab-all', { number: items.length })}
        </Button>
        {counted.map(({ one, number }) => (
          <Button key={one} small aria-pressed={state === one} onClick={() => setState(one)}>
            {t(`tab-state-${one}`, { number })}
          </Button>
        ))}
      </fieldset>
      <ReminderTable items={state === null ? items : inState(state)} />
    </>
  );
}

function ReminderTable({ items }: { items: readonly ReminderReply[] }) {
  const t = useWords('reminder');
  const words = useOutcomeWords();
  return (
    <table className="log">
      <thead>
        <tr>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('to')}</th>
          <th scope="col">{t('outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => {
          const outcome = outcomeOf(item);
          const shape = shapeOf(outcome);
          return (
            <tr
              key={`${item.recipientPost} ${item.rule} ${item.milestone} ${item.localDate} ${item.dueOn} ${item.state}`}
            >
              <td className="num nw">{formatDate(item.localDate)}</td>
              <td>
                {t(`rule-${item.rule}`)}
                <small>
                  {item.milestone && `${t('for-milestone', { title: isolate(item.milestone) })} · `}
                  {t('for-due', { date: formatDate(item.dueOn) })}
                </small>
              </td>
              <td dir="auto">{item.recipientPost}</td>
              <td>
                <span className={`st ${shape.tone}`}>
                  <Icon name={shape.icon} />
                  {words(outcome)}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import type { ReminderPolicyReply } from '@jalon/contracts/reminder/reminder';
import { mayDo } from '@jalon/domain/post/rights';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useActor } from '../../shared/api/me.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import { Ladder } from './ladder.tsx';
import { planOfReference } from './plan-of-reference.ts';
import { PolicyForm } from './policy-form.tsx';
import './reminder.css';
import { SentLog } from './sent-log.tsx';

/** `/plans/$planReference/reminders`: who is reminded of what and when, and what was sent lately. */
export default function RemindersPage() {
  const { planReference = '' } = useParams({ strict: false });
  useMarking('unclassified');
  const t = useWords('reminder');
  const query = useQuery({
    queryKey: queryKeys.planPart(planReference, 'policy'),
    queryFn: ({ signal }) =>
      request<ReminderPolicyReply>('GET', `/api/plans/${planReference}/reminder-policy`, undefined, {
        signal,
      }),
  });
  if (query.isPending) return <LoadingFrame />;
  return (
    <div className="reminders">
      <h1>{t('page-title')}</h1>
      <p className="md sec">{t('page-note')}</p>
      {query.data ? (
        <div className="reminders-columns">
          <Policy planReference={planReference} policy={query.data} />
          <SentLog />
        </div>
      ) : (
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      )}
    </div>
  );
}

function Policy({ planReference, policy }: { planReference: string; policy: ReminderPolicyReply }) {
  const t = useWords('reminder');
  const actor = useActor();
  const plan = useQuery(planOfReference(planReference)).data;
  const [isEditing, setEditing] = useState(false);
  const place = { missionId: plan?.missionId ?? null, planId: policy.planId };
  const mayEdit = plan !== undefined && mayDo(actor, 'amend_policy', place).allowed;
  return (
    <section className="box" aria-labelledby="ladder-title">
      <header>
        <h2 id="ladder-title">{t('ladder')}</h2>
        <span className="sp" />
        {mayEdit && !isEditing && (
          <Button small icon="pen" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        )}
      </header>
      {isEditing && plan ? (
        <PolicyForm
          planReference={planReference}
          timeZone={plan.mission.timeZone}
          policy={policy}
          onClose={() => setEditing(false)}
        />
      ) : (
        <Ladder policy={policy} timeZone={plan?.mission.timeZone} />
      )}
      {mayEdit && !isEditing && (
        <p className="ladder-calendar md">
          <Link to="/missions/$missionCode/calendar" params={{ missionCode: plan.mission.code }}>
            {t('mission-calendar')}
          </Link>
        </p>
      )}
      {plan && !mayEdit && <Note icon="lock">{t('only-coordinator')}</Note>}
    </section>
  );
}

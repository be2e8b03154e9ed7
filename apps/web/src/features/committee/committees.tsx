import type { CommitteeReply, MandateReply } from '@jalon/contracts/committee/committee';
import type { PlanReply } from '@jalon/contracts/plan/plan';
import { mayDo } from '@jalon/domain/post/rights';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useActor } from '../../shared/api/me.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Chip } from '../../shared/controls/chip.tsx';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { MoveDates } from '../../shared/deadline/move-dates.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import type { IconName } from '../../shared/icons/icon-paths.ts';
import { formatDate } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { RedactionPlace } from '../../shared/redaction/redaction-place.tsx';
import './committee.css';
import { committeesQuery } from './committees-query.ts';
import { MandateActions } from './mandate-actions.tsx';

const RecordMandate = lazy(() => import('./record-mandate.tsx'));

/** The committees that steer a plan, and how long each may. */
export function Committees({ plan }: { plan: PlanReply }) {
  const t = useWords('committee');
  const { data, error, refetch } = useQuery(committeesQuery(plan.reference));
  const place = { missionId: plan.missionId, planId: plan.id };
  const mayKeep = mayDo(useActor(), 'keep_mandates', place).allowed && plan.closedAt === null;
  const [isRecording, setRecording] = useState(false);
  return (
    <RedactionPlace place={place}>
      <section className="box committees" aria-labelledby="committees-title">
        <header>
          <h2 id="committees-title">{t('title')}</h2>
          <span className="sp" />
          {mayKeep && (
            <Button small icon="plus" onClick={() => setRecording(true)}>
              {t('record')}
            </Button>
          )}
        </header>
        {error && !data && <ProblemNote error={error} onRetry={() => void refetch()} />}
        {!data && !error && <LoadingFrame rows={2} />}
        {data?.items.length === 0 && <p className="sec committee">{t('none')}</p>}
        {data?.items.map((committee) => (
          <Committee key={committee.organization.id} plan={plan} committee={committee} mayKeep={mayKeep} />
        ))}
        {isRecording && (
          <Suspense>
            <RecordMandate plan={plan} onClose={() => setRecording(false)} />
          </Suspense>
        )}
      </section>
    </RedactionPlace>
  );
}

function Committee({
  plan,
  committee,
  mayKeep,
}: {
  plan: PlanReply;
  committee: CommitteeReply;
  mayKeep: boolean;
}) {
  return (
    <article className="committee">
      <h3 dir="auto">{committee.organization.name}</h3>
      {committee.mandates.map((mandate, index) => (
        <Mandate
          key={mandate.id}
          plan={plan}
          name={committee.organization.name}
          mandate={mandate}
          // What came before the last one is history.
          mayKeep={mayKeep && index === 0}
        />
      ))}
    </article>
  );
}

interface MandateProps {
  plan: PlanReply;
  name: string;
  mandate: MandateReply;
  mayKeep: boolean;
}

const ICONS: Record<MandateReply['standing'], IconName> = {
  not_begun: 'clock',
  in_force: 'check',
  ends_soon: 'bell',
  ran_out: 'alert',
  ended: 'lock',
};

function Mandate({ plan, name, mandate, mayKeep }: MandateProps) {
  const t = useWords('committee');
  const shared = useWords('shared');
  const { standing, days, firstEndsOn, endsOn, source } = mandate;
  return (
    <div className="mandate">
      <p className="row w">
        <span className={standing === 'ran_out' ? 'due past' : 'due'}>
          <Icon name={ICONS[standing]} />
          {standing === 'ends_soon' && days === 0
            ? t('standing.ends_today')
            : t(`standing.${standing}`, { count: Math.abs(days) })}
        </span>
        <span>{t('from-to', { from: formatDate(mandate.startsOn), to: formatDate(endsOn) })}</span>
        {mandate.demonstration.length > 0 && <Chip line>{shared('demonstration')}</Chip>}
      </p>
      <MoveDates
        kind="mandate_extension"
        firstOn={firstEndsOn === endsOn ? null : firstEndsOn}
        moves={mandate.moves}
      />
      {mandate.endedReason !== null && mandate.endedOn !== null && (
        <p className="sm sec">
          {t('ended-because', { on: formatDate(mandate.endedOn), reason: isolate(mandate.endedReason) })}
        </p>
      )}
      <p className="sm mut" dir="auto">
        {[source.document, source.place].filter(Boolean).join(', ')}
        {source.unverified && <> · {t('unverified')}</>}
      </p>
      {mayKeep && standing !== 'ended' && <MandateActions plan={plan} name={name} mandate={mandate} />}
    </div>
  );
}

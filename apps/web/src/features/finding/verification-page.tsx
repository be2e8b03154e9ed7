import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useMe } from '../../shared/api/me.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { highestLevel, useMarking } from '../../shared/marking/marking.tsx';
import './verification.css';
import { WaitingList } from './waiting-list.tsx';
import { waitingIn, waitingQuery } from './waiting-query.ts';
import { WorkSheet } from './work-sheet.tsx';

/** `/plans/$planReference/verification?update=`: what waits, oldest first, and one report beside its evidence. */
export default function VerificationPage() {
  const { planReference = '' } = useParams({ strict: false });
  const { update } = useSearch({ strict: false });
  const query = useQuery(waitingQuery);
  useMarking(highestLevel((query.data?.items ?? []).map(({ card }) => card)));
  if (query.isPending) return <LoadingFrame />;
  if (!query.data) {
    return (
      <div className="verification">
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  const { toDecide, withLead } = waitingIn(query.data.items, planReference);
  const chosen = toDecide.find((item) => item.updateId === update) ?? (update ? undefined : toDecide[0]);
  return (
    <div className={update ? 'verification is-chosen' : 'verification'}>
      <WaitingList
        planReference={planReference}
        items={toDecide}
        withLeadCount={withLead.length}
        chosenId={chosen?.updateId}
      />
      {chosen ? (
        <WorkSheet
          key={chosen.updateId}
          updateId={chosen.updateId}
          activityReference={chosen.card.reference}
          waiting={chosen}
        />
      ) : (
        <NothingChosen planReference={planReference} isAnswered={update !== undefined} />
      )}
    </div>
  );
}

/** Nothing waits, or the reader's posts do not verify: then the page says why. */
function NothingChosen({ planReference, isAnswered }: { planReference: string; isAnswered: boolean }) {
  const t = useWords('finding');
  const { posts } = useMe();
  const canVerify = posts.some(({ kind }) => kind === 'coordinator' || kind === 'co_lead');
  if (!canVerify) {
    return (
      <div className="verification-none">
        <Note icon="lock">
          <b>{t('lead-title')}</b> {t('lead')}
        </Note>
        <Link className="btn" to="/plans/$planReference/board" params={{ planReference }}>
          {t('open-board')}
        </Link>
      </div>
    );
  }
  return (
    <div className="verification-none">
      <Note icon="check">{isAnswered ? t('answered') : t('empty')}</Note>
      {isAnswered && (
        <Link className="btn work-back" to="/plans/$planReference/verification" params={{ planReference }}>
          {t('page-title')}
        </Link>
      )}
    </div>
  );
}

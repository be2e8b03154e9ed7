import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, Suspense, useId } from 'react';
import { activityQuery, placeOf } from '../../../shared/activity/activity-query.ts';
import { useModal } from '../../../shared/controls/dialog.tsx';
import { LoadingFrame } from '../../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { EvidenceList } from '../../../shared/evidence/evidence-list.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { useMarking } from '../../../shared/marking/marking.tsx';
import { RedactionPlace } from '../../../shared/redaction/redaction-place.tsx';
import { SHEET_TABS, type SheetTab } from '../board/board-search.ts';
import { Facts } from './facts.tsx';
import { SheetHead } from './sheet-head.tsx';
import './sheet.css';
import { WhatWasPromised } from './what-was-promised.tsx';

/** What other features show in a tab of the sheet; each asks for what it needs by the reference. */
type Slot = ComponentType<{ activityReference: string }>;

export interface ActivitySheetProps {
  activityReference: string;
  tab: SheetTab;
  onTab: (tab: SheetTab) => void;
  onClose: () => void;
  slots: Record<'updates' | 'reminders' | 'comments', Slot>;
  /** Another feature's part beside the facts. */
  Aside: ComponentType<{ activity: ActivityReply }>;
  /** The cards of the same lane in the order of the screen, to leaf through. */
  siblings: readonly string[];
  onOpen: (reference: string) => void;
  onReport?: ((activity: ActivityReply) => void) | undefined;
  onMove?: ((activity: ActivityReply) => void) | undefined;
}

/** An activity over the board: what was promised and said at the left, who, when and why at the right. */
export default function ActivitySheet(props: ActivitySheetProps) {
  const t = useWords('activity');
  const titleId = useId();
  const { ref, leave, question } = useModal(props.onClose);
  const activity = useQuery(activityQuery(props.activityReference));
  return (
    <dialog ref={ref} className="sheet" aria-labelledby={titleId}>
      <SheetHead {...props} onClose={leave} activity={activity.data ?? null} titleId={titleId} />
      {activity.error && <ProblemNote error={activity.error} onRetry={() => void activity.refetch()} />}
      {activity.isPending && <LoadingFrame label={t('loading')} />}
      {activity.data && <SheetBody {...props} activity={activity.data} />}
      {question}
    </dialog>
  );
}

function SheetBody(props: ActivitySheetProps & { activity: ActivityReply }) {
  const t = useWords('activity');
  const { activity, tab, Aside } = props;
  useMarking(activity.sensitivity, activity.audience);
  return (
    <div className="sheet-body">
      <div className="tabs" role="tablist" aria-label={t('tabs')} onKeyDown={(event) => leaf(event, props)}>
        {SHEET_TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === tab}
            aria-controls="sheet-panel"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => props.onTab(name)}
          >
            {t(`tab.${name}`)} <span className="mut">{countOf(activity, name)}</span>
          </button>
        ))}
      </div>
      <div className="sheet-columns">
        <div className="sheet-main" role="tabpanel" id="sheet-panel" aria-labelledby={`tab-${tab}`}>
          <Suspense fallback={<LoadingFrame rows={2} />}>
            <RedactionPlace place={placeOf(activity)}>
              <Panel {...props} />
            </RedactionPlace>
          </Suspense>
        </div>
        <Facts activity={activity}>
          <Suspense>
            <Aside activity={activity} />
          </Suspense>
        </Facts>
      </div>
    </div>
  );
}

function Panel({
  activity,
  tab,
  slots,
  activityReference,
}: ActivitySheetProps & { activity: ActivityReply }) {
  const t = useWords('activity');
  if (tab === 'activity') return <WhatWasPromised activity={activity} />;
  if (tab === 'evidence') {
    return activity.evidence.length > 0 ? (
      <EvidenceList evidence={activity.evidence} />
    ) : (
      <p className="sec">{t('noEvidence')}</p>
    );
  }
  const Slot = slots[tab];
  return <Slot activityReference={activityReference} />;
}

function countOf(activity: ActivityReply, tab: SheetTab): number | null {
  if (tab === 'updates') return activity.updates.length;
  return tab === 'evidence' ? activity.evidence.length : null;
}

/** Arrows leaf through the tabs as the screen shows them. */
function leaf(event: React.KeyboardEvent, { tab, onTab }: ActivitySheetProps): void {
  const isRtl = document.documentElement.dir === 'rtl';
  const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const next = SHEET_TABS[(SHEET_TABS.indexOf(tab) + step + SHEET_TABS.length) % SHEET_TABS.length];
  if (!next) return;
  onTab(next);
  document.getElementById(`tab-${next}`)?.focus();
}

import type { CycleReply, ReturnReply } from '@jalon/contracts/cycle/cycle';
import type { ReturnState } from '@jalon/domain/cycle/cycle';
import { mayDo } from '@jalon/domain/post/rights';
import { useQuery } from '@tanstack/react-query';
import { useActor } from '../../shared/api/me.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import type { IconName } from '../../shared/icons/icon-paths.ts';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { SubmitReturn } from './submit-return.tsx';

/** Each state of a return has a silhouette, a word and a tone; none is a reproach. */
const marks = {
  not_requested: { icon: 'status-discontinued', tone: 'ns' },
  open: { icon: 'status-not_started', tone: 'ns' },
  submitted: { icon: 'status-completed', tone: 'rc' },
  returned: { icon: 'undo', tone: 'co' },
  accepted: { icon: 'status-verified', tone: 've' },
} as const satisfies Record<ReturnState, { icon: IconName; tone: string }>;

export interface ReturnsTableProps {
  planReference: string;
  cycle: CycleReply;
}

/** One row an organization. */
export function ReturnsTable({ planReference, cycle }: ReturnsTableProps) {
  const t = useWords('cycle');
  const query = useQuery({
    queryKey: queryKeys.planPart(planReference, 'returns', cycle.id),
    queryFn: ({ signal }) =>
      request<{ items: ReturnReply[] }>('GET', `/api/cycles/${cycle.id}/returns`, undefined, { signal }),
  });
  if (query.isPending) return <LoadingFrame rows={3} />;
  if (!query.data) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.items.length === 0) return <p className="sec">{t('empty')}</p>;
  return (
    <div className="box returns-box">
      <table className="returns-table">
        <thead>
          <tr>
            <th scope="col">{t('organization')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('sent')}</th>
            <th scope="col">{t('accepted')}</th>
            <th scope="col">{t('last-sent')}</th>
          </tr>
        </thead>
        <tbody>
          {query.data.items.map((item) => (
            <Row key={item.id} item={item} cycle={cycle} planReference={planReference} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ item, cycle, planReference }: ReturnsTableProps & { item: ReturnReply }) {
  const t = useWords('cycle');
  const actor = useActor();
  const missionId = actor.posts[0]?.missionId ?? null;
  const place = { missionId, planId: cycle.planId, leadOrganizationId: item.organization.id };
  const maySubmit =
    cycle.state === 'open' && item.sent < item.activities && mayDo(actor, 'submit_return', place).allowed;
  const { icon, tone } = marks[item.state];
  const total = item.activities;
  return (
    <tr>
      <th scope="row">{item.organization.name}</th>
      <td>
        <span className={`st ${tone}`}>
          <Icon name={icon} />
          {t(`return-${item.state}`)}
        </span>
        {maySubmit && <SubmitReturn item={item} planReference={planReference} />}
      </td>
      <td data-label={t('sent')}>{t('of', { part: item.sent, total })}</td>
      <td data-label={t('accepted')}>{t('of', { part: item.accepted, total })}</td>
      <td data-label={t('last-sent')}>{item.lastSentAt ? formatDate(item.lastSentAt.slice(0, 10)) : '–'}</td>
    </tr>
  );
}

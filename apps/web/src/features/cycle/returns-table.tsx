import type { CycleReply, ReturnReply } from '@jalon/contracts/cycle/cycle';
import { mayDo } from '@jalon/domain/post/rights';
import { useId, useState } from 'react';
import { useActor } from '../../shared/api/me.ts';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { OwedList } from './owed-list.tsx';
import { StandingMark } from './standing-mark.tsx';
import { SubmitReturn } from './submit-return.tsx';

export interface ReturnsTableProps {
  planReference: string;
  cycle: CycleReply;
  items: ReturnReply[];
}

/** One row an organization, as the server ordered them: what needs somebody most comes first. */
export function ReturnsTable({ planReference, cycle, items }: ReturnsTableProps) {
  const t = useWords('cycle');
  return (
    <div className="box returns-box">
      <table className="returns-table">
        <thead>
          <tr>
            <th scope="col">{t('organization')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('sent')}</th>
            <th scope="col">{t('accepted')}</th>
            <th scope="col">{t('un-side')}</th>
            <th scope="col">{t('last-sent')}</th>
          </tr>
        </thead>
        {items.map((item) => (
          <Rows key={item.id} item={item} cycle={cycle} planReference={planReference} />
        ))}
      </table>
    </div>
  );
}

type RowProps = Omit<ReturnsTableProps, 'items'> & { item: ReturnReply };

/** The return, and under it, once opened, the activities behind its numbers. */
function Rows({ item, cycle, planReference }: RowProps) {
  const t = useWords('cycle');
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const total = item.activities;
  return (
    <tbody>
      <tr>
        <th scope="row">
          {item.organization.name}
          {total > 0 && (
            <button
              type="button"
              className="owed-opener"
              aria-expanded={isOpen}
              aria-controls={listId}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
              {t('activities', { count: total })}
              <span className="vh">{item.organization.name}</span>
            </button>
          )}
        </th>
        <td>
          <StandingMark item={item} isClosed={cycle.state === 'closed'} />
          <Submitting item={item} cycle={cycle} planReference={planReference} />
        </td>
        <td data-label={t('sent')}>{t('of', { part: item.sent, total })}</td>
        <td data-label={t('accepted')}>{t('of', { part: item.accepted, total })}</td>
        <td data-label={t('un-side')}>
          {item.unanswered > 0 ? <UnSide item={item} isClosed={cycle.state === 'closed'} /> : '–'}
        </td>
        <td data-label={t('last-sent')}>
          {item.lastSentAt ? formatDate(item.lastSentAt.slice(0, 10)) : '–'}
        </td>
      </tr>
      {isOpen && (
        <tr className="owed-row">
          <td colSpan={6} id={listId}>
            <OwedList planReference={planReference} owed={item.owed} isClosed={cycle.state === 'closed'} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function UnSide({ item, isClosed }: { item: ReturnReply; isClosed: boolean }) {
  const t = useWords('cycle');
  return (
    <>
      {t('unanswered', { count: item.unanswered })}
      {!isClosed && item.unansweredDays !== null && (
        <span className="sm sec"> · {t('oldest', { count: item.unansweredDays })}</span>
      )}
    </>
  );
}

function Submitting({ item, cycle, planReference }: RowProps) {
  const actor = useActor();
  const missionId = actor.posts[0]?.missionId ?? null;
  const place = { missionId, planId: cycle.planId, leadOrganizationId: item.organization.id };
  const maySubmit =
    cycle.state === 'open' && item.sent < item.activities && mayDo(actor, 'submit_return', place).allowed;
  return maySubmit ? <SubmitReturn item={item} planReference={planReference} /> : null;
}

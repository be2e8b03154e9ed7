import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Note } from '../../shared/controls/note.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { myActivitiesQuery } from './my-activities-query.ts';

/** Confirmed: it was sent, to whom, and the next activity that waits for a report. */
export function SentPanel({ activity }: { activity: ActivityReply }) {
  const t = useWords('update');
  const heading = useRef<HTMLHeadingElement>(null);
  const { data } = useQuery(myActivitiesQuery);
  const next = data?.items.find((item) => item.sent === null && item.card.id !== activity.id);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="report">
      <div className="report-fields">
        <p className="ref">{activity.reference}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t('sent-title')}
        </h1>
        <Note tone="good" role="status">
          {t('sent-note', { coLead: activity.coLead.name })}
        </Note>
        {next && (
          <Link
            className="btn p"
            to="/my/$activityReference"
            params={{ activityReference: next.card.reference }}
          >
            <span dir="auto">{t('sent-next', { title: next.card.title })}</span>
          </Link>
        )}
        <Link className="btn" to="/my">
          {t('sent-list')}
        </Link>
      </div>
    </div>
  );
}

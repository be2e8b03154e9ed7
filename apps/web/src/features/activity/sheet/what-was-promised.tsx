import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { DueLine } from '../../../shared/controls/due-line.tsx';
import { Icon } from '../../../shared/icons/icon.tsx';
import { formatDate, localText } from '../../../shared/language/format.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { fieldOf, RedactButton } from '../../../shared/redaction/redact-button.tsx';
import { RedactedText } from '../../../shared/redaction/redacted-text.tsx';

/** The commitment as signed, what would show that it is done, and the activity in its steps. */
export function WhatWasPromised({ activity }: { activity: ActivityReply }) {
  const t = useWords('activity');
  const { commitment } = activity;
  return (
    <>
      <figure className="signed">
        <figcaption className="sm mut">
          {t(commitment.demonstration.includes('text') ? 'signedDemonstration' : 'signed', {
            reference: commitment.reference,
          })}
        </figcaption>
        <blockquote dir="auto">{localText(commitment.text)}</blockquote>
        <Source source={commitment.source} />
      </figure>
      {commitment.achievementTest && (
        <section>
          <h3>{t('achievementTest')}</h3>
          <p dir="auto">{localText(commitment.achievementTest)}</p>
        </section>
      )}
      {activity.description && (
        <section>
          <h3>{t('description')}</h3>
          <p dir="auto" className="lines">
            <RedactedText>{activity.description}</RedactedText>
          </p>
        </section>
      )}
      <RedactButton
        subjectType="activity"
        subjectId={activity.id}
        fields={[
          fieldOf('title', activity.title),
          fieldOf('description', activity.description),
          fieldOf('discontinuedReason', activity.discontinuedReason),
        ]}
      />
      {activity.milestones.length > 0 && <Milestones activity={activity} />}
    </>
  );
}

function Source({ source }: { source: ActivityReply['commitment']['source'] }) {
  const t = useWords('activity');
  const words = [source.document, source.place].filter(Boolean).join(', ');
  return (
    <p className="sm sec">
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {words}
        </a>
      ) : (
        words
      )}
      {source.unverified && ` · ${t('unverifiedWords')}`}
    </p>
  );
}

function Milestones({ activity }: { activity: ActivityReply }) {
  const t = useWords('activity');
  return (
    <section>
      <h3>{t('milestones')}</h3>
      <ul className="milestones">
        {activity.milestones.map((milestone) => (
          <li key={milestone.id}>
            <Icon name={milestone.doneOn ? 'check' : 'flag'} />
            <span dir="auto">
              <RedactedText>{milestone.title}</RedactedText>
            </span>
            <span className="sp" />
            {milestone.doneOn ? (
              <span className="sm sec">{t('milestoneDone', { on: formatDate(milestone.doneOn) })}</span>
            ) : (
              <DueLine dueOn={milestone.dueOn} today={activity.mission.today} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

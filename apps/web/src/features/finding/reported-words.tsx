import type { UpdateReply } from '@jalon/contracts/update/update';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { RedactedText } from '../../shared/redaction/redacted-text.tsx';

/** The lead's own words, and what they propose, which takes effect on acceptance. */
export function ReportedWords({ update }: { update: UpdateReply }) {
  const t = useWords('finding');
  const reason = update.proposalReason ?? '';
  return (
    <div>
      <h3>
        <Icon name="person" />
        {t('says')}
      </h3>
      <p className="beside-words" dir="auto">
        <RedactedText>{update.done || t('no-words')}</RedactedText>
      </p>
      <Constraint update={update} />
      {update.nextStep && (
        <p className="md" dir="auto">
          <b>{t('next')}</b> {update.nextStep}
        </p>
      )}
      {update.proposedDueOn && (
        <p className="sig">{t('proposes-due', { date: formatDate(update.proposedDueOn), reason })}</p>
      )}
      {update.proposedLead && (
        <p className="sig">{t('proposes-lead', { lead: update.proposedLead.name, reason })}</p>
      )}
      {update.status === 'discontinued' && (
        <p className="sig">{t('proposes-discontinue', { reason: update.discontinuedReason ?? '' })}</p>
      )}
    </div>
  );
}

function Constraint({ update }: { update: UpdateReply }) {
  const shared = useWords('shared');
  if (!update.constraintCause) return null;
  return (
    <p className="cause">
      <Icon name="info" />
      <span dir="auto">
        {shared(`cause.${update.constraintCause}`)}
        {update.constraintNote && (
          <>
            : <bdi>{update.constraintNote}</bdi>
          </>
        )}
      </span>
    </p>
  );
}

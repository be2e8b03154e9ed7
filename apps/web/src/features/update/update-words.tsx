import type { UpdateReply } from '@jalon/contracts/update/update';
import { STATUS_WORDS } from '@jalon/domain/language/words';
import { formatDate } from '../../shared/language/format.ts';
import { useLanguage } from '../../shared/language/language-store.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { RedactedText } from '../../shared/redaction/redacted-text.tsx';

/** What a report says: what was done, and in small the declared status, its cause, what is proposed, what is next. */
export function UpdateWords({ update }: { update: UpdateReply }) {
  const details = useDetails(update);
  return (
    <>
      {update.done && (
        <p className="thread-done" dir="auto">
          <RedactedText>{update.done}</RedactedText>
        </p>
      )}
      <ul className="thread-details">
        {details.map((line) => (
          <li key={line}>
            <RedactedText>{line}</RedactedText>
          </li>
        ))}
      </ul>
    </>
  );
}

function useDetails(update: UpdateReply): string[] {
  const t = useWords('update');
  const shared = useWords('shared');
  const status = STATUS_WORDS[update.status][useLanguage()];
  const cause = update.constraintCause && shared(`cause.${update.constraintCause}`);
  const reason = update.proposalReason ?? '';
  return [
    cause ? t('thread-status-cause', { status, cause }) : t('thread-status', { status }),
    update.constraintNote && t('thread-cause-note', { note: update.constraintNote }),
    update.discontinuedReason && t('thread-discontinue', { reason: update.discontinuedReason }),
    update.nextStep && t('thread-next', { step: update.nextStep }),
    update.proposedDueOn && t('thread-proposed-due', { date: formatDate(update.proposedDueOn), reason }),
    update.proposedLead && t('thread-proposed-lead', { lead: update.proposedLead.name, reason }),
  ].filter((line): line is string => line !== null && line !== '');
}

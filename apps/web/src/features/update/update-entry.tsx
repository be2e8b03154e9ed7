import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { UpdateReply } from '@jalon/contracts/update/update';
import { Link } from '@tanstack/react-router';
import { placeOf } from '../../shared/activity/activity-query.ts';
import { useActor } from '../../shared/api/me.ts';
import { EvidenceList } from '../../shared/evidence/evidence-list.tsx';
import { FindingRecord } from '../../shared/finding/finding-record.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import { fieldOf, RedactButton } from '../../shared/redaction/redact-button.tsx';
import { RedactedText } from '../../shared/redaction/redacted-text.tsx';
import { decisionOpenTo } from './decision-open-to.ts';
import { ErratumForm } from './erratum-form.tsx';
import { ReplyForm } from './reply-form.tsx';
import { UpdateWords } from './update-words.tsx';

export interface UpdateEntryProps {
  activity: ActivityReply;
  update: UpdateReply;
}

/** One report and everything that answered it, in the order in which it happened. */
export function UpdateEntry({ activity, update }: UpdateEntryProps) {
  const t = useWords('update');
  useMarking(update.sensitivity, update.audience);
  return (
    <li className={`thread-entry ${update.state}`}>
      <Headline update={update} />
      <UpdateWords update={update} />
      <RedactButton
        subjectType="update"
        subjectId={update.id}
        fields={[
          fieldOf('done', update.done),
          fieldOf('constraintNote', update.constraintNote),
          fieldOf('discontinuedReason', update.discontinuedReason),
          fieldOf('nextStep', update.nextStep),
          fieldOf('proposalReason', update.proposalReason),
          fieldOf('returnReason', update.returnReason),
          fieldOf('acceptanceNote', update.acceptanceNote),
        ]}
      />
      {update.evidence.length > 0 && <EvidenceList evidence={update.evidence} />}
      {update.noEvidence && <p className="sm sec">{t('thread-no-evidence')}</p>}
      <Answer update={update} />
      {update.findings.map((finding) => (
        <FindingRecord key={finding.id} finding={finding}>
          {finding.replies.length === 0 && <ReplyForm activity={activity} finding={finding} />}
        </FindingRecord>
      ))}
      {update.errata.map((erratum) => (
        <blockquote key={erratum.id} className="finding-reply">
          <p>
            <b>
              {t('erratum-title', { date: formatDate(erratum.filedAt.slice(0, 10)), who: erratum.postTitle })}
            </b>
          </p>
          <p dir="auto">
            <RedactedText>{erratum.text}</RedactedText>
          </p>
          <p className="sm sec" dir="auto">
            <RedactedText>{t('erratum-reason', { reason: erratum.reason })}</RedactedText>
          </p>
          <RedactButton
            subjectType="erratum"
            subjectId={erratum.id}
            fields={[fieldOf('text', erratum.text), fieldOf('reason', erratum.reason)]}
          />
        </blockquote>
      ))}
      <DecisionLink activity={activity} update={update} />
      {update.state === 'accepted' && <ErratumForm activity={activity} update={update} />}
    </li>
  );
}

function Headline({ update }: { update: UpdateReply }) {
  const t = useWords('update');
  const who = update.recordedFor?.name ?? update.organization.name;
  const key = update.state === 'draft' ? 'draft' : update.state === 'declared' ? 'declared' : 'reported';
  return (
    <p className="thread-head">
      <b>{t(`thread-${key}`, { who })}</b>{' '}
      <span className="sm mut">{formatDate((update.submittedAt ?? update.createdAt).slice(0, 10))}</span>
      {update.recordedFor && (
        <span className="sm sec">
          {' '}
          · {t('thread-recorded', { by: update.organization.name, lead: update.recordedFor.name })}
        </span>
      )}
    </p>
  );
}

function Answer({ update }: { update: UpdateReply }) {
  const t = useWords('update');
  if (update.state === 'submitted') return <p className="sm sec">{t('thread-waits')}</p>;
  if (update.state === 'superseded') return <p className="sm sec">{t('thread-superseded')}</p>;
  return (
    <>
      {update.returnReason && (
        <AnswerLine
          at={update.returnedAt}
          words={
            update.returnedBy ? t('thread-returned', { who: update.returnedBy }) : t('thread-returned-bare')
          }
          said={update.returnReason}
        />
      )}
      {update.state === 'accepted' && (
        <AnswerLine
          at={update.acceptedAt}
          words={
            update.acceptedBy
              ? t('thread-accepted', { who: update.acceptedBy, cycle: update.cycleLabel })
              : t('thread-accepted-bare', { cycle: update.cycleLabel })
          }
          said={update.acceptanceNote}
        />
      )}
    </>
  );
}

function AnswerLine({ at, words, said }: { at: string | null; words: string; said: string | null }) {
  return (
    <div className="thread-answer">
      <p>
        <b>{words}</b> {at && <span className="sm mut">{formatDate(at.slice(0, 10))}</span>}
      </p>
      {said && (
        <p dir="auto">
          <RedactedText>{said}</RedactedText>
        </p>
      )}
    </div>
  );
}

function DecisionLink({ activity, update }: UpdateEntryProps) {
  const t = useWords('update');
  const open = decisionOpenTo(useActor(), placeOf(activity), update);
  if (!open) return null;
  return (
    <Link
      className="btn s"
      to="/plans/$planReference/verification"
      params={{ planReference: activity.planReference }}
      search={{ update: update.id }}
    >
      {open === 'answer' ? t('thread-do-answer') : t('thread-do-verify')}
    </Link>
  );
}

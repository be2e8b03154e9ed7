import type { FindingReply } from '@jalon/contracts/finding/finding';
import type { ReactNode } from 'react';
import { UnOnlyPanel } from '../controls/un-only-panel.tsx';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/icon-paths.ts';
import { formatDate } from '../language/format.ts';
import { useWords } from '../language/use-words.ts';
import { useMarking } from '../marking/marking.tsx';
import { fieldOf, RedactButton } from '../redaction/redact-button.tsx';
import { RedactedText } from '../redaction/redacted-text.tsx';
import './finding-record.css';

/** Each result has its own silhouette, as the statuses have. None of them is red. */
const marks = {
  verified: { icon: 'status-verified', tone: 've' },
  partly: { icon: 'status-completed', tone: 'rc' },
  not_verified: { icon: 'status-not_started', tone: 'ns' },
  no_evidence: { icon: 'status-discontinued', tone: 'ns' },
} as const satisfies Record<FindingReply['finding'], { icon: IconName; tone: string }>;

export interface FindingRecordProps {
  finding: FindingReply;
  /** The reply form, where the reader may still reply. */
  children?: ReactNode;
}

/** A finding as everybody reads it: result, basis and date, who, the note where it is theirs, and the reply. */
export function FindingRecord({ finding, children }: FindingRecordProps) {
  const t = useWords('finding');
  const basis = t('basis-said', {
    basis: t(`basis-${finding.basis}`),
    date: formatDate(finding.verifiedOn),
  });
  return (
    <article className="finding-record">
      <p className="row w">
        <FindingMark result={finding.finding} />
        {finding.byImplementingPartner && <span className="chip ln">{t('by-partner')}</span>}
        <span className="sp" />
        <span className="sm mut">
          {t('finding-by', { who: finding.postTitle, date: formatDate(finding.recordedAt.slice(0, 10)) })}
        </span>
      </p>
      <p className="md">
        {basis} {!finding.basisShared && <b>{t('basis-not-shared')}</b>}
      </p>
      {finding.note && <FindingNote finding={finding} />}
      <RedactButton subjectType="finding" subjectId={finding.id} fields={[fieldOf('note', finding.note)]} />
      {finding.evidence.length > 0 && <EvidenceList evidence={finding.evidence} />}
      {finding.replies.map((reply) => (
        <blockquote key={reply.id} className="finding-reply">
          <p>
            <b>{t('reply-of', { who: reply.organization.name })}</b>{' '}
            <span className="sm mut">{formatDate(reply.repliedAt.slice(0, 10))}</span>
          </p>
          <p dir="auto">
            <RedactedText>{reply.text}</RedactedText>
          </p>
          <RedactButton subjectType="reply" subjectId={reply.id} fields={[fieldOf('text', reply.text)]} />
        </blockquote>
      ))}
      {children}
    </article>
  );
}

function FindingNote({ finding }: { finding: FindingReply }) {
  const t = useWords('finding');
  useMarking('unclassified', finding.audience);
  const words = (
    <p dir="auto" className="finding-note">
      <RedactedText>{finding.note ?? ''}</RedactedText>
    </p>
  );
  if (finding.audience === 'un') return <UnOnlyPanel>{words}</UnOnlyPanel>;
  return (
    <>
      {words}
      {finding.audience === 'national' && <span className="chip ln">{t('note-national')}</span>}
    </>
  );
}

/** Shape, word and tone of a result. */
export function FindingMark({ result }: { result: FindingReply['finding'] }) {
  const t = useWords('shared');
  const { icon, tone } = marks[result];
  return (
    <span className={`st ${tone}`}>
      <Icon name={icon} />
      {t(`finding.${result}`)}
    </span>
  );
}

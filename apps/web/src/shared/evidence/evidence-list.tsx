import type { EvidenceReply, NewEvidence } from '@jalon/contracts/evidence/evidence';
import { Classification } from '../controls/classification.tsx';
import { UnOnlyTag } from '../controls/un-only-panel.tsx';
import { Icon } from '../icons/icon.tsx';
import { formatDate } from '../language/format.ts';
import { useWords } from '../language/use-words.ts';
import { useMarking } from '../marking/marking.tsx';
import { fieldOf, RedactButton } from '../redaction/redact-button.tsx';
import { RedactedText } from '../redaction/redacted-text.tsx';
import './evidence.css';
import { EvidenceFile, NewEvidenceFile } from './evidence-file.tsx';
import { isWebLink } from './new-evidence-faults.ts';

/** Evidence as it is kept: what, from whom, of which date, at which level. A link opens in a new tab. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceReply[] }) {
  return (
    <ul className="evidence-list">
      {evidence.map((item) => (
        <li key={item.id}>
          <EvidenceLine evidence={item} />
        </li>
      ))}
    </ul>
  );
}

/** One piece, kept or about to be sent. */
export function EvidenceLine({ evidence }: { evidence: EvidenceReply | NewEvidence }) {
  const t = useWords('evidence');
  useMarking(evidence.sensitivity ?? 'unclassified', evidence.audience ?? 'all');
  return (
    <>
      <Icon name={evidence.kind === 'link' ? 'link' : 'document'} />
      <span className="evidence-words">
        {evidence.url && isWebLink(evidence.url) ? (
          <a href={evidence.url} target="_blank" rel="noreferrer noopener" dir="auto">
            <RedactedText>{evidence.title}</RedactedText>
            <span className="vh"> ({t('open')})</span>
          </a>
        ) : (
          <span dir="auto">
            <RedactedText>{evidence.title}</RedactedText>
          </span>
        )}
        <small>
          {t(`kind-${evidence.kind}`)} · {formatDate(evidence.dated)} ·{' '}
          <bdi>
            <RedactedText>{evidence.source}</RedactedText>
          </bdi>
        </small>
        {'id' in evidence && evidence.upload && <EvidenceFile upload={evidence.upload} />}
        {!('id' in evidence) && evidence.uploadId && <NewEvidenceFile uploadId={evidence.uploadId} />}
      </span>
      {evidence.audience === 'un' && <UnOnlyTag />}
      {evidence.audience === 'national' && <span className="chip ln">{t('audience-national')}</span>}
      {evidence.sensitivity === 'confidential' && <Classification level="confidential" />}
      {'id' in evidence && (
        <RedactButton
          subjectType="evidence"
          subjectId={evidence.id}
          fields={[
            fieldOf('title', evidence.title),
            fieldOf('source', evidence.source),
            fieldOf('url', evidence.url),
            fieldOf('upload', evidence.upload?.name),
          ]}
        />
      )}
    </>
  );
}

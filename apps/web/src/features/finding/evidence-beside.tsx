import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { EvidenceReply } from '@jalon/contracts/evidence/evidence';
import type { UpdateReply } from '@jalon/contracts/update/update';
import { UnOnlyPanel } from '../../shared/controls/un-only-panel.tsx';
import { EvidenceList } from '../../shared/evidence/evidence-list.tsx';
import { FindingRecord } from '../../shared/finding/finding-record.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';

/** What is attached to this report, what earlier reports attached, and what was found before. */
export function EvidenceBeside({ activity, update }: { activity: ActivityReply; update: UpdateReply }) {
  const t = useWords('finding');
  const earlier = activity.evidence.filter(({ updateId }) => updateId !== update.id);
  return (
    <div>
      <h3>
        <Icon name="seal" />
        {t('shows')}
      </h3>
      {update.evidence.length > 0 ? (
        <BySide evidence={update.evidence} />
      ) : (
        <p className="md sec">{update.noEvidence ? t('evidence-none-declared') : t('evidence-none')}</p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('evidence-earlier', { count: earlier.length })}</summary>
          <BySide evidence={earlier} />
        </details>
      )}
      {activity.findings.length > 0 && (
        <details open={update.findings.length > 0}>
          <summary>{t('earlier', { count: activity.findings.length })}</summary>
          {activity.findings.map((finding) => (
            <FindingRecord key={finding.id} finding={finding} />
          ))}
        </details>
      )}
    </div>
  );
}

/** What only the UN side sees stands in its own panel, never in one list with what is shared. */
function BySide({ evidence }: { evidence: readonly EvidenceReply[] }) {
  const unOnly = evidence.filter(({ audience }) => audience === 'un');
  const shared = evidence.filter(({ audience }) => audience !== 'un');
  return (
    <>
      <EvidenceList evidence={shared} />
      {unOnly.length > 0 && (
        <UnOnlyPanel>
          <EvidenceList evidence={unOnly} />
        </UnOnlyPanel>
      )}
    </>
  );
}

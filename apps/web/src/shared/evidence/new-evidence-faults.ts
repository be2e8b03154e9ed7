import type { NewEvidence } from '@jalon/contracts/evidence/evidence';
import { isLocalDate, type LocalDate } from '@jalon/domain/mission/local-date';

export type EvidenceFault =
  | 'fault-title'
  | 'fault-url'
  | 'fault-dated'
  | 'fault-dated-future'
  | 'fault-source';
export type EvidenceField = 'title' | 'url' | 'dated' | 'source';

/** What a piece of evidence lacks before it can be added; each fault names the word that says so. */
export function newEvidenceFaults(
  evidence: NewEvidence,
  today: LocalDate,
): Partial<Record<EvidenceField, EvidenceFault>> {
  const faults: Partial<Record<EvidenceField, EvidenceFault>> = {};
  if (evidence.title.trim() === '') faults.title = 'fault-title';
  const link = evidence.url?.trim() ?? '';
  const needsLink = evidence.kind === 'link' || link !== '' || evidence.uploadId === undefined;
  if (needsLink && !isWebLink(link)) faults.url = 'fault-url';
  if (!isLocalDate(evidence.dated)) faults.dated = 'fault-dated';
  else if (evidence.dated > today) faults.dated = 'fault-dated-future';
  if (evidence.source.trim() === '') faults.source = 'fault-source';
  return faults;
}

/** http or https, with a host. Anything else is not shown as a link either. */
export function isWebLink(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const url = new URL(link);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '';
}

import type { EntityManager } from 'typeorm';
import type { CardInView } from '../activity/activity-detail.query.ts';
import { type OrganizationRef, organizationRefs } from '../organization/organization-refs.query.ts';
import type { Asker } from '../post/asker.ts';
import { ThreadEye } from './thread-eye.ts';
import {
  type EvidenceRow,
  type FindingRow,
  THREAD_EVIDENCE,
  THREAD_FINDINGS,
  THREAD_UPDATES,
  type UpdateRow,
  type UploadRow,
} from './update-thread-rows.ts';

export type EvidenceInView = Omit<EvidenceRow, 'organizationId' | 'upload'> & {
  organization: OrganizationRef;
  upload: UploadOfEvidence | null;
};
export type UploadOfEvidence = Omit<UploadRow, 'side' | 'personId'> & {
  /** It waits for a second person, and this reader is one. */
  mayConfirm: boolean;
};
export type FindingInView = Omit<FindingRow, 'organizationId' | 'sensitivity' | 'postTitle' | 'replies'> & {
  organization: OrganizationRef;
  postTitle: string;
  basisShared: boolean;
  evidence: EvidenceInView[];
  replies: {
    id: string;
    text: string;
    postTitle: string;
    organization: OrganizationRef;
    repliedAt: string;
  }[];
};
export type UpdateInView = Omit<
  UpdateRow,
  | 'organizationId'
  | 'recordedForId'
  | 'proposedLeadId'
  | 'postTitle'
  | 'returnedBy'
  | 'acceptedBy'
  | 'errata'
  | 'sent'
> & {
  organization: OrganizationRef;
  recordedFor: OrganizationRef | null;
  proposedLead: OrganizationRef | null;
  postTitle: string;
  returnedBy: string | null;
  acceptedBy: string | null;
  errata: { id: string; text: string; reason: string; postTitle: string; filedAt: string }[];
  evidence: EvidenceInView[];
  findings: FindingInView[];
};

/** What was reported, verified and answered on one activity. */
export interface UpdateThread {
  updates: UpdateInView[];
  findings: FindingInView[];
  evidence: EvidenceInView[];
  /** Something confidential is shown: its opening is put on record. */
  holdsConfidential: boolean;
}

/**
 * The reports on one activity, newest first, with findings, replies, errata and evidence, each as far as the
 * reader may see it. Four statements.
 */
export async function updateThread(
  manager: EntityManager,
  asker: Asker,
  { card, plan }: CardInView,
): Promise<UpdateThread> {
  const updates: UpdateRow[] = await manager.query(THREAD_UPDATES, [card.id]);
  const findings: FindingRow[] = await manager.query(THREAD_FINDINGS, [card.id]);
  const evidence: EvidenceRow[] = await manager.query(THREAD_EVIDENCE, [card.id]);
  const nameOf = await organizationRefs(
    manager,
    organizationsIn(updates, findings, evidence),
    asker.language,
  );
  const { personId } = asker.actor;
  const concerned = [card.lead.id, card.coLead.id];
  const eye = new ThreadEye(plan.reader, personId, concerned, asker.language, nameOf);
  return eye.see(updates, findings, evidence);
}

function organizationsIn(
  updates: UpdateRow[],
  findings: FindingRow[],
  evidence: EvidenceRow[],
): (string | null)[] {
  return [
    ...updates.flatMap((row) => [
      row.organizationId,
      row.recordedForId,
      row.proposedLeadId,
      row.sent?.proposedLeadId ?? null,
    ]),
    ...findings.flatMap((row) => [row.organizationId, ...row.replies.map((reply) => reply.organizationId)]),
    ...evidence.map((row) => row.organizationId),
  ];
}

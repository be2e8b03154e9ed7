import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import { isVisible } from '@jalon/domain/post/is-visible';
import type { Audience, Reader, Sensitivity } from '@jalon/domain/post/reader';
import type { EntityManager } from 'typeorm';
import type { CardInView } from '../activity/activity-detail.query.ts';
import { type OrganizationRef, organizationRefs } from '../organization/organization-refs.query.ts';
import type { Asker } from '../post/asker.ts';
import {
  type EvidenceRow,
  type FindingRow,
  THREAD_EVIDENCE,
  THREAD_FINDINGS,
  THREAD_UPDATES,
  type UpdateRow,
} from './update-thread-rows.ts';

export type EvidenceInView = Omit<EvidenceRow, 'organizationId'> & { organization: OrganizationRef };
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
  const eye = new Eye(plan.reader, [card.lead.id, card.coLead.id], asker.language, nameOf);
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

type Marked = { sensitivity: Sensitivity; audience: Audience; organizationId: string };

/** One reader's eye on one thread: the domain's rule, applied to each row. */
class Eye {
  constructor(
    private readonly reader: Reader,
    private readonly concerned: string[],
    private readonly language: Language,
    private readonly nameOf: (id: string) => OrganizationRef,
  ) {}

  see(updateRows: UpdateRow[], findingRows: FindingRow[], evidenceRows: EvidenceRow[]): UpdateThread {
    const visible = updateRows
      .filter((row) => this.#sees(row) && this.#mayKnow(row))
      .map((row) => this.#asSent(row));
    const known = new Set(visible.map(({ id }) => id));
    // What stands on an update is not shown without it.
    const proofs = evidenceRows.filter(
      (row) => this.#sees(row) && (!row.updateId || known.has(row.updateId)),
    );
    const evidence = proofs.map((row) => this.#evidence(row));
    const findings = findingRows
      .filter(({ updateId }) => known.has(updateId))
      .map((row) => this.#finding(row, evidence, evidenceRows));
    const shownFindings = new Set(findings.map(({ id }) => id));
    const updates = visible.map((row) => this.#update(row, evidence, findings));
    return {
      updates,
      findings,
      evidence: evidence.filter(({ findingId }) => findingId === null || shownFindings.has(findingId)),
      holdsConfidential: [...visible, ...proofs].some(({ sensitivity }) => sensitivity === 'confidential'),
    };
  }

  #sees(item: Marked): boolean {
    const { sensitivity, audience, organizationId } = item;
    const concernedOrganizationIds = [...this.concerned, organizationId];
    return isVisible({ sensitivity, audience, concernedOrganizationIds }, this.reader);
  }

  /** A draft is its writer's organization's and the lead's; an observer sees what was accepted. */
  #mayKnow({ state, organizationId, acceptedAt }: UpdateRow): boolean {
    if (this.reader.observesOnly) return acceptedAt !== null;
    const { organizationIds } = this.reader;
    const [leadId] = this.concerned;
    return state !== 'draft' || organizationIds.includes(organizationId) || organizationIds.includes(leadId!);
  }

  /** A correction that was not sent again is its writers' alone; everybody else reads what was sent. */
  #asSent(row: UpdateRow): UpdateRow {
    const { organizationIds } = this.reader;
    const writes = [row.organizationId, row.recordedForId].some((id) => id && organizationIds.includes(id));
    return row.sent && !writes ? { ...row, ...row.sent } : row;
  }

  #update(row: UpdateRow, evidence: EvidenceInView[], findings: FindingInView[]): UpdateInView {
    const {
      organizationId,
      recordedForId,
      proposedLeadId,
      postTitle,
      returnedBy,
      acceptedBy,
      errata,
      sent: _,
      ...rest
    } = row;
    return {
      ...rest,
      organization: this.nameOf(organizationId),
      recordedFor: recordedForId === null ? null : this.nameOf(recordedForId),
      proposedLead: proposedLeadId === null ? null : this.nameOf(proposedLeadId),
      postTitle: this.#words(postTitle),
      returnedBy: returnedBy && this.#words(returnedBy),
      acceptedBy: acceptedBy && this.#words(acceptedBy),
      errata: errata.map((one) => ({
        ...one,
        filedAt: utc(one.filedAt),
        postTitle: this.#words(one.postTitle),
      })),
      evidence: evidence.filter(({ updateId }) => updateId === row.id),
      findings: findings.filter(({ updateId }) => updateId === row.id),
    };
  }

  #finding(row: FindingRow, evidence: EvidenceInView[], allEvidence: EvidenceRow[]): FindingInView {
    const { organizationId, sensitivity, postTitle, replies, note, ...rest } = row;
    const seen = evidence.filter(({ findingId }) => findingId === row.id);
    return {
      ...rest,
      note: this.#sees({ sensitivity, audience: row.audience, organizationId }) ? note : null,
      basisShared: seen.length === allEvidence.filter(({ findingId }) => findingId === row.id).length,
      organization: this.nameOf(organizationId),
      postTitle: this.#words(postTitle),
      evidence: seen,
      replies: replies.map(({ organizationId: replier, ...reply }) => ({
        ...reply,
        repliedAt: utc(reply.repliedAt),
        postTitle: this.#words(reply.postTitle),
        organization: this.nameOf(replier),
      })),
    };
  }

  #evidence({ organizationId, ...row }: EvidenceRow): EvidenceInView {
    return { ...row, organization: this.nameOf(organizationId) };
  }

  #words(text: Text): string {
    return inLanguage(text, this.language);
  }
}

/** PostgreSQL writes an instant inside JSON with the offset of its session. */
function utc(instant: string): string {
  return new Date(instant).toISOString();
}

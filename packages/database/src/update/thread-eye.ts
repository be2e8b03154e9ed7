import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import { isVisible } from '@jalon/domain/post/is-visible';
import type { Audience, Reader, Sensitivity } from '@jalon/domain/post/reader';
import type { OrganizationRef } from '../organization/organization-refs.query.ts';
import type {
  EvidenceInView,
  FindingInView,
  UpdateInView,
  UpdateThread,
  UploadOfEvidence,
} from './update-thread.query.ts';
import type { EvidenceRow, FindingRow, UpdateRow, UploadRow } from './update-thread-rows.ts';

type Marked = { sensitivity: Sensitivity; audience: Audience; organizationId: string };

/** One reader's eye on one thread: the domain's rule, applied to each row. */
export class ThreadEye {
  constructor(
    private readonly reader: Reader,
    private readonly personId: string,
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

  #evidence({ organizationId, upload, ...row }: EvidenceRow): EvidenceInView {
    return { ...row, organization: this.nameOf(organizationId), upload: upload && this.#upload(upload) };
  }

  #upload({ side, personId, ...upload }: UploadRow): UploadOfEvidence {
    const isSecond = this.reader.sides.includes(side) && personId !== this.personId;
    return { ...upload, mayConfirm: upload.state === 'unread' && isSecond };
  }

  #words(text: Text): string {
    return inLanguage(text, this.language);
  }
}

/** PostgreSQL writes an instant inside JSON with the offset of its session. */
function utc(instant: string): string {
  return new Date(instant).toISOString();
}

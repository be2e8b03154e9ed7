import type { ConstraintCause, Status } from '@jalon/domain/activity/activity';
import type { EvidenceKind } from '@jalon/domain/evidence/evidence';
import type { UploadState } from '@jalon/domain/evidence/upload';
import type { FindingBasis, FindingResult } from '@jalon/domain/finding/finding';
import type { Text } from '@jalon/domain/language/text';
import type { Side } from '@jalon/domain/organization/organization';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import type { UpdateState } from '@jalon/domain/update/update';

export interface UpdateRow {
  id: string;
  activityId: string;
  cycleId: string;
  cycleLabel: string;
  state: UpdateState;
  status: Status;
  done: string;
  constraintCause: ConstraintCause | null;
  constraintNote: string | null;
  discontinuedReason: string | null;
  nextStep: string | null;
  proposedDueOn: string | null;
  proposedLeadId: string | null;
  proposalReason: string | null;
  noEvidence: boolean;
  sensitivity: Sensitivity;
  audience: Audience;
  organizationId: string;
  recordedForId: string | null;
  postTitle: Text;
  createdAt: string;
  savedAt: string;
  submittedAt: string | null;
  returnedAt: string | null;
  returnReason: string | null;
  returnedBy: Text | null;
  acceptedAt: string | null;
  acceptanceNote: string | null;
  acceptedBy: Text | null;
  errata: { id: string; text: string; reason: string; postTitle: Text; filedAt: string }[];
  version: number;
  /** Of a returned update what was sent last: its correction is the writer's alone until it is sent again. */
  sent: SentWords | null;
}

type SentWords = Pick<
  UpdateRow,
  | 'status'
  | 'done'
  | 'constraintCause'
  | 'constraintNote'
  | 'discontinuedReason'
  | 'nextStep'
  | 'proposedDueOn'
  | 'proposedLeadId'
  | 'proposalReason'
  | 'noEvidence'
>;

export interface FindingRow {
  id: string;
  updateId: string;
  activityId: string;
  finding: FindingResult;
  basis: FindingBasis;
  verifiedOn: string;
  note: string | null;
  audience: Audience;
  sensitivity: Sensitivity;
  organizationId: string;
  postTitle: Text;
  byImplementingPartner: boolean;
  recordedAt: string;
  replies: { id: string; text: string; postTitle: Text; organizationId: string; repliedAt: string }[];
}

export interface EvidenceRow {
  id: string;
  updateId: string | null;
  findingId: string | null;
  title: string;
  kind: EvidenceKind;
  url: string | null;
  uploadId: string | null;
  dated: string;
  source: string;
  sensitivity: Sensitivity;
  audience: Audience;
  organizationId: string;
  upload: UploadRow | null;
}

/** The file that a piece of evidence carries. */
export interface UploadRow {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  state: UploadState;
  side: Side;
  personId: string;
  /** For whom the piece is meant once a second person has confirmed the file. */
  afterwards: { sensitivity: Sensitivity; audience: Audience } | null;
}

/** An instant as the API writes it. */
const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The newest report first; what was never sent stands before what was. */
export const THREAD_UPDATES = `
SELECT u.id, u.activity_id AS "activityId", u.cycle_id AS "cycleId", cycle.label AS "cycleLabel", u.state, u.status,
       u.done, u.constraint_cause AS "constraintCause", u.constraint_note AS "constraintNote",
       u.discontinued_reason AS "discontinuedReason", u.next_step AS "nextStep",
       u.proposed_due_on::text AS "proposedDueOn", u.proposed_lead_organization_id AS "proposedLeadId",
       u.proposal_reason AS "proposalReason", u.no_evidence AS "noEvidence", u.sensitivity, u.audience,
       u.organization_id AS "organizationId", u.recorded_for_organization_id AS "recordedForId",
       post.title AS "postTitle", ${instant('u.created_at')} AS "createdAt", ${instant('u.saved_at')} AS "savedAt",
       ${instant('u.submitted_at')} AS "submittedAt", ${instant('u.returned_at')} AS "returnedAt",
       u.return_reason AS "returnReason", returner.title AS "returnedBy", ${instant('u.accepted_at')} AS "acceptedAt",
       u.acceptance_note AS "acceptanceNote", acceptor.title AS "acceptedBy", u.version,
       CASE WHEN u.state = 'returned' THEN (
         SELECT d.words - 'proposedLeadOrganizationId' || jsonb_build_object('status', d.status,
                  'proposedLeadId', d.words -> 'proposedLeadOrganizationId')
           FROM declaration d WHERE d.activity_id = u.activity_id AND d.sequence = u.sequence) END AS sent,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'text', e.text, 'reason', e.reason,
          'postTitle', p.title, 'filedAt', e.filed_at) ORDER BY e.filed_at), '[]')
          FROM erratum e JOIN post p ON p.id = e.post_id WHERE e.update_id = u.id) AS errata
  FROM "update" u
  JOIN cycle ON cycle.id = u.cycle_id
  JOIN post ON post.id = u.post_id
  LEFT JOIN post returner ON returner.id = u.returned_by_post_id
  LEFT JOIN post acceptor ON acceptor.id = u.accepted_by_post_id
 WHERE u.activity_id = $1
 ORDER BY u.sequence DESC NULLS FIRST, u.created_at DESC`;

export const THREAD_FINDINGS = `
SELECT f.id, f.update_id AS "updateId", f.activity_id AS "activityId", f.finding, f.basis,
       f.verified_on::text AS "verifiedOn", f.note, f.audience, f.sensitivity, f.organization_id AS "organizationId",
       post.title AS "postTitle", f.by_implementing_partner AS "byImplementingPartner",
       ${instant('f.recorded_at')} AS "recordedAt",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'text', r.text, 'postTitle', p.title,
          'organizationId', r.organization_id, 'repliedAt', r.replied_at) ORDER BY r.replied_at), '[]')
          FROM reply r JOIN post p ON p.id = r.post_id WHERE r.finding_id = f.id) AS replies
  FROM finding f JOIN post ON post.id = f.post_id
 WHERE f.activity_id = $1
 ORDER BY f.sequence DESC`;

export const THREAD_EVIDENCE = `
SELECT e.id, e.update_id AS "updateId", e.finding_id AS "findingId", e.title, e.kind, e.url,
       e.upload_id AS "uploadId", e.dated::text AS dated, e.source, e.sensitivity, e.audience,
       e.organization_id AS "organizationId",
       CASE WHEN f.id IS NULL THEN NULL ELSE jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
         'bytes', f.bytes, 'state', f.state, 'side', f.side, 'personId', f.person_id,
         'afterwards', CASE WHEN e.wanted_audience IS NULL THEN NULL ELSE jsonb_build_object(
           'sensitivity', e.wanted_sensitivity, 'audience', e.wanted_audience) END) END AS upload
  FROM evidence e LEFT JOIN upload f ON f.id = e.upload_id WHERE e.activity_id = $1 ORDER BY e.added_at, e.position, e.id`;

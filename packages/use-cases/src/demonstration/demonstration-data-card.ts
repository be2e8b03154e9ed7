import type { Status } from '@jalon/domain/activity/activity';
import { activitySignal } from '@jalon/domain/activity/activity-signal';
import { columnOf } from '@jalon/domain/activity/column-of';
import { countingFinding } from '@jalon/domain/activity/counting-finding';
import { waitingFor } from '@jalon/domain/activity/waiting-for';
import type { FindingBasis, FindingResult } from '@jalon/domain/finding/finding';
import { addDays, type LocalDate } from '@jalon/domain/mission/local-date';
import type { Audience } from '@jalon/domain/post/reader';
import type { Declaration, Update } from '@jalon/domain/update/update';
import type { CommentStep, DemonstrationActivity, DemonstrationEvidence } from './demonstration-data.ts';

/** An activity while its history is replayed in memory, with what the domain's rules ask of it. */
export interface ReplayedActivity {
  reference: string;
  activity: DemonstrationActivity;
  place: {
    missionId: string;
    planId: string;
    leadOrganizationId: string;
    coLeadOrganizationId: string;
    supportOrganizationIds: string[];
  };
  status: Status;
  startOn: LocalDate;
  dueOn: LocalDate;
  declaredOn: LocalDate | null;
  updates: ReplayedUpdate[];
  findings: ReplayedFinding[];
  comments: CommentStep[];
  /** The last number given to a declaration or a finding. */
  sequence: number;
}

export type ReplayedUpdate = Declaration &
  Pick<
    Update,
    | 'done'
    | 'constraintCause'
    | 'discontinuedReason'
    | 'proposedDueOn'
    | 'proposedLeadOrganizationId'
    | 'proposalReason'
    | 'noEvidence'
    | 'organizationId'
    | 'recordedForOrganizationId'
    | 'personId'
  > & {
    evidence: DemonstrationEvidence[];
    submittedOn: LocalDate | null;
    returnedOn: LocalDate | null;
    acceptedOn: LocalDate | null;
  };

export interface ReplayedFinding {
  name: string;
  updateId: string;
  finding: FindingResult;
  basis: FindingBasis;
  audience: Audience;
  byImplementingPartner: boolean;
  recordedOn: LocalDate;
  replied: boolean;
  sequence: number;
}

/** What the board would show of a replayed activity on the load day. */
export function faceOf(card: ReplayedActivity, loadDay: LocalDate) {
  const verification = card.status === 'completed' ? countingFinding(card.updates, card.findings) : null;
  return {
    column: columnOf(card.status, verification),
    waitingFor: waitingFor(card, loadDay)?.for ?? null,
    ...activitySignal(signalInput(card, verification === 'verified', loadDay), loadDay),
  };
}

function signalInput(card: ReplayedActivity, verified: boolean, loadDay: LocalDate) {
  const { activity, startOn, dueOn, declaredOn, status } = card;
  const milestones = (activity.milestones ?? []).filter(({ doneDaysAgo }) => doneDaysAgo === undefined);
  const evidence = card.updates.flatMap(({ evidence }) => evidence);
  const progress = card.updates.filter((one) => one.status !== 'not_started').map((one) => one.submittedOn);
  return {
    status,
    verified,
    startOn,
    dueOn,
    declaredOn,
    lateMilestoneOn: earliest(milestones.map(({ dueDays }) => addDays(loadDay, dueDays))),
    budget: activity.budget ?? null,
    earliestEvidenceOn: earliest(evidence.map(({ datedDaysAgo }) => addDays(loadDay, -datedDaysAgo))),
    progressBeforeStartOn: earliest(progress.filter((on) => on !== null && on < startOn)),
    completedWithoutEvidence: status === 'completed' && (card.updates.at(-1)?.noEvidence ?? false),
  };
}

function earliest(dates: (LocalDate | null)[]): LocalDate | null {
  return dates.filter((date) => date !== null).sort()[0] ?? null;
}

import type { ConstraintCause, Status } from '@jalon/domain/activity/activity';
import { activitySignal } from '@jalon/domain/activity/activity-signal';
import { columnOf } from '@jalon/domain/activity/column-of';
import { shortReference } from '@jalon/domain/activity/short-reference';
import { waitingFor } from '@jalon/domain/activity/waiting-for';
import type { FindingResult } from '@jalon/domain/finding/finding';
import { daysBetween } from '@jalon/domain/mission/local-date';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import type { UpdateState } from '@jalon/domain/update/update';
import type { OrganizationRef } from '../organization/organization-refs.query.ts';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import type { PlacedCard } from './cards.query.ts';

/** A declaration as the statement of the cards hands it over: a list, since there are many and names are long. */
type DeclarationTuple = [
  updateId: string,
  status: Status,
  state: UpdateState,
  sequence: number,
  accepted: boolean,
  noEvidence: boolean,
  cause: ConstraintCause | null,
  submittedOn: string | null,
  returnedOn: string | null,
  acceptedOn: string | null,
  visible: boolean,
];

interface DeclarationRow {
  updateId: string;
  status: Status;
  state: UpdateState;
  sequence: number;
  accepted: boolean;
  noEvidence: boolean;
  cause: ConstraintCause | null;
  submittedOn: string | null;
  returnedOn: string | null;
  acceptedOn: string | null;
  /** Whether the reader may see its words. */
  visible: boolean;
}

/** A row of the statement of the cards. */
export interface CardRow {
  id: string;
  planId: string;
  reference: string;
  title: string;
  status: Status;
  verification: FindingResult | null;
  acceptedStatus: Status;
  acceptedVerification: FindingResult | null;
  constraintCause: ConstraintCause | null;
  constraintNote: string | null;
  startOn: string;
  dueOn: string;
  firstDueOn: string;
  declaredOn: string | null;
  leadId: string;
  coLeadId: string;
  pillarId: string;
  commitmentId: string;
  estimated: number | null;
  available: number | null;
  sensitivity: Sensitivity;
  audience: Audience;
  demonstration: boolean;
  version: number;
  updates: DeclarationTuple[] | null;
  /** The first date on which progress was declared. */
  progressOn: string | null;
  isOpen: boolean;
  findings:
    | { updateId: string; finding: FindingResult; sequence: number; recordedOn: string; replied: boolean }[]
    | null;
  evidenceCount: number;
  earliestEvidenceOn: string | null;
  provenUpdateIds: (string | null)[] | null;
  lateMilestoneOn: string | null;
}

/** The declared state, or for an observer the state of the last accepted update. */
interface Standing {
  status: Status;
  verification: FindingResult | null;
  declaredOn: string | null;
  cause: ConstraintCause | null;
  note: string | null;
  declarations: DeclarationRow[];
}

/** The card's face, from its row: column, signal and whose turn it is are the domain's answers. */
export function toCard(row: CardRow, plan: PlanInView, nameOf: (id: string) => OrganizationRef): PlacedCard {
  const { today } = plan.mission;
  const standing = standingOf(row, plan.reader.observesOnly);
  const { signal, reasons } = activitySignal(signalInput(row, standing), today);
  const turn = plan.reader.observesOnly
    ? null
    : waitingFor({ status: row.status, updates: standing.declarations, findings: row.findings ?? [] }, today);
  return {
    plan,
    waitingSince: turn?.since ?? null,
    card: {
      id: row.id,
      reference: row.reference,
      shortReference: shortReference(row.reference, plan.reference),
      title: row.title,
      status: standing.status,
      column: columnOf(standing.status, standing.verification),
      signal,
      signalReasons: reasons,
      constraintCause: standing.cause,
      constraintNote: standing.note,
      startOn: row.startOn,
      dueOn: row.dueOn,
      firstDueOn: row.firstDueOn,
      declaredOn: standing.declaredOn,
      lead: nameOf(row.leadId),
      coLead: nameOf(row.coLeadId),
      pillarId: row.pillarId,
      commitmentId: row.commitmentId,
      evidenceCount: row.evidenceCount,
      ...(turn ? { waitingFor: turn.for, waitingDays: daysBetween(turn.since, today) } : {}),
      finding: standing.verification,
      hasOpenUpdate: row.isOpen,
      sensitivity: row.sensitivity,
      audience: row.audience,
      demonstration: row.demonstration,
      version: row.version,
    },
  };
}

function standingOf(row: CardRow, observesOnly: boolean): Standing {
  const all = (row.updates ?? []).map(toDeclaration);
  if (observesOnly) {
    const declarations = all.filter(({ accepted }) => accepted);
    const last = declarations.at(-1);
    return {
      status: row.acceptedStatus,
      verification: row.acceptedVerification,
      declaredOn: last?.submittedOn ?? null,
      cause: last?.cause ?? null,
      note: null,
      declarations,
    };
  }
  return {
    status: row.status,
    verification: row.verification,
    declaredOn: row.declaredOn,
    cause: row.constraintCause,
    // The note was written in an update, which may be confidential where the card is not.
    note: all.at(-1)?.visible === false ? null : row.constraintNote,
    declarations: all,
  };
}

function toDeclaration(tuple: DeclarationTuple): DeclarationRow {
  const [
    updateId,
    status,
    state,
    sequence,
    accepted,
    noEvidence,
    cause,
    submittedOn,
    returnedOn,
    acceptedOn,
    visible,
  ] = tuple;
  return {
    updateId,
    status,
    state,
    sequence,
    accepted,
    noEvidence,
    cause,
    submittedOn,
    returnedOn,
    acceptedOn,
    visible,
  };
}

function signalInput(row: CardRow, { status, verification, declaredOn, declarations }: Standing) {
  const proven = new Set(row.provenUpdateIds ?? []);
  const last = declarations.at(-1);
  return {
    status,
    verified: verification === 'verified',
    startOn: row.startOn,
    dueOn: row.dueOn,
    declaredOn,
    lateMilestoneOn: row.lateMilestoneOn,
    budget: row.estimated === null ? null : { estimated: row.estimated, available: row.available ?? 0 },
    earliestEvidenceOn: row.earliestEvidenceOn,
    progressBeforeStartOn: row.progressOn !== null && row.progressOn < row.startOn ? row.progressOn : null,
    completedWithoutEvidence: last?.status === 'completed' && last.noEvidence && !proven.has(last.updateId),
  };
}

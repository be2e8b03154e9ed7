import { daysBetween, type LocalDate } from '../mission/local-date.ts';
import type { Declaration } from '../update/update.ts';
import type { Status, WaitingFor } from './activity.ts';
import { countingFinding, declarationsSinceAnotherStatus, type RecordedFinding } from './counting-finding.ts';

/** The days for which a finding is open for the lead's reply. */
export const replyDays = 7;

/** What the turn of an activity is computed from; dates are those of the mission. */
export interface WaitingInput {
  /** The declared status of the activity. */
  status: Status;
  /** Its submitted declarations, with the dates of their states. */
  updates: (Declaration & {
    submittedOn: LocalDate | null;
    returnedOn: LocalDate | null;
    acceptedOn: LocalDate | null;
  })[];
  findings: (RecordedFinding & { recordedOn: LocalDate; replied: boolean })[];
}

export interface Waiting {
  for: WaitingFor;
  since: LocalDate;
}

/**
 * Whose turn it is and since when: the lead's correction of a returned update, the co-lead's answer to a
 * submitted one, a verification of an accepted completion, the lead's reply to a finding. Null where nobody's.
 */
export function waitingFor(input: WaitingInput, today: LocalDate): Waiting | null {
  if (input.status === 'discontinued') return null;
  return (
    latest(input, 'returned', 'correction', 'returnedOn') ??
    latest(input, 'submitted', 'answer', 'submittedOn') ??
    verification(input) ??
    reply(input, today)
  );
}

function latest(
  { updates }: WaitingInput,
  state: 'returned' | 'submitted',
  turn: WaitingFor,
  date: 'returnedOn' | 'submittedOn',
): Waiting | null {
  const update = updates
    .filter((one) => one.state === state)
    .sort(bySequence)
    .at(-1);
  const since = update?.[date];
  return since ? { for: turn, since } : null;
}

/** A card that is verified already needs no second finding; after any other finding a newer report does. */
function verification({ status, updates, findings }: WaitingInput): Waiting | null {
  if (status !== 'completed' || countingFinding(updates, findings) === 'verified') return null;
  const run = new Set(declarationsSinceAnotherStatus(updates, 'completed').map(({ updateId }) => updateId));
  const update = updates
    .filter((one) => one.state === 'accepted' && run.has(one.updateId))
    .sort(bySequence)
    .at(-1);
  if (!update?.acceptedOn || findings.some(({ updateId }) => updateId === update.updateId)) return null;
  return { for: 'verification', since: update.acceptedOn };
}

function reply({ findings }: WaitingInput, today: LocalDate): Waiting | null {
  const finding = [...findings].sort(bySequence).at(-1);
  if (!finding || finding.finding === 'verified' || finding.replied) return null;
  if (daysBetween(finding.recordedOn, today) > replyDays) return null;
  return { for: 'reply', since: finding.recordedOn };
}

function bySequence(one: { sequence: number }, other: { sequence: number }): number {
  return one.sequence - other.sequence;
}

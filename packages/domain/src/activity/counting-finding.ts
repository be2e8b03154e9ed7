import type { FindingResult } from '../finding/finding.ts';
import type { Declaration } from '../update/update.ts';
import type { Status } from './activity.ts';

/** A finding as far as this rule needs it. */
export interface RecordedFinding {
  updateId: string;
  finding: FindingResult;
  /** Order of recording within the activity. */
  sequence: number;
}

/**
 * The finding that counts for the present declaration: the latest recorded one on an accepted `completed`
 * update that was submitted since another status was last declared. Null where the present status is not
 * `completed` or nobody has verified it.
 */
export function countingFinding(
  declarations: Declaration[],
  findings: RecordedFinding[],
): FindingResult | null {
  const run = declarationsSinceAnotherStatus(declarations, 'completed');
  const citable = new Set(run.filter((declaration) => declaration.accepted).map(({ updateId }) => updateId));
  const counting = findings
    .filter(({ updateId }) => citable.has(updateId))
    .reduce<RecordedFinding | null>(
      (latest, finding) => (latest && latest.sequence > finding.sequence ? latest : finding),
      null,
    );
  return counting?.finding ?? null;
}

/** The declarations of this status that nothing else has followed; empty where another status stands. */
export function declarationsSinceAnotherStatus(declarations: Declaration[], status: Status): Declaration[] {
  const standing = declarations.filter(isDeclared);
  const lastOther = standing
    .filter((declaration) => declaration.status !== status)
    .reduce((latest, { sequence }) => Math.max(latest, sequence), Number.NEGATIVE_INFINITY);
  return standing.filter((declaration) => declaration.status === status && declaration.sequence > lastOther);
}

/** A draft moves nothing, and a lead's discontinuation is a proposal until it is accepted. */
function isDeclared({ state, status, accepted }: Declaration): boolean {
  if (state === 'draft') return false;
  return status !== 'discontinued' || accepted || state === 'declared';
}

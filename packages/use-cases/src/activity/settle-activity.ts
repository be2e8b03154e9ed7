import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { declarationHistory } from '@jalon/database/update/declaration.repository';
import type { Activity } from '@jalon/domain/activity/activity';
import { countingFinding } from '@jalon/domain/activity/counting-finding';

/** What a submitted declaration says of the activity. */
export type Declared = Pick<Activity, 'status' | 'constraintCause' | 'constraintNote' | 'discontinuedReason'>;

/**
 * Brings an activity's row in line with its history after a declaration, an acceptance or a finding: its status
 * and cause, and the finding that counts, once for everybody and once as an observer sees it (accepted updates
 * only). `declared` is null where nothing new was declared, `rank` where the card keeps its place. Call it with
 * the activity locked.
 */
export async function settleActivity(
  transaction: Transaction,
  { activity, today }: ReachedActivity,
  declared: Declared | null,
  rank: string | null = null,
): Promise<void> {
  const { declarations, findings } = await declarationHistory(transaction.manager, activity.id);
  const accepted = declarations.filter((declaration) => declaration.accepted);
  const status = declared?.status ?? activity.status;
  const counting = status === 'completed' ? countingFinding(declarations, findings) : null;
  // A discontinuation that stands was accepted, or decided by who would have accepted it.
  const acceptedStatus =
    status === 'discontinued' ? status : (accepted.at(-1)?.status ?? ('not_started' as const));
  await transaction.manager.query(
    `UPDATE activity SET status = $2, verification = $3, accepted_status = $4, accepted_verification = $5,
            declared_on = coalesce($6::date, declared_on),
            constraint_cause = CASE WHEN $6::date IS NULL THEN constraint_cause ELSE $7 END,
            constraint_note = CASE WHEN $6::date IS NULL THEN constraint_note ELSE $8 END,
            discontinued_reason = CASE WHEN $6::date IS NULL THEN discontinued_reason ELSE $9 END,
            rank = coalesce($10, rank), version = version + 1
      WHERE id = $1`,
    [
      activity.id,
      status,
      counting,
      acceptedStatus,
      acceptedStatus === 'completed' ? countingFinding(accepted, findings) : null,
      declared ? today : null,
      declared?.status === 'constrained' ? declared.constraintCause : null,
      declared?.status === 'constrained' ? declared.constraintNote : null,
      declared?.discontinuedReason ?? null,
      rank,
    ],
  );
}

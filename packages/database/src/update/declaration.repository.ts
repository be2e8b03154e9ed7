import type { Declaration } from '@jalon/domain/update/update';
import type { EntityManager } from 'typeorm';

export interface DeclarationHistory {
  declarations: Declaration[];
  findings: {
    updateId: string;
    finding: 'verified' | 'partly' | 'not_verified' | 'no_evidence';
    sequence: number;
  }[];
  /** The sequence that the next submission gets. */
  nextSequence: number;
}

/** All that was ever submitted about an activity, and every finding on it: what its column is computed from. */
export async function declarationHistory(
  manager: EntityManager,
  activityId: string,
): Promise<DeclarationHistory> {
  const declarations: Declaration[] = await manager.query(
    `SELECT id AS "updateId", status, state, sequence, accepted_at IS NOT NULL AS accepted
       FROM "update" WHERE activity_id = $1 AND sequence IS NOT NULL ORDER BY sequence`,
    [activityId],
  );
  const findings = await manager.query(
    'SELECT update_id AS "updateId", finding, sequence FROM finding WHERE activity_id = $1 ORDER BY sequence',
    [activityId],
  );
  return { declarations, findings, nextSequence: (declarations.at(-1)?.sequence ?? 0) + 1 };
}

import type { Declaration } from '@jalon/domain/update/update';
import type { EntityManager } from 'typeorm';

export interface DeclarationHistory {
  declarations: Declaration[];
  findings: {
    updateId: string;
    finding: 'verified' | 'partly' | 'not_verified' | 'no_evidence';
    sequence: number;
  }[];
}

/**
 * All that was ever declared about an activity, as it was sent, and every finding on it: what its column is
 * computed from. Of an update that was sent twice only what was sent last was accepted.
 */
export async function declarationHistory(
  manager: EntityManager,
  activityId: string,
): Promise<DeclarationHistory> {
  const declarations: Declaration[] = await manager.query(
    `SELECT u.id AS "updateId", d.status, u.state, d.sequence,
            u.accepted_at IS NOT NULL AND u.sequence = d.sequence AS accepted
       FROM declaration d JOIN "update" u ON u.id = d.update_id
      WHERE d.activity_id = $1 ORDER BY d.sequence`,
    [activityId],
  );
  const findings = await manager.query(
    'SELECT update_id AS "updateId", finding, sequence FROM finding WHERE activity_id = $1 ORDER BY sequence',
    [activityId],
  );
  return { declarations, findings };
}

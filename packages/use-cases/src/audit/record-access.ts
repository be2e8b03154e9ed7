import type { Transactions } from '@jalon/database/transaction/transactions';
import type { AccessName } from '@jalon/domain/audit/access';
import type { RefusalCode } from '@jalon/domain/refusal/refusal';

/** Something that somebody looked at or was refused; never a text that they typed. */
export interface Access {
  name: AccessName;
  personId: string | null;
  postId: string | null;
  source: string | null;
  subjectType: string;
  /** An id; null where the request named none. */
  subjectId: string | null;
  planId: string | null;
  /** The activity on which the opened item stands. */
  activityId?: string | null;
  /** The code of a refusal, or the route that was called. */
  detail: RefusalCode | string | null;
}

/** Puts openings of confidential items, an export or a refusal on the second chain: one row each. */
export class RecordAccess {
  constructor(private readonly transactions: Transactions) {}

  /** All of them are of one person and one request. */
  async execute(...accesses: Access[]): Promise<void> {
    const [first] = accesses;
    if (!first) return;
    const author = { personId: first.personId, source: first.source };
    await this.transactions.run(author, async ({ manager, now }) => {
      const rows = accesses.map((access) => ({
        at: now,
        name: access.name,
        person_id: access.personId,
        post_id: access.postId,
        source: access.source,
        subject_type: access.subjectType,
        subject_id: access.subjectId,
        plan_id: access.planId,
        activity_id: access.activityId ?? null,
        detail: access.detail,
      }));
      await manager.query('SELECT append_access($1::jsonb)', [JSON.stringify(rows)]);
    });
  }
}

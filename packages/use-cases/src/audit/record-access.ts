import type { Transactions } from '@jalon/database/transaction/transactions';
import type { RefusalCode } from '@jalon/domain/refusal/refusal';

/** Something that somebody looked at or was refused; never a text that they typed. */
export interface Access {
  name: 'opened' | 'refused' | 'exported';
  personId: string | null;
  postId: string | null;
  source: string | null;
  subjectType: string;
  /** An id; null where the request named none. */
  subjectId: string | null;
  planId: string | null;
  /** The code of a refusal, or the route that was called. */
  detail: RefusalCode | string | null;
}

/** Puts an opening of a confidential item, an export or a refusal on the second chain: one row each. */
export class RecordAccess {
  constructor(private readonly transactions: Transactions) {}

  async execute(access: Access): Promise<void> {
    const author = { personId: access.personId, source: access.source };
    await this.transactions.run(author, async ({ manager, now }) => {
      const row = {
        at: now,
        name: access.name,
        person_id: access.personId,
        post_id: access.postId,
        source: access.source,
        subject_type: access.subjectType,
        subject_id: access.subjectId,
        plan_id: access.planId,
        detail: access.detail,
      };
      await manager.query('SELECT append_access($1::jsonb)', [JSON.stringify(row)]);
    });
  }
}

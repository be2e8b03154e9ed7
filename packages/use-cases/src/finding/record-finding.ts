import { createHash } from 'node:crypto';
import { FindingEntity } from '@jalon/database/finding/finding.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { type ReachedUpdate, Updates } from '@jalon/database/update/update.repository';
import type { FindingBasis, FindingResult } from '@jalon/domain/finding/finding';
import { canRecordFinding, type FindingRecord } from '@jalon/domain/finding/record-finding';
import type { Audience } from '@jalon/domain/post/reader';
import { settleActivity } from '../activity/settle-activity.ts';
import { authorOf, type Caller } from '../caller.ts';
import { addEvidence, type NewEvidence } from '../evidence/add-evidence.ts';
import { recordEvidence } from '../evidence/record-evidence.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { refuseForeignAudience } from '../post/refuse-foreign-audience.ts';
import { allowed, found } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { once } from '../transaction/once.ts';
import { updateFact } from '../update/update-fact.ts';
import { textsOfEvidence } from '../update/update-words.ts';

export interface FindingRequest {
  finding: FindingResult;
  basis: FindingBasis;
  verifiedOn: string;
  note?: string | undefined;
  evidence?: NewEvidence[] | undefined;
  /** The note's audience. */
  audience?: Audience | undefined;
  mutationId?: string | undefined;
  guardJustification?: string | undefined;
}

/** Records a verification of an accepted update. It is never edited: a newer one counts, both remain. */
export class RecordFinding {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the finding's id. Throws `Refused`: `not-found`, `survivor-data` and the codes of `canRecordFinding`. */
  execute(caller: Caller, updateId: string, request: FindingRequest): Promise<string> {
    const texts = [{ pointer: '/note', text: request.note }, ...textsOfEvidence(request.evidence)];
    guardText(texts, caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), (transaction) =>
      once(transaction, 'record-finding', request.mutationId, async () => {
        const updates = new Updates(transaction.manager, transaction.now);
        const item = found(await updates.visibleTo(caller.actor).lock(updateId));
        const { place, today, plan } = item.reached;
        const { verifiedOn } = request;
        const context = { place, verifiedOn, today, beganOn: plan.startsOn };
        const record = allowed(canRecordFinding(item.update, caller.actor, context));
        refuseClosedPlan(plan);
        refuseForeignAudience(request.audience, record.post, '/audience');
        const id = await insertFinding(transaction, item, record, request);
        await settleActivity(transaction, item.reached, null);
        const after = { finding: request.finding, basis: request.basis, verifiedOn, ...noteOf(request) };
        const fact = updateFact(item.reached, item.update, { name: 'finding.recorded', after });
        transaction.record({ ...fact, subjectType: 'finding', subjectId: id }, record.post.postId);
        return id;
      }),
    );
  }
}

async function insertFinding(
  transaction: Transaction,
  { update, reached }: ReachedUpdate,
  { post, byImplementingPartner }: FindingRecord,
  request: FindingRequest,
): Promise<string> {
  const { manager, now, author } = transaction;
  const [{ next }] = await manager.query(
    'SELECT coalesce(max(sequence), 0) + 1 AS next FROM finding WHERE activity_id = $1',
    [update.activityId],
  );
  const id = transaction.newId();
  await manager.insert(FindingEntity, {
    id,
    updateId: update.id,
    activityId: update.activityId,
    finding: request.finding,
    basis: request.basis,
    verifiedOn: request.verifiedOn,
    note: request.note || null,
    audience: request.audience ?? 'all',
    sensitivity: update.sensitivity,
    organizationId: post.organizationId,
    postId: post.postId,
    // A use case that records a finding always has an author.
    personId: author.personId!,
    byImplementingPartner,
    recordedAt: now,
    recordedOn: reached.today,
    sequence: Number(next),
  });
  const holder = { updateId: null, findingId: id, sensitivity: update.sensitivity };
  await addEvidence(transaction, reached, holder, post, request.evidence ?? []);
  await recordEvidence(transaction, reached, { findingId: id }, post.postId);
  return id;
}

/** The note as the trail keeps it. A finding is for all who read the update; a note for one side leaves its hash. */
function noteOf({ note, audience = 'all', guardJustification }: FindingRequest) {
  if (!note || audience === 'all') return { note: note || null, guardJustification };
  return { noteHash: createHash('sha256').update(note).digest('hex'), noteAudience: audience };
}

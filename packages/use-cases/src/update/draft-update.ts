import { Activities } from '@jalon/database/activity/activity.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { openUpdateOf } from '@jalon/database/update/open-update.repository';
import type { Status } from '@jalon/domain/activity/activity';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { addEvidence } from '../evidence/add-evidence.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { once } from '../transaction/once.ts';
import { insertUpdate, type Writer } from './insert-update.ts';
import { draftFact } from './update-fact.ts';
import { textsOf, type UpdateRequest, wordsOf } from './update-words.ts';

/** Begins a report on an activity. A draft may be incomplete: what a status requires is asked for at submission. */
export class DraftUpdate {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the id of the draft. Throws `Refused`: `not-found`, `not-the-lead`, `update-exists` with the id of
   * the one that is there, `activity-is-discontinued`, `plan-is-closed`, `no-cycle`, `survivor-data`.
   */
  execute(
    caller: Caller,
    activityId: string,
    request: UpdateRequest & { status: Status; mutationId?: string | undefined },
  ): Promise<string> {
    guardText(textsOf(request), caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), (transaction) =>
      once(transaction, 'draft-update', request.mutationId, async () => {
        const activities = new Activities(transaction.manager, transaction.now);
        const reached = found(await activities.visibleTo(caller.actor).lock(activityId));
        const writer = writerOf(caller, reached.place);
        refuseClosedPlan(reached.plan);
        if (reached.activity.status === 'discontinued')
          throw new Refused({ code: 'activity-is-discontinued' });
        const open = await openUpdateOf(transaction.manager, reached.activity.id);
        if (open) throw new Refused({ code: 'update-exists' }, { id: open.id });
        const { mutationId: _, evidence = [], ...rest } = request;
        const words = { ...(await wordsOf(transaction, reached, rest)), status: request.status };
        const row = await insertUpdate(transaction, reached, writer, 'draft', words);
        const holder = { updateId: row.id, findingId: null, sensitivity: row.sensitivity };
        await addEvidence(transaction, reached, holder, writer.post, evidence);
        const what = { name: 'update.drafted', after: { ...words, evidence } } as const;
        transaction.record(draftFact(reached, row, writer.post.side, what), writer.post.postId);
        return row.id;
      }),
    );
  }
}

/** The lead writes its own; co-lead and coordinator record for the lead. */
function writerOf(
  caller: Caller,
  place: Parameters<typeof mayDo>[2] & { leadOrganizationId: string },
): Writer {
  const lead = mayDo(caller.actor, 'declare', place);
  if (lead.allowed) return { post: lead.value, recordedForOrganizationId: null };
  const recorder = mayDo(caller.actor, 'record_for_lead', place);
  if (!recorder.allowed && recorder.refusal.code === 'may-not-do-this')
    throw new Refused({ code: 'not-the-lead' });
  return { post: allowed(recorder), recordedForOrganizationId: place.leadOrganizationId };
}

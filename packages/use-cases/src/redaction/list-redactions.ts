import { plansInView } from '@jalon/database/plan/plans-in-view.query';
import { redactableItem } from '@jalon/database/redaction/redactable-item.repository';
import { type RedactionRow, redactionsOf } from '@jalon/database/redaction/redactions.query';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { mayDo } from '@jalon/domain/post/rights';
import { decideRedaction } from '@jalon/domain/redaction/decide-redaction';
import { UPLOADED_FILE } from '@jalon/domain/redaction/redaction';
import { authorOf, type Caller } from '../caller.ts';
import { found, Refused } from '../refused.ts';
import { countPlaces } from './count-places.ts';
import { seesItem, shownText } from './item-in-view.ts';
import { type ReachedGround, reachGround } from './reach-ground.ts';

/** So much of the text is shown on either side of the words. */
const aroundChars = 160;

/** A request as one of those who decide sees it. */
export interface RedactionInView extends RedactionRow {
  activity: { id: string; reference: string; title: string } | null;
  /** While it waits, and only for who may read the item. */
  passage: { before: string; words: string; after: string } | null;
  /** Texts of the plan in which the words stand, at the least; null once it is decided, and where they changed. */
  places: number | null;
  mayDecide: boolean;
}

/** The requests of the plans in which somebody may ask for redactions or decide on them. */
export class ListRedactions {
  constructor(private readonly transactions: Transactions) {}

  /** One of them only where an id is given. Throws `Refused`: `may-not-do-this`, `not-found` for that id. */
  execute(caller: Caller, redactionId: string | null = null): Promise<RedactionInView[]> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const asker = { actor: caller.actor, now, language: caller.language };
      const plans = await plansInView(manager, asker);
      const deciding = plans.filter(
        ({ id, missionId }) => mayDo(caller.actor, 'redact', { missionId, planId: id }).allowed,
      );
      if (deciding.length === 0) throw new Refused({ code: 'may-not-do-this' });
      const planIds = deciding.map(({ id }) => id);
      const rows = await redactionsOf(manager, planIds, asker, redactionId);
      if (redactionId !== null) found(rows[0]);
      const seen: Omit<RedactionInView, 'places'>[] = [];
      for (const row of rows) seen.push(await inView(transaction, caller, row));
      const places = await countPlaces(
        manager,
        seen.filter(({ state }) => state === 'requested'),
      );
      return seen.map((one) => ({ ...one, places: places.get(one.id) ?? null }));
    });
  }
}

async function inView(
  transaction: Transaction,
  { actor }: Caller,
  row: RedactionRow,
): Promise<Omit<RedactionInView, 'places'>> {
  const place = { missionId: row.missionId, planId: row.planId };
  const mayDecide = decideRedaction(row, actor, place).allowed;
  const reached = await reachGround(transaction, actor, row, 'find');
  const { id, reference, title } = reached?.activity ?? {};
  return {
    ...row,
    activity: id && reference && title ? { id, reference, title } : null,
    passage: reached && row.state === 'requested' ? await passageOf(transaction.manager, reached, row) : null,
    mayDecide,
  };
}

/** Where the other side may not read the item, it decides without the words. */
async function passageOf(
  manager: Transaction['manager'],
  reached: ReachedGround,
  { subjectType, subjectId, field, passageStart: start, passageEnd: end }: RedactionRow,
): Promise<RedactionInView['passage']> {
  if (field === UPLOADED_FILE) return null;
  const item = await redactableItem(manager, subjectType, subjectId);
  const text = item && seesItem(reached, item) ? shownText(reached, item, field) : null;
  if (text === null || end > text.length) return null;
  return {
    before: text.slice(Math.max(0, start - aroundChars), start),
    words: text.slice(start, end),
    after: text.slice(end, end + aroundChars),
  };
}

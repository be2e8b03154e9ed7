import { type RedactableItem, redactableItem } from '@jalon/database/redaction/redactable-item.repository';
import { RedactionEntity } from '@jalon/database/redaction/redaction.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import { requestRedaction } from '@jalon/domain/redaction/decide-redaction';
import { REDACTABLE_FIELDS, type RedactableSubject, UPLOADED_FILE } from '@jalon/domain/redaction/redaction';
import { type Stretch, wholeWords, wordsIn } from '@jalon/domain/redaction/words-in';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { seesItem, shownText } from './item-in-view.ts';
import { newPassageKey, passageDigest } from './passage-digest.ts';
import { type ReachedGround, reachGround } from './reach-ground.ts';
import { redactionFact } from './redaction-fact.ts';

export interface RedactionRequest {
  subjectType: RedactableSubject;
  subjectId: string;
  field: string;
  /** UTF-16 code units of the field as the requester sees it; widened to whole words. */
  start: number;
  end: number;
  reason: string;
  guardJustification?: string | undefined;
}

/** Asks for a passage to be taken out. Its words are read from the field and kept nowhere. */
export class RequestRedaction {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the request's id. Throws `Refused`: `not-found`, `may-not-do-this`, `passage-not-there`,
   * `reason-repeats-passage`, `survivor-data`. Also in a plan that is closed.
   */
  execute(caller: Caller, request: RedactionRequest): Promise<string> {
    const { reason, guardJustification } = request;
    guardText([{ pointer: '/reason', text: reason }], caller.language, guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now, author } = transaction;
      const item = found(await redactableItem(manager, request.subjectType, request.subjectId));
      const reached = found(await reachGround(transaction, caller.actor, item, 'lock'));
      if (!seesItem(reached, item)) throw new Refused({ code: 'not-found' });
      const post = allowed(requestRedaction(caller.actor, reached.place));
      const { passage, stretch } = passageOf(reached, item, request);
      if (wordsIn(reason, passage).length > 0)
        throw new Refused({ code: 'reason-repeats-passage', pointer: '/reason' });

      const key = newPassageKey();
      const row = {
        id: transaction.newId(),
        missionId: reached.mission.id,
        planId: reached.plan.id,
        activityId: reached.activity?.id ?? null,
        subjectType: request.subjectType,
        subjectId: request.subjectId,
        field: request.field,
        passageStart: stretch.start,
        passageEnd: stretch.end,
        digest: passageDigest(key, passage),
        key,
        reason,
        ...markingOf(reached, item),
        requestedAt: now,
        requestedById: author.personId!,
        requestedPostId: post.postId,
        requestedSide: post.side,
      };
      await manager.insert(RedactionEntity, row);
      transaction.record(redactionFact(row, 'redaction.requested'), post.postId);
      return row.id;
    });
  }
}

/** The words that were named. Of a file there are none: it is named by its id. */
function passageOf(
  reached: ReachedGround,
  item: RedactableItem,
  { subjectType, field, start, end }: RedactionRequest,
): { passage: string; stretch: Stretch } {
  const fields: readonly string[] = REDACTABLE_FIELDS[subjectType];
  const nothing = { code: 'passage-not-there', pointer: '/field' } as const;
  if (!fields.includes(field)) throw new Refused(nothing);
  if (field === UPLOADED_FILE) {
    if (!item.uploadId) throw new Refused(nothing);
    return { passage: item.uploadId, stretch: { start: 0, end: 0 } };
  }
  const text = shownText(reached, item, field);
  const stretch = text === null ? null : wholeWords(text, { start, end });
  if (text === null || !stretch) throw new Refused({ ...nothing, pointer: '/start' });
  return { passage: text.slice(stretch.start, stretch.end), stretch };
}

/** The strictest of what it says itself and what it stands on. */
function markingOf(
  { activity }: ReachedGround,
  { markings }: RedactableItem,
): { sensitivity: Sensitivity; audience: Audience } {
  const all = activity ? [activity, ...markings] : markings;
  return {
    sensitivity: all.some((one) => one.sensitivity === 'confidential') ? 'confidential' : 'unclassified',
    audience: all.find((one) => one.audience !== 'all')?.audience ?? 'all',
  };
}

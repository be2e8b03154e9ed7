import { loadActor } from '@jalon/database/post/actor.query';
import {
  laterDigest,
  linesOf,
  lockDueDigest,
  moveLines,
  putOff,
  settleDigest,
  settleLines,
} from '@jalon/database/reminder/digests.repository';
import { type MailRecipient, mailRecipients } from '@jalon/database/reminder/mail-recipients.repository';
import { type DigestEntity, MailEntity, type ReminderEntity } from '@jalon/database/reminder/reminder.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Instant } from '@jalon/domain/mission/local-date';
import { instantOf, isWorkingDay, localDateOf, nextWorkingDay } from '@jalon/domain/mission/mission-calendar';
import type { SuppressionReason } from '@jalon/domain/reminder/reminder';
import { isMissed } from '@jalon/domain/reminder/still-needed';
import { digestBody } from './digest-body.ts';
import { type Addressee, type CheckedLine, recheckLines } from './recheck-lines.ts';
import { WORKER_AUTHOR } from './worker-author.ts';

/** What became of one digest. `mailId` where a mail went to the outbox. */
export type SendOutcome =
  | { digestId: string; state: 'sent'; mailId: string }
  | { digestId: string; state: 'suppressed' | 'put_off' | 'failed'; error?: unknown };

const retryAfterMs = 5 * 60_000;

/**
 * Sends one digest to the outbox: the row lock, the mail and the digest's new state are one transaction, so that
 * two workers never send the same one, and a process that dies has sent nothing.
 */
export class SendDigest {
  constructor(
    private readonly transactions: Transactions,
    private readonly publicUrl: string,
  ) {}

  /** The next one that is due; null where none is. One person's failure is theirs alone: it is tried again later. */
  async next(): Promise<SendOutcome | null> {
    let taken: DigestEntity | null = null;
    try {
      return await this.transactions.run(WORKER_AUTHOR, async (transaction) => {
        taken = await lockDueDigest(transaction.manager, transaction.now);
        return taken && this.#send(transaction, taken);
      });
    } catch (error) {
      const failed = taken as DigestEntity | null;
      if (!failed) throw error;
      await this.transactions.run(WORKER_AUTHOR, ({ manager, now }) =>
        putOff(manager, failed.id, later(now, retryAfterMs), true),
      );
      return { digestId: failed.id, state: 'failed', error };
    }
  }

  async #send(transaction: Transaction, digest: DigestEntity): Promise<SendOutcome> {
    const { manager, now } = transaction;
    const reminders = await linesOf(manager, digest.id);
    const actor = await loadActor(manager, digest.personId, now);
    const [recipient] = await mailRecipients(manager, now, digest.personId);
    if (!actor || !recipient) {
      return suppress(transaction, digest, reminders, actor ? 'tenure_ended' : 'person_inactive');
    }
    return (
      (await this.#lateAnswer(transaction, digest, reminders, recipient)) ??
      this.#sendInTime(transaction, digest, reminders, { recipient, actor })
    );
  }

  /** A mail of an earlier day joins today's, waits for the hour of a working day, or was missed. */
  async #lateAnswer(
    transaction: Transaction,
    digest: DigestEntity,
    reminders: ReminderEntity[],
    recipient: MailRecipient,
  ): Promise<SendOutcome | null> {
    const { manager, now } = transaction;
    const today = localDateOf(now, recipient.timeZone);
    if (digest.localDate >= today || isMissed(digest.dueAt, now)) return null;
    const day = nextWorkingDay(today, recipient.calendar);
    const hour = instantOf(day, recipient.digestTime, recipient.timeZone);
    if (!isWorkingDay(today, recipient.calendar) || now < hour) {
      await putOff(manager, digest.id, hour, false);
      return { digestId: digest.id, state: 'put_off' };
    }
    const laterOne = await laterDigest(manager, digest, today);
    if (!laterOne) return null;
    if (laterOne.state === 'planned') {
      await moveLines(manager, digest.id, laterOne.id);
      return suppress(transaction, digest, [], 'merged_into_later_digest');
    }
    return suppress(transaction, digest, reminders, 'merged_into_later_digest');
  }

  async #sendInTime(
    transaction: Transaction,
    digest: DigestEntity,
    reminders: ReminderEntity[],
    addressee: Addressee,
  ): Promise<SendOutcome> {
    const { manager, now } = transaction;
    const checked = await recheckLines(transaction, digest, reminders, addressee);
    const needed = checked.filter(({ reason }) => reason === null);
    await settleLines(manager, checked.map(toSettled), now);
    if (needed.length === 0) {
      return suppress(transaction, digest, [], checked[0]?.reason ?? 'no_longer_needed');
    }
    const mailId = await this.#writeMail(transaction, digest, needed, addressee);
    await settleDigest(manager, digest.id, { state: 'sent', reason: null }, now);
    recordDigest(transaction, digest, 'digest.sent', { lines: needed.length });
    return { digestId: digest.id, state: 'sent', mailId };
  }

  async #writeMail(
    transaction: Transaction,
    digest: DigestEntity,
    lines: CheckedLine[],
    addressee: Addressee,
  ): Promise<string> {
    const { manager, now } = transaction;
    const { publicUrl } = this;
    const body = await digestBody(transaction, lines, addressee, { digestId: digest.id, publicUrl });
    const id = transaction.newId();
    await manager.insert(MailEntity, {
      id,
      personId: digest.personId,
      digestId: digest.id,
      missionId: digest.missionId,
      ...body,
      // The same digest has the same id for ever, so that a repeat after a crash is folded by the reader's program.
      messageId: `<digest-${digest.id}@${new URL(this.publicUrl).hostname}>`,
      createdAt: now,
    });
    return id;
  }
}

function toSettled({ reminder, reason, days }: CheckedLine) {
  return { id: reminder.id, state: reason === null ? 'sent' : 'suppressed', reason, days };
}

async function suppress(
  transaction: Transaction,
  digest: DigestEntity,
  reminders: ReminderEntity[],
  reason: SuppressionReason,
): Promise<SendOutcome> {
  const { manager, now } = transaction;
  await settleLines(
    manager,
    reminders.map(({ id, days }) => ({ id, state: 'suppressed', reason, days })),
    now,
  );
  await settleDigest(manager, digest.id, { state: 'suppressed', reason }, now);
  recordDigest(transaction, digest, 'digest.suppressed', { reason });
  return { digestId: digest.id, state: 'suppressed' };
}

function recordDigest(
  transaction: Transaction,
  digest: DigestEntity,
  name: 'digest.sent' | 'digest.suppressed',
  after: unknown,
): void {
  transaction.record(
    {
      name,
      subjectType: 'digest',
      subjectId: digest.id,
      missionId: digest.missionId,
      planId: null,
      activityId: null,
      sensitivity: 'unclassified',
      audience: 'all',
      concernedOrganizationIds: [],
      after,
    },
    null,
  );
}

function later(now: Instant, byMs: number): Instant {
  return new Date(Date.parse(now) + byMs).toISOString();
}

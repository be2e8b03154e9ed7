import {
  type DigestPutOff,
  putOff,
  type SettledDigest,
  type SettledLine,
  settleDigests,
  settleLines,
} from '@jalon/database/reminder/digests.repository';
import { insertMails, type MailBody, type NewMail } from '@jalon/database/reminder/mails.repository';
import type { DigestEntity } from '@jalon/database/reminder/reminder.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { SuppressionReason } from '@jalon/domain/reminder/reminder';

/** What became of one digest. `mailId` where a mail went to the outbox. */
export type SendOutcome =
  | { digestId: string; state: 'sent'; mailId: string }
  | { digestId: string; state: 'suppressed' | 'put_off' }
  | { digestId: string; state: 'failed'; error: unknown };

const retryAfterMs = 5 * 60_000;

/** When a digest that failed is tried again. */
export function retryAfter(now: Instant): Instant {
  return new Date(Date.parse(now) + retryAfterMs).toISOString();
}

/** What is decided about a batch of digests; nothing of it is written before all of it is known. */
export class DigestOutcomes {
  readonly #lines: SettledLine[] = [];
  readonly #digests: SettledDigest[] = [];
  readonly #putOff: DigestPutOff[] = [];
  readonly #mails: NewMail[] = [];
  readonly #outcomes: SendOutcome[] = [];

  constructor(
    private readonly transaction: Transaction,
    private readonly publicUrl: string,
  ) {}

  suppress(digest: DigestEntity, lines: SettledLine[], reason: SuppressionReason): void {
    this.#lines.push(...lines);
    this.#digests.push({ id: digest.id, state: 'suppressed', reason });
    this.#record(digest, 'digest.suppressed', { reason });
    this.#outcomes.push({ digestId: digest.id, state: 'suppressed' });
  }

  send(digest: DigestEntity, lines: SettledLine[], body: MailBody): void {
    const { id: digestId, personId, missionId } = digest;
    const id = this.transaction.newId();
    // The same digest has the same id for ever, so that a repeat after a crash is folded by the reader's program.
    const messageId = `<digest-${digestId}@${new URL(this.publicUrl).hostname}>`;
    const createdAt = this.transaction.now;
    this.#mails.push({ id, personId, digestId, missionId, ...body, messageId, createdAt });
    this.#lines.push(...lines);
    this.#digests.push({ id: digestId, state: 'sent', reason: null });
    this.#record(digest, 'digest.sent', { lines: lines.filter(({ state }) => state === 'sent').length });
    this.#outcomes.push({ digestId, state: 'sent', mailId: id });
  }

  putOff({ id }: DigestEntity, until: Instant): void {
    this.#putOff.push({ id, until, failed: false });
    this.#outcomes.push({ digestId: id, state: 'put_off' });
  }

  /** Decides about one digest; where that fails it is tried again later, and nobody else's is touched. */
  attempt(digest: DigestEntity, decide: () => void): void {
    try {
      decide();
    } catch (error) {
      this.#putOff.push({ id: digest.id, until: retryAfter(this.transaction.now), failed: true });
      this.#outcomes.push({ digestId: digest.id, state: 'failed', error });
    }
  }

  /** Writes it down, one statement a table, and answers what became of each. */
  async write(): Promise<SendOutcome[]> {
    const { manager, now } = this.transaction;
    await settleLines(manager, this.#lines, now);
    await settleDigests(manager, this.#digests, now);
    await insertMails(manager, this.#mails);
    await putOff(manager, this.#putOff);
    return this.#outcomes;
  }

  #record(digest: DigestEntity, name: 'digest.sent' | 'digest.suppressed', after: unknown): void {
    this.transaction.record(
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
}

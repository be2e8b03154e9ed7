import { type MailClaim, renewClaims } from '@jalon/database/reminder/mails.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Instant } from '@jalon/domain/mission/local-date';
import { WORKER_AUTHOR } from './worker-author.ts';

/** A process that is gone keeps its mails from others for this long. */
const leaseMs = 60_000;
const renewEveryMs = 20_000;
/** A mail does not set out shortly before another worker may take it. */
const safetyMs = 15_000;

export function leaseEnd(now: Instant): Instant {
  return new Date(Date.parse(now) + leaseMs).toISOString();
}

/**
 * Holds mails for as long as this process lives: their leases are short, so that a dead worker keeps no mail back, and
 * are made longer while a slow server takes its time.
 */
export class HeldClaims {
  readonly #claims: Map<string, MailClaim>;
  readonly #timer: NodeJS.Timeout;
  /** By the clock of this machine, which no one moves. */
  #heldUntilMs = performance.now() + leaseMs;

  constructor(
    private readonly transactions: Transactions,
    claims: MailClaim[],
  ) {
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]));
    this.#timer = setInterval(() => void this.#renew().catch(() => undefined), renewEveryMs);
    this.#timer.unref();
  }

  /** True while no other worker can have taken this mail. */
  holds({ id }: MailClaim): boolean {
    return this.#claims.has(id) && performance.now() < this.#heldUntilMs - safetyMs;
  }

  letGo({ id }: MailClaim): void {
    this.#claims.delete(id);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Where the database cannot be reached the leases run out, and nothing more leaves. */
  async #renew(): Promise<void> {
    const claims = [...this.#claims.values()];
    if (claims.length === 0) return;
    const beganMs = performance.now();
    const held = await this.transactions.run(WORKER_AUTHOR, ({ manager, now }) =>
      renewClaims(manager, claims, leaseEnd(now)),
    );
    this.#heldUntilMs = beganMs + leaseMs;
    for (const { id } of claims) if (!held.has(id)) this.#claims.delete(id);
  }
}

import type { ServerResponse } from 'node:http';
import type { FactAfter } from '@jalon/database/audit/facts-after.query';
import type { Actor } from '@jalon/domain/post/post';
import { mayHear } from './may-hear.ts';

const heartbeatMs = 20_000;
/** A reader that takes nothing for so long is closed; it comes back with `Last-Event-ID`. */
const mostPendingBytes = 1_000_000;
const reconnectMs = 3_000;

/** Asks again who reads: null where the session or the right to be here has ended. */
export type ReloadActor = () => Promise<Actor | null>;

/** One browser's stream of events: in order, ids only, each filtered by the reader's right at that moment. */
export class EventStream {
  #sent: number;
  #queue: Promise<void> = Promise.resolve();
  readonly #heartbeat: NodeJS.Timeout;

  constructor(
    private readonly response: ServerResponse,
    private readonly reload: ReloadActor,
    after: number,
    private readonly onClose: () => void,
  ) {
    this.#sent = after;
    response.write(`retry: ${reconnectMs}\n\n`);
    response.once('close', () => this.close());
    this.#heartbeat = setInterval(() => this.offer([]), heartbeatMs);
    this.#heartbeat.unref();
  }

  /** Sends what is new to this reader. Batches wait for each other, so that the order holds. */
  offer(facts: FactAfter[]): Promise<void> {
    this.#queue = this.#queue.then(() => this.#send(facts)).catch(() => this.close());
    return this.#queue;
  }

  close(): void {
    clearInterval(this.#heartbeat);
    this.onClose();
    if (!this.response.writableEnded) this.response.end();
  }

  async #send(facts: FactAfter[]): Promise<void> {
    const actor = await this.reload();
    if (!actor || this.response.writableLength > mostPendingBytes) return this.close();
    const news = facts.filter((fact) => fact.number > this.#sent);
    const last = news.at(-1);
    const heard = news.filter((fact) => mayHear(fact, actor));
    this.response.write(heard.map(asEvent).join('') || ':\n\n');
    if (last) this.#sent = last.number;
  }
}

function asEvent({ number, name, planId, activityId, subjectId }: FactAfter): string {
  const data = JSON.stringify({ sequence: number, name, planId, activityId, subjectId });
  return `id: ${number}\ndata: ${data}\n\n`;
}

import type { ServerResponse } from 'node:http';
import type { FactAfter } from '@jalon/database/audit/facts-after.query';
import type { Actor } from '@jalon/domain/post/post';
import { mayHear } from './may-hear.ts';

/** A reader that takes nothing for so long is closed; it comes back with `Last-Event-ID`. */
const mostPendingBytes = 1_000_000;
const reconnectMs = 3_000;

/** One browser's stream of events: in order, ids only, each filtered by the reader's right at that moment. */
export class EventStream {
  #sent: number;

  constructor(
    private readonly response: ServerResponse,
    after: number,
    private readonly onClose: () => void,
  ) {
    this.#sent = after;
    response.write(`retry: ${reconnectMs}\n\n`);
    response.once('close', () => this.close());
  }

  get isClosed(): boolean {
    return this.response.writableEnded || this.response.destroyed;
  }

  /** Sends what is new to this reader, in the posts that they hold now. What was sent before is not sent again. */
  tell(facts: FactAfter[], actor: Actor): void {
    const news = facts.filter((fact) => fact.number > this.#sent);
    const last = news.at(-1);
    if (!last) return;
    this.#sent = last.number;
    this.#write(news.filter((fact) => mayHear(fact, actor)).map(asEvent));
  }

  /** Keeps the connection open where nothing happens. */
  beat(): void {
    this.#write([':\n\n']);
  }

  close(): void {
    this.onClose();
    if (!this.response.writableEnded) this.response.end();
  }

  #write(lines: string[]): void {
    if (this.isClosed) return;
    if (this.response.writableLength > mostPendingBytes) this.close();
    else if (lines.length > 0) this.response.write(lines.join(''));
  }
}

function asEvent({ number, name, planId, activityId, subjectId }: FactAfter): string {
  const data = JSON.stringify({ sequence: number, name, planId, activityId, subjectId });
  return `id: ${number}\ndata: ${data}\n\n`;
}

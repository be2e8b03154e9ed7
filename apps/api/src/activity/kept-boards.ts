import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';

const mostBytes = 24_000_000;
const mostBytesOfOne = 4_000_000;
/** What no fact of a plan tells, the name of an organization for one, is at most so old. */
const longestMs = 60_000;

interface Kept {
  answer: Promise<Buffer>;
  bytes: number;
  madeAtMs: number;
}

/**
 * Boards as they were sent, so that many people who open one board together cost one reading of it. The caller
 * names everything that an answer depends on, the reader's rights above all: whoever has the same name for it
 * would have been answered the same. Bounded in bytes, the one that was asked for longest ago goes first.
 */
@Injectable()
export class KeptBoards {
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  /** What is kept for `dependsOn`, or what `make` makes; who asks meanwhile waits for the same. */
  async answer(dependsOn: readonly unknown[], make: () => Promise<Buffer>): Promise<Buffer> {
    const key = createHash('sha256').update(JSON.stringify(dependsOn)).digest('base64');
    const present = this.#kept.get(key);
    if (present && performance.now() - present.madeAtMs < longestMs) {
      this.#kept.delete(key);
      this.#kept.set(key, present);
      return present.answer;
    }
    this.#forget(key);
    const kept: Kept = { answer: make(), bytes: 0, madeAtMs: performance.now() };
    this.#kept.set(key, kept);
    try {
      const answer = await kept.answer;
      this.#weigh(key, kept, answer.length);
      return answer;
    } catch (error) {
      if (this.#kept.get(key) === kept) this.#forget(key);
      throw error;
    }
  }

  #weigh(key: string, kept: Kept, bytes: number): void {
    if (this.#kept.get(key) !== kept) return;
    kept.bytes = bytes;
    this.#bytes += bytes;
    if (bytes > mostBytesOfOne) this.#forget(key);
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= mostBytes) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0;
    this.#kept.delete(key);
  }
}

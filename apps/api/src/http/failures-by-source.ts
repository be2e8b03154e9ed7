import { networkOf } from './network-of.ts';
import { TooManyRequests } from './too-many-requests.ts';

const mostFailures = 60;
const windowMs = 15 * 60_000;
const mostSources = 10_000;

interface Failures {
  count: number;
  sinceMs: number;
}

/**
 * Counts what fails by where it comes from, in this process, for secrets that nobody can guess: it keeps somebody
 * who tries from doing so at full speed. It never stands in the way of what succeeds, so that a stale address in
 * one program locks nobody out who shares its network. Bounded: the source seen first goes first.
 */
export class FailuresBySource {
  readonly #bySource = new Map<string, Failures>();

  /** Counts one failure. Throws `TooManyRequests` where this source has failed too often. */
  count(ip: string): void {
    const now = performance.now();
    const source = networkOf(ip);
    const known = this.#bySource.get(source);
    const failures = known && now - known.sinceMs < windowMs ? known : { count: 0, sinceMs: now };
    failures.count += 1;
    this.#bySource.delete(source);
    this.#bySource.set(source, failures);
    for (const oldest of this.#bySource.keys()) {
      if (this.#bySource.size <= mostSources) break;
      this.#bySource.delete(oldest);
    }
    if (failures.count > mostFailures) {
      throw new TooManyRequests(Math.ceil((failures.sinceMs + windowMs - now) / 1_000));
    }
  }
}

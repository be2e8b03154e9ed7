import { Refused } from '@jalon/use-cases/refused';
import { Inject, Injectable, Optional } from '@nestjs/common';

export interface SlotLimits {
  /** Files of one person that are on their way or being read. */
  perPerson: number;
  /** Of everybody, in this process: each holds up to 20 MB. */
  inAll: number;
  /** A line on which nothing moves for so long has broken. */
  idleMs: number;
}

export const SLOT_LIMITS = 'slotLimits';
const usualLimits: SlotLimits = { perPerson: 3, inAll: 10, idleMs: 30_000 };

/** How many files may be on their way at once. */
@Injectable()
export class UploadSlots {
  readonly #limits: SlotLimits;
  readonly #taken = new Map<string, number>();
  #inAll = 0;

  constructor(@Optional() @Inject(SLOT_LIMITS) limits?: SlotLimits) {
    this.#limits = limits ?? usualLimits;
  }

  get idleMs(): number {
    return this.#limits.idleMs;
  }

  /** Does the work in a slot of this person. Throws `Refused`: `uploads-at-once`, `uploads-busy`. */
  async within<T>(personId: string, work: () => Promise<T>): Promise<T> {
    const own = this.#taken.get(personId) ?? 0;
    if (own >= this.#limits.perPerson) throw new Refused({ code: 'uploads-at-once' });
    if (this.#inAll >= this.#limits.inAll) throw new Refused({ code: 'uploads-busy' });
    this.#taken.set(personId, own + 1);
    this.#inAll += 1;
    try {
      return await work();
    } finally {
      this.#inAll -= 1;
      const left = (this.#taken.get(personId) ?? 1) - 1;
      if (left === 0) this.#taken.delete(personId);
      else this.#taken.set(personId, left);
    }
  }
}

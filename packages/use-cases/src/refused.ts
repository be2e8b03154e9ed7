import type { Decision } from '@jalon/domain/decision';
import type { Refusal } from '@jalon/domain/refusal/refusal';

/** What a refusal carries beside its code: what stands in the way, the present state, faults field by field. */
export interface RefusalMore {
  /** `update-exists`: the draft or returned update that is there already. */
  id?: string;
  /** `stale-version`: the present state of what was to be changed. */
  current?: unknown;
  /** Faults of fields; for a text that the guard refuses, with span, kind and confidence. */
  errors?: {
    pointer: string;
    message: string;
    start?: number;
    end?: number;
    kind?: string;
    confidence?: 'high' | 'medium';
    /** Where in a file it stands. */
    place?: string;
  }[];
}

/** Thrown by a use case when a rule says no: the transaction is rolled back, nothing is written. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly more: RefusalMore = {},
  ) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

/** The value of a decision, or `Refused`. */
export function allowed<T>(decision: Decision<T>, more?: RefusalMore): T {
  if (!decision.allowed) throw new Refused(decision.refusal, more);
  return decision.value;
}

/** What was looked for; `not-found` where it does not exist for this person. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Refused({ code: 'not-found' });
  return value;
}

import type { Language } from '@jalon/domain/language/text';
import type { Actor } from '@jalon/domain/post/post';

/** Who asks for something to be done: a person in the posts they hold now, and where the request came from. */
export interface Caller {
  actor: Actor;
  /** An address, `worker` or `cli`; kept with the fact. */
  source: string | null;
  /** The language in which a refusal is explained. */
  language: Language;
}

/** The author that facts carry. */
export function authorOf(caller: Caller): { personId: string; source: string | null } {
  return { personId: caller.actor.personId, source: caller.source };
}

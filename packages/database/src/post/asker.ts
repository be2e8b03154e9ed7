import type { Language } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { Actor } from '@jalon/domain/post/post';

/** Who reads, at which instant of the program's clock, and in which language names are wanted. */
export interface Asker {
  actor: Actor;
  now: Instant;
  language: Language;
}

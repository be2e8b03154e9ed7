import type { Clue } from './clue.ts';
import { cluesOfActs } from './clues-of-acts.ts';
import { cluesOfAge } from './clues-of-age.ts';
import { cluesOfContext } from './clues-of-context.ts';
import { cluesOfIdentifiers } from './clues-of-identifiers.ts';
import { cluesOfPeople } from './clues-of-people.ts';
import { cluesOfPlaceAndTime } from './clues-of-place-and-time.ts';
import { cluesOfWording } from './clues-of-wording.ts';
import { peopleIn } from './people-in.ts';
import type { Sentence } from './read-sentences.ts';

/** Everything that can be seen in one sentence. */
export function cluesIn(sentence: Sentence): Clue[] {
  const people = peopleIn(sentence);
  return [
    ...cluesOfPeople(sentence, people),
    ...cluesOfActs(sentence, people),
    ...cluesOfAge(sentence, people),
    ...cluesOfPlaceAndTime(sentence),
    ...cluesOfIdentifiers(sentence, people),
    ...cluesOfContext(sentence, people),
    ...cluesOfWording(sentence),
  ];
}

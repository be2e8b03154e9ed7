import type { RedactionReply } from '@jalon/contracts/redaction/redaction';
import { Note } from '../controls/note.tsx';
import { useWords } from '../language/use-words.ts';

/** A name stands in a few texts. Words that stand in more may be ordinary ones. */
const mostOfAName = 3;

/** In how many texts of the plan the words stand, before anybody decides; louder where they are many. */
export function PlacesNote({ places }: Pick<RedactionReply, 'places'>) {
  const t = useWords('redaction');
  if (places === null) return null;
  if (places <= mostOfAName) return <p className="md">{t('places', { count: places })}</p>;
  return <Note tone="attention">{t('places-many', { count: places })}</Note>;
}

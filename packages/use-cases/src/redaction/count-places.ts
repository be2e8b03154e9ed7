import { eachTextOfPlan } from '@jalon/database/redaction/plan-texts.query';
import { type NamedRedaction, namedRedactions } from '@jalon/database/redaction/redactions.query';
import { reportIdsOfPlan } from '@jalon/database/redaction/report-documents.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { TextCount } from '@jalon/domain/redaction/count-texts';
import { UPLOADED_FILE } from '@jalon/domain/redaction/redaction';
import { isSearchable } from '@jalon/domain/redaction/words-in';
import { namedPassage } from './named-passage.ts';

type Manager = Transaction['manager'];

/** A request that waits, and whether whoever asks for the count may decide on it. */
export interface Waiting {
  id: string;
  mayDecide: boolean;
}

/**
 * In how many texts of its plan the words of each request stand now, at the least: the columns that the confirmation
 * would rewrite, without files, the values of facts, and the copies that mails and sent reports are. Words that are too short to be looked for stand in one.
 * The words are read, counted and kept nowhere; a request whose words have changed has no count.
 *
 * Who decides is told of every text, also of those that they may not read: they did not choose the words. Who asks did,
 * and could find out by asking whether a name stands in a note of the other side: they are told of open texts alone.
 */
export async function countPlaces(
  manager: Manager,
  waiting: readonly Waiting[],
): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  const deciding = new Map(waiting.map(({ id, mayDecide }) => [id, mayDecide]));
  const groups = new Map<string, { id: string; words: string }[]>();
  for (const named of await namedRedactions(manager, [...deciding.keys()])) {
    const words = await wordsOf(manager, named);
    if (words === null) continue;
    places.set(named.id, 1);
    if (!isSearchable(words)) continue;
    const group = `${named.planId} ${deciding.get(named.id) ? 'all' : 'open'}`;
    groups.set(group, [...(groups.get(group) ?? []), { id: named.id, words }]);
  }
  for (const [group, requests] of groups) {
    const [planId, which] = group.split(' ') as [string, string];
    const count = new TextCount(requests.map(({ words }) => words));
    const wanted = { planId, reportIds: await reportIdsOfPlan(manager, planId), openOnly: which === 'open' };
    await eachTextOfPlan(manager, wanted, (text) => count.add(text));
    for (const [index, { id }] of requests.entries()) {
      // The text in which they were named is one, also where it is not open to all.
      places.set(id, Math.max(1, count.counts[index]!));
    }
  }
  return places;
}

/** The words, or the name of the file; null where they are not what they were. */
async function wordsOf(manager: Manager, named: NamedRedaction): Promise<string | null> {
  const passage = await namedPassage(manager, named);
  return passage !== null && named.field === UPLOADED_FILE ? named.fileName : passage;
}

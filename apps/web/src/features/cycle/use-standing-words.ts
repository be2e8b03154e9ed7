import type { ReturnReply } from '@jalon/contracts/cycle/cycle';
import type { ReturnStanding } from '@jalon/domain/cycle/return-standing';
import { useWords } from '../../shared/language/use-words.ts';

type Owed = ReturnReply['owed'][number]['report'];

/** Nobody is waited for any more in a period that has closed: its words are those of the day on which it did. */
const whenItClosed = { late: 'closed-late', returned: 'closed-returned', awaited: 'closed-awaited' } as const;
const leftWhenItClosed = {
  missing: 'closed-missing',
  returned: 'closed-returned',
  unanswered: 'closed-unanswered',
} as const;

export interface StandingWords {
  ofReturn: (standing: ReturnStanding) => string;
  ofReport: (report: Owed) => string;
}

/** Where a return stands, and each report that it is made of; of a closed period, where they stood. */
export function useStandingWords(isClosed: boolean): StandingWords {
  const t = useWords('cycle');
  return {
    ofReturn: (standing) =>
      isClosed && isKeyOf(whenItClosed, standing) ? t(whenItClosed[standing]) : t(`standing-${standing}`),
    ofReport: (report) =>
      isClosed && isKeyOf(leftWhenItClosed, report) ? t(leftWhenItClosed[report]) : t(`owed-${report}`),
  };
}

function isKeyOf<K extends string>(words: Record<K, string>, key: string): key is K {
  return Object.hasOwn(words, key);
}

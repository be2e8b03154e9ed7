import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../shared/api/request.ts';
import { useProblemWords } from '../../shared/controls/problem-note.tsx';

/** What became of one that was sent again: it waits, or why it does not. */
export type SentAgain = { state: 'waits' } | { state: 'refused'; words: string };

export interface SendingAgain {
  /** By the mail's id; a mail that is not here was not asked for. */
  outcomes: ReadonlyMap<string, SentAgain>;
  isBusy: boolean;
  send: (mailIds: readonly string[]) => Promise<void>;
}

/** Has mails sent again, one after the other; one that is refused does not stop those after it. */
export function useSendAgain(): SendingAgain {
  const queries = useQueryClient();
  const words = useProblemWords();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, SentAgain>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const sendOne = async (mailId: string): Promise<SentAgain> => {
    try {
      await request('POST', `/api/dead-letters/${mailId}/send-again`, {});
      return { state: 'waits' };
    } catch (error) {
      return { state: 'refused', words: words(error) };
    }
  };
  const send = async (mailIds: readonly string[]) => {
    setBusy(true);
    for (const mailId of mailIds) {
      const outcome = await sendOne(mailId);
      setOutcomes((before) => new Map(before).set(mailId, outcome));
    }
    setBusy(false);
    await queries.invalidateQueries({ queryKey: ['operations'] });
    await queries.invalidateQueries({ queryKey: ['outbox'] });
  };
  return { outcomes, isBusy, send };
}

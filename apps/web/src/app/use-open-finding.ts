import type { Card } from '@jalon/contracts/activity/activity';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { activityQuery } from '../shared/activity/activity-query.ts';
import { useProblemWords } from '../shared/controls/problem-note.tsx';
import { useWords } from '../shared/language/use-words.ts';
import { announce } from '../shared/live/announcer.tsx';
import { showToast } from '../shared/live/toast.tsx';

/** Opens the finding form on the report that a verification of this card would be about, or says why not. */
export function useOpenFinding(planReference: string): (card: Card) => void {
  const t = useWords('board');
  const words = useProblemWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useCallback(
    (card) => {
      const say = (sentence: string) => {
        showToast({ tone: 'attention', words: sentence });
        announce(sentence);
      };
      const open = async () => {
        const { updates } = await queries.fetchQuery({ ...activityQuery(card.reference), staleTime: 0 });
        const update = updates
          .filter(({ state, status }) => state === 'accepted' && status === 'completed')
          .sort((one, other) => (one.submittedAt ?? '').localeCompare(other.submittedAt ?? ''))
          .at(-1);
        if (!update) return say(t('noAccepted'));
        await navigate({
          to: '/plans/$planReference/verification',
          params: { planReference },
          search: { update: update.id },
        });
      };
      void open().catch((error: unknown) => say(words(error)));
    },
    [t, words, queries, navigate, planReference],
  );
}

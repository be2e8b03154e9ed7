import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../shared/api/query-keys.ts';

/** After a decision: everything that shows the report is asked for anew. */
export function useDecided(activity: ActivityReply): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    const keys = [
      queryKeys.activity(activity.reference),
      queryKeys.mine('waiting'),
      queryKeys.plan(activity.planReference),
    ];
    await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}

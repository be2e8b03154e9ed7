import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { announce } from '../live/announcer.tsx';
import { showToast } from '../live/toast.tsx';

export interface Change<V, R> {
  send: (value: V) => Promise<R>;
  /** What is asked for again once it is done. */
  refreshes: readonly QueryKey[];
  /** The sentence that says that it is done, shown and read aloud; made then where it tells what was typed. */
  done?: string | (() => string);
  onDone?: (reply: R) => void;
  onRefused?: (error: Error) => void;
}

/** A change that tells when it is done. A refusal stays with whoever asked, beside what was typed. */
export function useChange<V = void, R = unknown>({ send, refreshes, done, onDone, onRefused }: Change<V, R>) {
  const queries = useQueryClient();
  return useMutation<R, Error, V>({
    mutationFn: send,
    onSuccess: (reply) => {
      const words = typeof done === 'function' ? done() : done;
      if (words) {
        showToast({ tone: 'plain', words });
        announce(words);
      }
      onDone?.(reply);
      for (const queryKey of refreshes) void queries.invalidateQueries({ queryKey });
    },
    onError: (error) => onRefused?.(error),
  });
}

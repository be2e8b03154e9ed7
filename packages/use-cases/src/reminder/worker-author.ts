/** The author of what the worker does on its own: nobody's hand. */
export const WORKER_AUTHOR = { personId: null, source: 'worker' } as const;

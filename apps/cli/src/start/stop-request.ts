export interface StopRequest {
  /** Aborted once somebody has asked. */
  readonly signal: AbortSignal;
  /** Settles, with null, once somebody has asked. */
  readonly asked: Promise<null>;
}

/**
 * Listens for the wish to stop: Ctrl-C, a signal, or the death of the process that started this one. Signals
 * that follow change nothing: the stopping has begun and ends by itself.
 */
export function stopRequest(): StopRequest {
  const controller = new AbortController();
  const asked = new Promise<null>((resolve) => {
    const stop = () => {
      controller.abort();
      resolve(null);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    process.once('disconnect', stop);
  });
  // Listening must not keep the program alive after it has stopped everything.
  process.channel?.unref();
  return { signal: controller.signal, asked };
}

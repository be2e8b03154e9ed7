/**
 * Loaded before the api and the worker by `jalon start`. Their channel to the launcher closes when it dies,
 * even by `kill -9`; they then stop as if they had been asked to, so that no program outlives its launcher.
 */
const STOP_WITHIN_MS = 6_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
// The channel alone must not keep a program alive that has nothing more to do.
process.channel?.unref();

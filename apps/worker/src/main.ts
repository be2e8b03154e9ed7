import { readEnvironment } from '@jalon/contracts/environment/environment';
import { makeLog } from './log.ts';
import { reasonOf } from './reason-of.ts';
import { startWorker } from './start-worker.ts';

/** Below the time after which whoever stops the program ends it by force. */
const closeWithinMs = 2_500;
const exitAfterMs = 8_000;

const log = makeLog();
const reading = readEnvironment(process.env, 'worker');
if (!reading.ok || !reading.value.databaseUrl || !reading.value.secret) {
  const lines = reading.ok
    ? [
        'DATABASE_URL or JALON_SECRET is missing: the worker runs on a database that something else has started.',
      ]
    : reading.problems.map(({ message }) => message);
  for (const line of lines) console.error(line);
  process.exit(1);
}
const { databaseUrl, redisUrl, smtpUrl, publicUrl, secret } = reading.value;
const worker = await startWorker({ databaseUrl, redisUrl, smtpUrl, publicUrl, secret, log }).catch(
  (error: unknown) => {
    console.error(`The worker cannot start: ${reasonOf(error)}`);
    process.exit(1);
  },
);
if (!smtpUrl) log.info('No mail server is configured: mails stay in the outbox');

let isStopping = false;
function stop(reason: string): void {
  if (isStopping) return;
  isStopping = true;
  log.info({ reason }, 'The worker stops');
  setTimeout(() => process.exit(1), exitAfterMs).unref();
  worker.stop(closeWithinMs).then(
    () => process.exit(0),
    (error) => {
      log.error({ reason: reasonOf(error) }, 'The worker did not stop cleanly');
      process.exit(1);
    },
  );
}
process.once('SIGTERM', () => stop('SIGTERM'));
process.once('SIGINT', () => stop('SIGINT'));
// Whoever started the worker holds the other end of the channel; where they are gone it has nothing to live for.
process.once('disconnect', () => stop('the launcher is gone'));

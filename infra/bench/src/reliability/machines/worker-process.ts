import { startWorker } from '@jalon/worker/start-worker';
import { pino } from 'pino';
import { PUBLIC_URL } from './public-url.ts';

/**
 * One real worker, with a tick every few hundred milliseconds instead of every fifteen seconds. It is made to be
 * killed; where the harness is gone it ends by itself.
 */
const { DATABASE_URL, REDIS_URL, SMTP_URL, TICK_EVERY_MS } = process.env;

process.once('disconnect', () => process.exit(0));
// The harness may have gone while the modules above were read.
if (!process.connected) process.exit(0);
const worker = await startWorker({
  databaseUrl: DATABASE_URL!,
  redisUrl: REDIS_URL || null,
  smtpUrl: SMTP_URL!,
  publicUrl: PUBLIC_URL,
  secret: 'a secret of the harness',
  log: pino({ level: 'warn' }),
  schedule: [{ id: 'tick', job: 'tick', everyMs: Number(TICK_EVERY_MS) }],
});
await worker.ready;
process.send?.('ready');

import { readClock } from '@jalon/database/clock/clock.query';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { Context } from './context.ts';
import { makeDocument } from './document/make-document.ts';
import { makeLetter } from './document/make-letter.ts';
import type { JobData, JobName } from './job.ts';
import { deliverMails } from './mail/deliver-mails.ts';
import { bringBenchmarksUpToDate } from './tick/bring-benchmarks-up-to-date.ts';
import { sendDueReminders } from './tick/send-due-reminders.ts';
import { tick } from './tick/tick.ts';
import { turnCycles } from './tick/turn-cycles.ts';

/** A job and what is done for it. Each is shallow, bounded and safe to run twice. */
export interface JobHandler<Name extends JobName = JobName> {
  readonly name: Name;
  run(context: Context, data: JobData[Name]): Promise<unknown>;
}

/** The one table of jobs. */
export const JOB_HANDLERS: readonly AnyHandler[] = [
  { name: 'tick', run: tick },
  { name: 'turn-cycles', run: atNow(turnCycles) },
  { name: 'benchmark-progress', run: atNow(bringBenchmarksUpToDate) },
  { name: 'deadline-reminder', run: atNow(sendDueReminders) },
  { name: 'deliver-mails', run: deliverMails },
  { name: 'make-document', run: makeDocument },
  { name: 'make-letter', run: makeLetter },
];

/** A part of the tick, as a job of its own. */
function atNow(part: (context: Context, now: Instant) => Promise<unknown>) {
  return async (context: Context) => part(context, await readClock(context.dataSource.manager));
}

export type AnyHandler = { [Name in JobName]: JobHandler<Name> }[JobName];

/** The handler of a job. Throws where a job of another version lies in the queue. */
export function handlerOf(name: string): (context: Context, data: never) => Promise<unknown> {
  const handler = JOB_HANDLERS.find((one) => one.name === name);
  if (!handler) throw new Error(`Nobody knows the job "${name}".`);
  return handler.run as (context: Context, data: never) => Promise<unknown>;
}

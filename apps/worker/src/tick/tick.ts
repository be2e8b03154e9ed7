import { readClock } from '@jalon/database/clock/clock.query';
import { raiseWatermark, TICK_WATERMARK } from '@jalon/database/clock/watermark.repository';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { Context } from '../context.ts';
import { askForUnmadeDocuments } from '../document/ask-for-unmade-documents.ts';
import { askForDeliveries } from '../mail/ask-for-deliveries.ts';
import { reasonOf } from '../reason-of.ts';
import { bringBenchmarksUpToDate } from './bring-benchmarks-up-to-date.ts';
import { removeUnattachedUploads } from './remove-unattached-uploads.ts';
import { sendDueReminders } from './send-due-reminders.ts';
import { turnCycles } from './turn-cycles.ts';
import { warnOfUnknownZones } from './warn-of-unknown-zones.ts';

/**
 * What is due now, in the order in which one rests on another: a digest carries what cycles and benchmark drafts
 * have become. What fails is said and tried again by the next tick; it does not keep the rest back. At the end
 * the watermark says that everything due by this instant is in the outbox. Each part is asked once what is due at it;
 * where nothing is, it does no more.
 */
export async function tick(context: Context): Promise<void> {
  const now = await readClock(context.dataSource.manager);
  const attempt = (part: string, work: Part) => attemptPart(context, now, part, work);
  await attempt('unknown-zones', warnOfUnknownZones);
  await attempt('turn-cycles', turnCycles);
  await attempt('benchmark-progress', bringBenchmarksUpToDate);
  const sent = await attempt('deadline-reminder', sendDueReminders);
  if (sent) await raiseWatermark(context.dataSource.manager, TICK_WATERMARK, now);
  await attempt('deliver-mails', askForDeliveries);
  await attempt('make-document', askForUnmadeDocuments);
  await attempt('unattached-uploads', removeUnattachedUploads);
}

/** `false` where it must be gone on with. */
type Part = (context: Context, now: Instant) => Promise<unknown>;

/** Whether that part of the tick is done. */
async function attemptPart(context: Context, now: Instant, part: string, work: Part): Promise<boolean> {
  try {
    return (await work(context, now)) !== false;
  } catch (error) {
    context.log.error(
      { part, reason: reasonOf(error) },
      'A part of the tick failed; the next one tries again',
    );
    return false;
  }
}

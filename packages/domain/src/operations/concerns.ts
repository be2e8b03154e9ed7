import type { WorkerHealth } from './worker-health.ts';

/** What an administrator has to look after, the worst first. */
export const CONCERNS = [
  'worker_silent',
  'worker_behind',
  'queue_silent',
  'relay_behind',
  'no_mail_server',
  'mails_never_tried',
  'zone_unknown',
  'mails_wait',
  'schedule_gone',
  'mails_not_delivered',
  'starting',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** The program works on around these, or they pass by themselves; of the others something due is not done. */
const NOTICES: readonly Concern[] = ['schedule_gone', 'mails_not_delivered', 'starting'];

/** What stands on the operations page, as far as it can be wrong. Seconds. */
export interface InstallationSigns {
  health: WorkerHealth;
  isWorkerThere: boolean;
  /** Null where no worker ever spoke of the queue. */
  queue: { answers: boolean; schedulerPresent: boolean | null } | null;
  relay: { behind: number; oldestSeconds: number | null };
  missions: readonly { zoneIsKnown: boolean }[];
  mails: {
    areDelivered: boolean;
    oldestWaitingSeconds: number | null;
    /** All that did not arrive, and those of the last 30 days that nobody ever tried. */
    deadLetters: number;
    neverTried: number;
  };
}

/** A fact is passed on at once, and within 15 seconds where its announcement got lost. */
const relayOldAfterSeconds = 5 * 60;
/** A mail leaves within a minute; a server that puts it off is asked again within the hour. */
const mailOldAfterSeconds = 60 * 60;

/** All that is not as it should be, the worst first; empty where everything works. */
export function concernsOf(signs: InstallationSigns): Concern[] {
  const { health, isWorkerThere, queue, relay, missions, mails } = signs;
  const waitsLong = (mails.oldestWaitingSeconds ?? 0) > mailOldAfterSeconds;
  const isConcern: Record<Concern, boolean> = {
    worker_silent: health === 'silent',
    worker_behind: health === 'behind',
    // What a worker that is gone said of the queue says nothing of it now.
    queue_silent: isWorkerThere && queue?.answers === false,
    relay_behind: relay.behind > 0 && (relay.oldestSeconds ?? 0) > relayOldAfterSeconds,
    no_mail_server: isWorkerThere && !mails.areDelivered,
    mails_never_tried: mails.neverTried > 0,
    zone_unknown: missions.some(({ zoneIsKnown }) => !zoneIsKnown),
    mails_wait: mails.areDelivered && waitsLong,
    schedule_gone: isWorkerThere && queue?.schedulerPresent === false,
    mails_not_delivered: mails.deadLetters > mails.neverTried,
    starting: health === 'starting',
  };
  return CONCERNS.filter((concern) => isConcern[concern]);
}

/** Whether one of them means that something due is not done. */
export function areFaults(concerns: readonly Concern[]): boolean {
  return concerns.some((concern) => !NOTICES.includes(concern));
}

import { CONCERNS } from '@jalon/domain/operations/concerns';
import { SUPPRESSION_REASONS } from '@jalon/domain/reminder/reminder';
import { z } from 'zod';
import { idSchema, instantSchema } from '../http/fields.ts';
import { textSchema } from '../language/text.ts';

const countSchema = z.int().min(0);
const secondsSchema = z.int().min(0);

export const WORKER_HEALTHS = ['answering', 'starting', 'silent', 'behind'] as const;

/** A worker process; its instants are real ones. */
const workerSchema = z.object({
  id: idSchema,
  version: z.string(),
  /** Whether a mail server is configured for it. */
  sendsMail: z.boolean(),
  startedAt: instantSchema,
  seenAt: instantSchema,
  /** When it began a tick last; null where others did them. */
  tickedAt: instantSchema.nullable(),
  /** Spoken of itself within the last minute. */
  isThere: z.boolean(),
});

/** As the worker that spoke last saw it. */
const queueSchema = z.object({
  backend: z.enum(['postgresql', 'redis']),
  /** False where the worker could not ask it: the counts are then those of before. */
  answers: z.boolean(),
  waiting: countSchema.nullable(),
  active: countSchema.nullable(),
  delayed: countSchema.nullable(),
  failed: countSchema.nullable(),
  /** Whether the schedule that wakes the ticks is there. */
  schedulerPresent: z.boolean().nullable(),
  /** Real time. */
  seenAt: instantSchema,
});

/** Mails of a time, by what became of them. */
const outcomesSchema = z.object({
  written: countSchema,
  delivered: countSchema,
  waiting: countSchema,
  /** Tried, and to be tried again. */
  putOff: countSchema,
  failed: countSchema,
  /** Never tried within 36 hours. */
  neverTried: countSchema,
  /** Not sent on purpose, and why. */
  suppressed: z.array(z.object({ reason: z.enum(SUPPRESSION_REASONS), count: countSchema })),
});

const missionSchema = z.object({
  code: z.string(),
  name: textSchema,
  timeZone: z.string(),
  /** False where the database or the program does not know the zone: the mission then counts in UTC. */
  zoneIsKnown: z.boolean(),
  /** Up to where its digests are written down, which is done at its hours alone; null where none ever was. */
  plannedUntil: instantSchema.nullable(),
  plannedAgeSeconds: secondsSchema.nullable(),
  /** An hour of digests that passed since, and for which nothing was written down: the mission is stuck. */
  missedHourAt: instantSchema.nullable(),
  /** The earliest hour, after now, at which a digest of one of its plans leaves. */
  nextDigestAt: instantSchema.nullable(),
});

/** `GET /api/operations`: how the installation is, without any content and anybody's name. */
export const operationsSchema = z
  .object({
    /** The program's clock, and the real one. */
    now: instantSchema,
    realNow: instantSchema,
    health: z.enum(WORKER_HEALTHS),
    /** All that is not as it should be, the worst first; empty where everything works. */
    concerns: z.array(z.enum(CONCERNS)),
    /** Real time since any worker began a tick, or spoke at all; null where none ever did. */
    lastTickSeconds: secondsSchema.nullable(),
    lastSeenSeconds: secondsSchema.nullable(),
    /** Up to where everything that fell due is in the outbox, on the program's clock. */
    watermark: z.object({ reachedAt: instantSchema.nullable(), ageSeconds: secondsSchema.nullable() }),
    workers: z.array(workerSchema),
    queue: queueSchema.nullable(),
    /** Facts to which the worker has reacted; `oldestSeconds` is the age of the first to which it has not. */
    relay: z.object({
      relayedTo: countSchema,
      lastFact: countSchema,
      behind: countSchema,
      oldestSeconds: secondsSchema.nullable(),
    }),
    missions: z.array(missionSchema),
    mails: z.object({
      last24Hours: outcomesSchema,
      last30Days: outcomesSchema,
      /** All that wait and all that did not arrive, whenever they were written. */
      waiting: countSchema,
      oldestWaitingAt: instantSchema.nullable(),
      oldestWaitingSeconds: secondsSchema.nullable(),
      deadLetters: countSchema,
      /** False where no worker that is there has a mail server. */
      areDelivered: z.boolean(),
    }),
  })
  .meta({ id: 'Operations' });
export type OperationsReply = z.infer<typeof operationsSchema>;
export type OutcomesReply = z.infer<typeof outcomesSchema>;

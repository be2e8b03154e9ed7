import { setTimeout as delay } from 'node:timers/promises';
import { SMTP_PATIENCE_MS, type Smtp } from '../machines/smtp.ts';
import type { ProgramClock } from './program-clock.ts';
import type { Register } from './register.ts';

/** Nothing has moved for this long: whoever still holds a mail is dead. Longer than a worker waits for the server. */
const QUIET_MS = SMTP_PATIENCE_MS + 1_000;
/** What waits longer than this for its next attempt was put off for another reason than this stop. */
const SOON_MS = 4 * 3_600_000;
/** The clock goes to the earliest of them, and takes along those that are so close behind it. */
const TOGETHER_MS = 3 * 60_000;
/** After everything is done, that many more ticks must find nothing to do. */
const IDLE_TICKS = 2;

export interface SettleSettings {
  readonly register: Register;
  readonly clock: ProgramClock;
  readonly smtp: Smtp;
  readonly pollEveryMs: number;
  readonly settlesWithinMs: number;
  /** Called at every look; this is where things are broken. */
  readonly meanwhile: () => Promise<void>;
}

interface Standing {
  tick: string | null;
  ticks: number;
  /** Digests and mails that wait, and how many of them nobody has to wait for. */
  waiting: number;
  ready: number;
  /** How many of them somebody has claimed, who may be alive. */
  claimed: number;
  /** Until when the earliest of them, and those close behind it, are held or put off. */
  until: Date | null;
}

/** Waits, by looking, until the workers have done what is to be done at this instant. */
export class Settle {
  readonly #with: SettleSettings;

  constructor(settings: SettleSettings) {
    this.#with = settings;
  }

  /** One whole tick has looked at this instant. */
  async ticked(targetMs: number): Promise<void> {
    await this.#until('a tick', [], async (standing) => reached(standing, targetMs));
  }

  /**
   * Everything due has left, failed or was suppressed, but for mails to those held back. Where all that waits is
   * put off for some minutes, and nobody works, the clock is moved to that minute.
   */
  async everything(targetMs: number, heldBack: readonly string[] = []): Promise<void> {
    let idleSince: number | null = null;
    let last = '';
    let changedAt = Date.now();
    await this.#until('the end of all work', heldBack, async (standing) => {
      const { waiting, ready, claimed, ticks, until } = standing;
      const now = JSON.stringify([waiting, ready, claimed, until, this.#with.smtp.status.accepted]);
      if (now !== last) changedAt = Date.now();
      last = now;
      if (!reached(standing, targetMs) || waiting > 0) idleSince = null;
      else {
        idleSince ??= ticks;
        return ticks >= idleSince + IDLE_TICKS;
      }
      const quietSince = Math.max(changedAt, this.#with.smtp.status.lastAtMs);
      const isNobodyAtWork = claimed === 0 || Date.now() - quietSince > QUIET_MS;
      if (waiting > 0 && ready === 0 && until && isNobodyAtWork) {
        await this.#with.clock.moveTo(until.getTime() + 500);
        changedAt = Date.now();
      }
      return false;
    });
  }

  async #until(
    what: string,
    heldBack: readonly string[],
    isSo: (standing: Standing) => Promise<boolean>,
  ): Promise<void> {
    const { register, clock, pollEveryMs, settlesWithinMs, meanwhile } = this.#with;
    const deadline = Date.now() + settlesWithinMs;
    for (;;) {
      await meanwhile();
      const nowMs = clock.now();
      const values = [new Date(nowMs), new Date(nowMs + SOON_MS), heldBack];
      const [standing] = await register.ask<Standing & Record<string, unknown>>(STANDING, values);
      if (await isSo(standing!)) return;
      if (Date.now() > deadline) {
        throw new Error(
          `${what} did not come within ${settlesWithinMs / 1_000} s: ${JSON.stringify(standing)}`,
        );
      }
      await delay(pollEveryMs);
    }
  }
}

function reached({ tick }: Standing, targetMs: number): boolean {
  return tick !== null && Date.parse(tick) >= targetMs;
}

const STANDING = `
WITH waits AS (
  SELECT claimed_until AS until, false AS claimed FROM digest WHERE state = 'planned' AND due_at <= $1
     AND person_id NOT IN (SELECT id FROM person WHERE email = ANY($3::text[]))
  UNION ALL
  SELECT greatest(next_attempt_at, claimed_until), coalesce(claimed_until > $1, false) FROM mail
   WHERE delivered_at IS NULL AND failed_at IS NULL AND suppressed_at IS NULL AND to_address <> ALL ($3::text[])
)
SELECT (SELECT reached_at::text FROM watermark WHERE name = 'tick') AS tick,
       coalesce((SELECT ticks FROM watermark WHERE name = 'tick'), 0) AS ticks,
       (SELECT count(*)::int FROM waits) AS waiting,
       (SELECT count(*)::int FROM waits WHERE until IS NULL OR until <= $1) AS ready,
       (SELECT count(*)::int FROM waits WHERE claimed) AS claimed,
       (SELECT max(until) FROM waits WHERE until <= $2
           AND until <= (SELECT min(until) FROM waits) + interval '${TOGETHER_MS} milliseconds') AS until`;

import type { Accepted } from '../run/evidence.ts';
import type { Story, StoryMission } from '../story/story.ts';
import { type DueLine, LinesDue, lineKey } from './lines-due.ts';
import { linesNamedIn, mostLinesInMail } from './named-in.ts';
import { plusDays } from './working-days.ts';
import { firstInstantOf, localDateAt } from './zone-2028.ts';

const hourMs = 3_600_000;
/** What was missed for longer goes into the next digest only. */
const missedAfterMs = 36 * hourMs;

/** A mail that somebody is owed. */
export interface ExpectedMail {
  readonly personId: string;
  readonly email: string;
  readonly missionKey: string;
  /** The local date of its mission. */
  readonly date: string;
  /** The local hour as an instant; before it nothing may leave. */
  readonly dueAtMs: number;
  lines: DueLine[];
  /** It has no room for all of them: only what it names was told. */
  readonly isOverfull: boolean;
  /** The server refuses this recipient for good: the mail has failed, and the lines say so. */
  refusedForGood: boolean;
  /** It had failed, and somebody had it sent again. */
  sentAgain: boolean;
  /** By then, on the program's clock, the workers had done everything. */
  settledByMs: number;
}

/**
 * Collects, stop by stop, what is due by the story. Of what the engine has done it knows nothing but what the log of the
 * mail server says: which escalations a mail names that has no room for all of them.
 */
export class ExpectedMails {
  readonly #mails = new Map<string, ExpectedMail>();
  readonly #told = new Set<string>();
  readonly #perhapsTold = new Set<string>();
  #reachedMs: number;

  constructor(startsAtMs: number) {
    this.#reachedMs = startsAtMs;
  }

  get all(): ExpectedMail[] {
    return [...this.#mails.values()];
  }

  /** The mails that would fall due between the last stop and this instant; nothing is written down. */
  dueBy(story: Story, nowMs: number): ExpectedMail[] {
    const lines = new LinesDue(story, nowMs);
    const emailOf = new Map(story.people.map(({ id, email }) => [id, email]));
    const dates = new Map(story.missions.map((mission) => [mission.key, this.#hoursOf(mission, nowMs)]));
    const mails: ExpectedMail[] = [];
    for (const { personId, mission } of lines.recipients()) {
      for (const { date, dueAtMs } of dates.get(mission.key)!) {
        const due = lines
          .on(date, personId, (line) => this.#told.has(toldKey(personId, line)))
          .map((line) =>
            this.#perhapsTold.has(toldKey(personId, line)) ? { ...line, perhaps: true } : line,
          );
        if (due.length === 0) continue;
        if (localDateAt(nowMs, mission.zone) !== date) {
          throw new Error(
            `The story stops on the wrong day: ${mission.key} ${date} at ${new Date(nowMs).toISOString()}.`,
          );
        }
        const email = emailOf.get(personId)!;
        mails.push({
          personId,
          email,
          missionKey: mission.key,
          date,
          dueAtMs,
          lines: due,
          isOverfull: due.length > mostLinesInMail,
          refusedForGood: false,
          sentAgain: false,
          settledByMs: 0,
        });
      }
    }
    return mails;
  }

  /** Writes them down: the workers are there at this instant, and the server takes all but these. */
  comeTo(story: Story, nowMs: number, refused: ReadonlySet<string>): ExpectedMail[] {
    const mails = this.dueBy(story, nowMs);
    this.#reachedMs = nowMs;
    for (const mail of mails) {
      const key = `${mail.personId} ${mail.date}`;
      if (this.#mails.has(key)) throw new Error(`${mail.email} would be owed two mails on ${mail.date}.`);
      mail.refusedForGood = refused.has(mail.email);
      this.#mails.set(key, mail);
      this.#rememberEscalations(mail);
    }
    return mails;
  }

  /**
   * The register has changed while these mails were waiting for the server: of what was planned only those lines
   * leave that would be planned now. Where none does, nothing leaves.
   */
  recheck(story: Story, nowMs: number, waiting: readonly ExpectedMail[]): void {
    const now = new LinesDue(story, nowMs);
    for (const mail of waiting) {
      for (const line of mail.lines) this.#told.delete(toldKey(mail.personId, line));
      const still = new Set(now.on(mail.date, mail.personId, () => false).map(lineKey));
      mail.lines = mail.lines.filter((line) => still.has(lineKey(line)));
      this.#rememberEscalations(mail);
    }
  }

  /** What overfull mails name, once the server has taken them; what they do not is due again in the next one. */
  hear(mails: readonly ExpectedMail[], accepted: readonly Accepted[]): void {
    const logged = Map.groupBy(accepted, ({ to }) => to);
    for (const { personId, email, dueAtMs, lines } of mails.filter(({ isOverfull }) => isOverfull)) {
      const log = (logged.get(email) ?? []).find(({ programMs }) => programMs >= dueAtMs);
      if (!log) continue;
      const { named, unclear } = linesNamedIn(log, lines);
      for (const line of named) this.#told.add(toldKey(personId, line));
      for (const line of unclear) this.#perhapsTold.add(toldKey(personId, line));
    }
  }

  #rememberEscalations({ personId, lines, refusedForGood, isOverfull }: ExpectedMail): void {
    if (refusedForGood || isOverfull) return;
    for (const line of lines) this.#told.add(toldKey(personId, line));
  }

  /** The days whose hour has come since the last stop, and no longer ago than a day and a half. */
  #hoursOf(mission: StoryMission, nowMs: number): { date: string; dueAtMs: number }[] {
    const today = localDateAt(nowMs, mission.zone);
    return [-2, -1, 0, 1]
      .map((days) => plusDays(today, days))
      .map((date) => ({ date, dueAtMs: firstInstantOf(date, mission.hour, mission.zone) }))
      .filter(
        ({ dueAtMs }) => dueAtMs > this.#reachedMs && dueAtMs <= nowMs && nowMs - dueAtMs <= missedAfterMs,
      );
  }
}

function toldKey(personId: string, { subject, dueOn, why }: DueLine): string {
  return `${personId} ${subject.id} ${dueOn} ${why}`;
}

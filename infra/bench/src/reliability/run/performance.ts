import type { Postgres } from '../machines/postgres.ts';
import type { Redis } from '../machines/redis.ts';
import type { Smtp } from '../machines/smtp.ts';
import type { Workers } from '../machines/workers.ts';
import { type ExpectedMail, ExpectedMails } from '../oracle/expected-mails.ts';
import { plantInDatabase } from '../plants/plants.ts';
import {
  type DeadlineHappening,
  happenToDeadline,
  makeDeadlineHappenings,
  settlePast,
} from '../story/deadline-happenings.ts';
import { type Happening, happen, makeHappenings, writeHappenings } from '../story/happenings.ts';
import { makeStory } from '../story/make-story.ts';
import { SeededRandom } from '../story/seeded-random.ts';
import type { Story, StoryPerson } from '../story/story.ts';
import { writeDeadlineHappenings } from '../story/write-deadline-happenings.ts';
import { writeStory } from '../story/write-story.ts';
import { askAgain } from './ask-again.ts';
import { Chaos } from './chaos.ts';
import { type Accepted, type Evidence, readRows } from './evidence.ts';
import { ProgramClock } from './program-clock.ts';
import type { Register } from './register.ts';
import { Settle } from './settle.ts';
import { type Stop, stopsIn, WINDOWS } from './stops.ts';
import type { Trial } from './trial.ts';

const MINUTE_MS = 60_000;
/** So close before its hour nothing may have left. */
const LOOK_BEFORE_MS = 20_000;
/** What fell due earlier is done by then, second attempts included. */
const DONE_BEFORE_MS = 20 * MINUTE_MS;
/** How the mail server behaves in most windows: shares of messages. */
const TROUBLE = {
  answer451: 0.04,
  dropBefore: 0.015,
  dropAfter: 0.03,
  stallBefore: 0.004,
  stallAfter: 0.006,
};
const NO_TROUBLE = { answer451: 0, dropBefore: 0, dropAfter: 0, stallBefore: 0, stallAfter: 0 };
/** Here the server holds some recipients back while the register changes under their mails. */
const HELD_BACK_AT = 'NYC 2028-02-28';
const heldBackShare = 0.3;
/** Here the server refuses some recipients for good. */
const REFUSED_AT = 'PAR 2028-02-28';
const refusedShare = 0.15;
/** Here no worker runs when the hour comes, and for three hours after. */
const OUTAGE_AT = 'NYC 2028-03-13';
const OUTAGE_MS = 180 * MINUTE_MS;
const closedShare = 0.8;

/** What a performance stands on. */
export interface Services {
  readonly postgres: Postgres;
  readonly redis: Redis | null;
  readonly smtp: Smtp;
  readonly register: Register;
  readonly workers: Workers;
}

/** The story as it is played on running services. */
export class Performance {
  readonly #trial: Trial;
  readonly #on: Services;
  readonly #random: SeededRandom;
  /** Of its own, so that what is due beside activities leaves their story as it is. */
  readonly #deadlineRandom: SeededRandom;
  readonly #story: Story;
  readonly #expected: ExpectedMails;
  readonly #clock: ProgramClock;
  readonly #chaos: Chaos;
  readonly #settle: Settle;
  #notSentAgain: string[] = [];

  constructor(trial: Trial, services: Services) {
    const { size, seed, say } = trial;
    this.#trial = trial;
    this.#on = services;
    this.#random = new SeededRandom(seed + 1);
    this.#deadlineRandom = new SeededRandom(seed + 4);
    this.#story = makeStory(seed, size);
    this.#expected = new ExpectedMails(Date.parse(WINDOWS[0]!.from));
    this.#clock = new ProgramClock(services.register);
    this.#chaos = new Chaos({ ...services, size, random: new SeededRandom(seed + 2), say });
    this.#settle = new Settle({
      ...services,
      ...size,
      clock: this.#clock,
      meanwhile: () => this.#chaos.look(),
    });
  }

  async run(): Promise<Evidence> {
    const { say, plant, size } = this.#trial;
    const { register, workers, smtp } = this.#on;
    const beganMs = Date.now();
    await register.with((client) => writeStory(client, this.#story));
    await plantInDatabase(register, plant);
    say(`  ${this.#story.people.length} people, ${this.#story.cards.length} activities written`);
    await this.#clock.moveTo(Date.parse(WINDOWS[0]!.from));
    workers.start();
    for (const window of WINDOWS.filter(({ isTroubled }) => size.isWhole || isTroubled)) {
      smtp.behave(size.everyHour || window.isTroubled ? TROUBLE : NO_TROUBLE);
      await this.#come(window.name, Date.parse(window.from));
      for (const stop of stopsIn(window, this.#story.missions, size.everyHour)) await this.#stopAt(stop);
      say(
        `  ${window.name}: ${smtp.status.accepted} accepted by then, ${Math.round((Date.now() - beganMs) / 1_000)} s`,
      );
      await this.#changeTheRegister(
        this.#story.people.filter(({ active }) => active),
        size.recipients / 100,
      );
      await this.#closeWhatIsPast();
      if (Date.now() - beganMs > size.endsWithinMs)
        throw new Error(`It took more than ${size.endsWithinMs / 1_000} s.`);
    }
    return this.#gather((Date.now() - beganMs) / 1_000);
  }

  async #stopAt(stop: Stop): Promise<void> {
    const { size } = this.#trial;
    const { workers } = this.#on;
    if (size.everyHour && this.#expected.dueBy(this.#story, stop.hourMs).length === 0) return;
    if (stop.looksBefore) {
      const doneMs = stop.hourMs - DONE_BEFORE_MS;
      if (this.#expected.dueBy(this.#story, doneMs).length > 0) await this.#come(stop.name, doneMs);
      await this.#come(stop.name, stop.hourMs - LOOK_BEFORE_MS);
    }
    if (stop.name !== OUTAGE_AT) return this.#come(stop.name, stop.hourMs + 1_000);
    await workers.stop();
    await this.#clock.moveTo(stop.hourMs + OUTAGE_MS);
    workers.start();
    await this.#come(stop.name, stop.hourMs + OUTAGE_MS);
  }

  /** Moves the clock to an instant, and waits until everything due by then is done. */
  async #come(stop: string, toMs: number): Promise<void> {
    await this.#clock.moveTo(toMs);
    const due = this.#expected.dueBy(this.#story, toMs);
    const refused = stop === REFUSED_AT ? this.#someOf(due, refusedShare) : [];
    const heldBack =
      stop === HELD_BACK_AT ? [...this.#someOf(due, heldBackShare), ...this.#coordinating(due, stop)] : [];
    this.#on.smtp.behave({ refuse: refused, holdBack: heldBack });
    const mails = this.#expected.comeTo(this.#story, toMs, new Set(refused));
    if (mails.length === 0) return this.#settle.ticked(toMs);
    this.#chaos.begin(stop);
    await this.#settle.everything(toMs, heldBack);
    if (heldBack.length > 0) {
      const waiting = mails.filter(({ email }) => heldBack.includes(email));
      const people = this.#story.people.filter(({ email }) => heldBack.includes(email));
      const told = new Set(waiting.flatMap(({ lines }) => lines.map(({ subject }) => subject.id)));
      await this.#changeTheRegister(people, heldBack.length / 9, told);
      this.#expected.recheck(this.#story, this.#clock.now(), waiting);
      this.#on.smtp.behave({ holdBack: [] });
      await this.#settle.everything(toMs);
    }
    this.#chaos.end();
    if (refused.length > 0) await this.#sendAgain(mails.filter(({ refusedForGood }) => refusedForGood));
    for (const mail of mails) mail.settledByMs = this.#clock.now();
    if (mails.some(({ isOverfull }) => isOverfull)) this.#expected.hear(mails, this.#accepted());
  }

  /** The server takes everybody again; of what it had refused, half is found in the list and sent once more. */
  async #sendAgain(failed: readonly ExpectedMail[]): Promise<void> {
    const { register, postgres, smtp } = this.#on;
    smtp.behave({ refuse: [] });
    const half = failed.slice(0, Math.ceil(failed.length / 2));
    const coordinating = this.#story.posts.find(
      ({ kind, missionKey }) => kind === 'coordinator' && missionKey === failed[0]?.missionKey,
    );
    const seat = this.#story.seats.find(({ postId }) => postId === coordinating?.id);
    const nowMs = this.#clock.now();
    const at = { register, appUrl: postgres.appUrl, coordinatorId: seat!.personId, nowMs };
    this.#notSentAgain = await askAgain(half, at);
    for (const mail of half) {
      mail.sentAgain = true;
      mail.refusedForGood = false;
    }
    await this.#settle.everything(nowMs);
  }

  /** Of those who are due a mail now and hold a post of a lead. */
  #someOf(due: readonly ExpectedMail[], share: number): string[] {
    const leading = new Set(this.#leading().map(({ email }) => email));
    const among = due.filter(({ email }) => leading.has(email)).map(({ email }) => email);
    return this.#random.some(among, Math.ceil(among.length * share));
  }

  /** Of those who are due a mail now the coordinators of the mission whose hour it is. */
  #coordinating(due: readonly ExpectedMail[], stop: string): string[] {
    const { posts, seats } = this.#story;
    const coordinators = new Set(posts.filter(({ kind }) => kind === 'coordinator').map(({ id }) => id));
    const holders = new Set(
      seats.filter(({ postId }) => coordinators.has(postId)).map((one) => one.personId),
    );
    return due
      .filter(({ personId, missionKey }) => holders.has(personId) && stop.startsWith(missionKey))
      .map(({ email }) => email);
  }

  /** Everybody who holds nothing but posts of leads. */
  #leading(): StoryPerson[] {
    const leads = new Set(this.#story.posts.filter(({ kind }) => kind === 'focal_point').map(({ id }) => id));
    const others = new Set(
      this.#story.seats.filter(({ postId }) => !leads.has(postId)).map(({ personId }) => personId),
    );
    return this.#story.people.filter(({ id }) => !others.has(id));
  }

  /** People lose posts, activities become confidential, dates move: all that a mail must not miss. */
  async #changeTheRegister(
    people: readonly StoryPerson[],
    share: number,
    waiting: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    const leading = new Set(this.#leading());
    const among = people.filter((person) => leading.has(person));
    const nowMs = this.#clock.now();
    const ofEach = Math.max(1, Math.floor(share));
    await this.#makeHappen(makeHappenings(this.#story, among, ofEach, this.#random), nowMs);
    const change = { people, ofEach, waiting, nowMs };
    await this.#moveDeadlines(makeDeadlineHappenings(this.#story, change, this.#deadlineRandom), nowMs);
  }

  /** Most of what is past due is closed between two windows, or everybody would be told of everything for ever. */
  async #closeWhatIsPast(): Promise<void> {
    const nowMs = this.#clock.now();
    const today = new Date(nowMs).toISOString().slice(0, 10);
    const past = this.#story.cards.filter(
      ({ state, dueOn }) => state === 'open' && dueOn < today && this.#random.chance(closedShare),
    );
    await this.#makeHappen(
      past.map((card) => ({ kind: 'discontinued', card })),
      nowMs,
    );
    const settled = settlePast(this.#story, nowMs, () => this.#deadlineRandom.chance(closedShare));
    await this.#moveDeadlines(settled, nowMs);
  }

  async #makeHappen(happenings: readonly Happening[], nowMs: number): Promise<void> {
    await this.#on.register.with((client) => writeHappenings(client, this.#story, happenings, nowMs));
    for (const happening of happenings) happen(this.#story, happening, nowMs);
  }

  async #moveDeadlines(happenings: readonly DeadlineHappening[], nowMs: number): Promise<void> {
    await this.#on.register.with((client) => writeDeadlineHappenings(client, this.#story, happenings, nowMs));
    for (const happening of happenings) happenToDeadline(this.#story, happening, nowMs);
  }

  #accepted(): Accepted[] {
    return this.#on.smtp.accepted().map((mail) => ({ ...mail, programMs: this.#clock.at(mail.atMs) }));
  }

  async #gather(seconds: number): Promise<Evidence> {
    const { smtp, register, workers, postgres } = this.#on;
    const rows = await readRows(register);
    return {
      story: this.#story,
      expected: this.#expected.all,
      accepted: this.#accepted(),
      killed: workers.killed,
      away: postgres.away,
      ...rows,
      notSentAgain: this.#notSentAgain,
      seconds,
      blows: this.#chaos.blows,
      deeds: smtp.status.deeds,
    };
  }
}

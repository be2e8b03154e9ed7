import { type FactAfter, factsAfter, lastFactNumber } from '@jalon/database/audit/facts-after.query';
import { readClock } from '@jalon/database/clock/clock.query';
import { loadActors } from '@jalon/database/post/actor.query';
import type { Actor } from '@jalon/domain/post/post';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TooManyRequests } from '../http/too-many-requests.ts';
import { Sessions } from '../person/sessions.ts';
import type { Asker, Credential } from '../post/asker.ts';
import { StillThere } from '../post/still-there.ts';
import type { EventStream } from './event-stream.ts';
import { FactFeed } from './fact-feed.ts';

/** A right that ends ends here within five seconds, whatever ended it: a fact, a date, or a hand in the database. */
const checkMs = 3_000;
/** Proxies cut a connection on which nothing is said for long. */
const checksBetweenBeats = 6;
const replayBatch = 500;
const mostStreams = 1_000;
const mostStreamsOfOnePerson = 12;
const comeBackSeconds = 30;

interface Listener {
  personId: string;
  credential: Credential;
  /** The tenures with which the stream began. With others it begins anew, and asks at the door again. */
  seats: string;
}

/**
 * Everybody who listens in this process. Before anything is told, and every few seconds besides, it is asked in
 * one statement for all of them whose session or token still stands and in which posts; whose does not, or whose
 * posts have changed, is cut off. What is told is filtered by the posts of that moment.
 */
@Injectable()
export class Listeners implements OnModuleInit, OnApplicationShutdown {
  readonly #listeners = new Map<EventStream, Listener>();
  #turn: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #checks = 0;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(FactFeed) private readonly feed: FactFeed,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(StillThere) private readonly stillThere: StillThere,
  ) {}

  onModuleInit(): void {
    this.feed.follow((facts) => void this.#inTurn(() => this.#tell(facts)));
    this.#timer = setInterval(() => void this.#inTurn(() => this.#beat()), checkMs);
    this.#timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
    for (const stream of [...this.#listeners.keys()]) stream.close();
  }

  /** Makes room for one more stream of this person. Throws `TooManyRequests` where the whole process has none. */
  makeRoom(personId: string): void {
    if (this.#listeners.size >= mostStreams) throw new TooManyRequests(comeBackSeconds);
    const own = [...this.#listeners].filter(([, listener]) => listener.personId === personId);
    for (const [oldest] of own.slice(0, Math.max(0, own.length - mostStreamsOfOnePerson + 1))) oldest.close();
  }

  /** Tells a new listener what happened after `after`, and from then on whatever happens. */
  async add(stream: EventStream, { actor, credential }: Asker, after: number): Promise<void> {
    const { personId } = actor;
    try {
      const last = await lastFactNumber(this.dataSource.manager);
      await this.#replay(stream, personId, after, last);
      // What was written meanwhile is told in turn with what others hear, so that nothing falls in between.
      await this.#inTurn(async () => {
        await this.#replay(stream, personId, last, await lastFactNumber(this.dataSource.manager));
        const seats = (await this.stillThere.seats([credential])).get(credential.id);
        if (seats !== undefined && !stream.isClosed) {
          this.#listeners.set(stream, { personId, credential, seats });
        }
      });
    } finally {
      if (!this.#listeners.has(stream)) stream.close();
    }
  }

  remove(stream: EventStream): void {
    this.#listeners.delete(stream);
  }

  async #replay(stream: EventStream, personId: string, after: number, last: number): Promise<void> {
    for (let from = after; from < last && !stream.isClosed; from += replayBatch) {
      const facts = await factsAfter(this.dataSource.manager, from, replayBatch);
      const actor = (await this.#actors([personId])).get(personId);
      if (!actor) return stream.close();
      stream.tell(facts, actor);
    }
  }

  async #tell(facts: FactAfter[]): Promise<void> {
    await this.#cutOff();
    const personIds = [...new Set([...this.#listeners.values()].map(({ personId }) => personId))];
    if (personIds.length === 0) return;
    const actors = await this.#actors(personIds);
    for (const [stream, { personId }] of [...this.#listeners]) {
      const actor = actors.get(personId);
      if (actor) stream.tell(facts, actor);
      else stream.close();
    }
  }

  async #beat(): Promise<void> {
    await this.#cutOff();
    this.#checks += 1;
    if (this.#checks % checksBetweenBeats !== 0) return;
    for (const stream of [...this.#listeners.keys()]) stream.beat();
  }

  async #cutOff(): Promise<void> {
    if (this.#listeners.size === 0) return;
    const listeners = [...this.#listeners];
    const stands = await this.stillThere.seats(listeners.map(([, { credential }]) => credential));
    for (const [stream, { credential, seats }] of listeners) {
      if (stands.get(credential.id) !== seats) stream.close();
    }
  }

  async #actors(personIds: string[]): Promise<Map<string, Actor>> {
    const { manager } = this.dataSource;
    const actors = await loadActors(manager, personIds, await readClock(manager));
    return new Map([...actors].filter(([, actor]) => this.sessions.admits(actor)));
  }

  /** One after the other, so that the order of events holds. Where the database does not answer, the next turn asks again. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch(() => undefined);
    return this.#turn;
  }
}

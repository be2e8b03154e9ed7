import { setTimeout as delay } from 'node:timers/promises';
import { type FactAfter, factsAfter, lastFactNumber } from '@jalon/database/audit/facts-after.query';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';

const pollMs = 5_000;
const reconnectMs = 2_000;
/** Facts of one tick; more wait for the next turn of the loop. */
const batchFacts = 500;
/** What happens at once is read at once. */
const settleMs = 50;

type Listener = (facts: FactAfter[]) => void;

/**
 * Reads new facts once for all streams of this process: woken by PostgreSQL, and by a clock of its own where a
 * wake-up was lost.
 */
@Injectable()
export class FactFeed implements OnModuleInit, OnApplicationShutdown {
  readonly #listeners = new Set<Listener>();
  readonly #stop = new AbortController();
  #client: pg.Client | undefined;
  #last = 0;
  #wake: () => void = () => undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject('databaseUrl') private readonly databaseUrl: string,
  ) {}

  async onModuleInit(): Promise<void> {
    this.#last = await lastFactNumber(this.dataSource.manager);
    this.#running = Promise.all([this.#listen(), this.#read()]).then(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stop.abort();
    this.#wake();
    await this.#client?.end().catch(() => undefined);
    await this.#running;
  }

  /** Calls back with each batch of new facts. Answers how to stop listening. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #listen(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const client = new pg.Client({ connectionString: this.databaseUrl });
      this.#client = client;
      const lost = new Promise<void>((resolve) => {
        client.once('end', () => resolve());
        client.on('error', () => resolve());
      });
      client.on('notification', () => this.#wake());
      const isListening = await client.connect().then(
        () => client.query('LISTEN jalon_fact').then(() => true),
        () => false,
      );
      if (isListening) await lost;
      await client.end().catch(() => undefined);
      await delay(reconnectMs, undefined, { signal }).catch(() => undefined);
    }
  }

  async #read(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await this.#untilWoken();
      await this.#readOn().catch(() => undefined);
    }
  }

  async #untilWoken(): Promise<void> {
    if (this.#stop.signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      this.#wake = () => {
        clearTimeout(timer);
        setTimeout(resolve, settleMs);
      };
    });
  }

  async #readOn(): Promise<void> {
    for (;;) {
      const facts = await factsAfter(this.dataSource.manager, this.#last, batchFacts);
      const last = facts.at(-1);
      if (!last || this.#stop.signal.aborted) return;
      this.#last = last.number;
      for (const listener of this.#listeners) listener(facts);
      if (facts.length < batchFacts) return;
    }
  }
}

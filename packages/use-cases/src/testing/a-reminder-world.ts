import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import type { MailEntity } from '@jalon/database/reminder/reminder.entity';
import { Transactions } from '@jalon/database/transaction/transactions';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { PlanDigests } from '../reminder/plan-digests.ts';
import { SendDigests } from '../reminder/send-digests.ts';
import { itIs, type Register, RegisterBuilder } from './a-register.ts';

/** 2026-06-01 is a Monday; Bamako keeps UTC. */
export const mondayAtEight = '2026-06-01T08:00:00.000Z';
const sunday = '2026-05-31T12:00:00.000Z';
const mostMailsInTick = 500;

/**
 * What tests of reminders stand on: a database of their own, and before each test a fresh register on the Sunday
 * before `mondayAtEight`, with nobody else who could get a mail.
 */
export class ReminderWorld {
  database!: TestDatabase;
  dataSource!: Awaited<ReturnType<typeof connect>>;
  build!: RegisterBuilder;
  plan!: PlanDigests;
  send!: SendDigests;
  register!: Register;

  /** Sets the clock, and does what the worker does at a tick. */
  async tickAt(instant: string, missionId = this.register.mission.id): Promise<void> {
    await this.planAt(instant, missionId);
    for (let sent = 0; sent < mostMailsInTick; sent += 1) if ((await this.send.next()).length === 0) return;
  }

  /** The same, and nothing is sent yet. */
  async planAt(instant: string, missionId = this.register.mission.id): Promise<void> {
    await itIs(this.dataSource, instant);
    await this.plan.execute(missionId);
  }

  mails(): Promise<MailEntity[]> {
    return this.query('SELECT mail.*, to_address AS "to" FROM mail ORDER BY created_at, to_address');
  }

  async mailTo(person: { email: string }): Promise<MailEntity | undefined> {
    return (await this.mails()).find(({ to }) => to === person.email);
  }

  // biome-ignore lint/suspicious/noExplicitAny: rows of whatever a test asks for.
  query(sql: string, values: unknown[] = []): Promise<any> {
    return this.dataSource.query(sql, values);
  }

  async open(): Promise<void> {
    this.database = await createTestDatabase();
    this.dataSource = await connect(this.database.appUrl);
    const transactions = new Transactions(this.dataSource);
    this.build = new RegisterBuilder(this.dataSource);
    this.plan = new PlanDigests(transactions);
    this.send = new SendDigests(transactions, 'https://jalon.example.org');
  }

  async begin(): Promise<void> {
    for (const table of ['mail', 'reminder', 'digest']) await this.query(`DELETE FROM ${table}`);
    await this.query('UPDATE person SET active = false');
    this.register = await this.build.register();
    await this.tickAt(sunday);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.database.drop();
  }
}

/** A world that opens and closes with the test file. */
export function aReminderWorld(): ReminderWorld {
  const world = new ReminderWorld();
  beforeAll(() => world.open());
  beforeEach(() => world.begin());
  afterAll(() => world.close());
  return world;
}

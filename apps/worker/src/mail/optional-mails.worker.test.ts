import { Transactions } from '@jalon/database/transaction/transactions';
import { ChooseMails } from '@jalon/use-cases/reminder/choose-mails';
import { DeliverMails } from '@jalon/use-cases/reminder/deliver-mails';
import { readUnsubscribeAddress } from '@jalon/use-cases/reminder/unsubscribe-address';
import { itIs } from '@jalon/use-cases/testing/a-register';
import { aReminderWorld, mondayAtEight } from '@jalon/use-cases/testing/a-reminder-world';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anSmtpServer, type TestSmtpServer } from '../testing/an-smtp-server.ts';
import { type SmtpPost, smtpPost } from './hand-over-by-smtp.ts';

const publicUrl = 'https://jalon.example.org';
const secret = 'a secret of tests';
const world = aReminderWorld();
let smtp: TestSmtpServer;
let post: SmtpPost;

beforeAll(async () => {
  smtp = await anSmtpServer();
  post = smtpPost(smtp.url, publicUrl);
});
afterAll(async () => {
  post.close();
  await smtp.close();
});
beforeEach(() => {
  smtp.received.length = 0;
});

async function deliverAt(instant: string): Promise<void> {
  await itIs(world.dataSource, instant);
  const deliver = new DeliverMails(new Transactions(world.dataSource), { publicUrl, secret });
  await deliver.next(post.handOver, { most: 50 });
}
/** What the lead got; co-lead and coordinator hear of what is long past due as well. */
const mine = () =>
  smtp.received.filter(({ to }) => to?.some(({ address }) => address === world.register.lead.person.email));
const headerOf = (name: string, at = 0) =>
  mine()
    [at]?.headers.find(({ key }) => key === name)
    ?.value.replaceAll(/\s+/g, '');
const unsubscribe = (...kinds: ('day_before' | 'within_30')[]) =>
  new ChooseMails(new Transactions(world.dataSource)).unsubscribe(
    { personId: world.register.lead.person.id, kinds },
    '192.0.2.1',
  );
const reasonsOf = async (): Promise<string[]> => {
  const rows: { rule: string; reason: string | null }[] = await world.query(
    `SELECT rule, reason FROM reminder WHERE state = 'suppressed' ORDER BY rule`,
  );
  return rows.map(({ rule, reason }) => `${rule}: ${reason}`);
};

describe('a mail that one may do without in part', () => {
  test('says where one click unsubscribes that part, and answers to the thread of its month', async () => {
    await world.build.activity(world.register, { dueOn: '2026-06-25' });
    const owed = await world.build.activity(world.register, { dueOn: '2026-05-20' });
    await world.tickAt(mondayAtEight);
    await deliverAt('2026-06-01T08:00:10.000Z');
    const personId = world.register.lead.person.id;
    const address = /^<(https:.*)>$/.exec(headerOf('list-unsubscribe') ?? '')?.[1];
    expect(address).toMatch(/^https:\/\/jalon\.example\.org\/api\/unsubscribe\//);
    expect(readUnsubscribeAddress(address!.split('/').at(-1)!, secret)).toEqual({
      personId,
      kinds: ['within_30'],
    });
    expect(headerOf('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const thread = `<digests-${personId}-2026-06@jalon.example.org>`;
    expect([headerOf('references'), headerOf('in-reply-to')]).toEqual([thread, thread]);
    // The address is in what leaves and nowhere else: whoever reads the outbox cannot use it.
    const [{ mail }] = await world.query('SELECT string_agg(mail::text, $1) AS mail FROM mail', [' ']);
    expect(mail).not.toContain('unsubscribe/');

    await unsubscribe('within_30');
    await world.tickAt('2026-06-08T08:00:00.000Z');
    await deliverAt('2026-06-08T08:00:10.000Z');
    const [, second] = mine();
    expect(second?.text).toContain(owed.reference);
    expect(second?.text).not.toContain('Due within 30 days');
    expect(headerOf('list-unsubscribe', 1)).toBeUndefined();
    expect(headerOf('in-reply-to', 1)).toBe(thread);
    expect(await reasonsOf()).toEqual(['due_within_30: unsubscribed']);
  });

  test('is not sent at all where nothing else is in it, and says why', async () => {
    await world.build.activity(world.register, { dueOn: '2026-06-05' });
    await unsubscribe('day_before');
    await world.tickAt('2026-06-04T08:00:00.000Z');
    await deliverAt('2026-06-04T08:00:10.000Z');
    expect(mine()).toEqual([]);
    expect(await reasonsOf()).toContain('due_next_working_day: unsubscribed');
  });

  test('that waited for its server loses the part that was unsubscribed meanwhile', async () => {
    const far = await world.build.activity(world.register, { dueOn: '2026-06-25' });
    const owed = await world.build.activity(world.register, { dueOn: '2026-05-20' });
    await world.tickAt(mondayAtEight);
    await unsubscribe('within_30');
    await deliverAt('2026-06-01T08:10:00.000Z');
    expect(mine()[0]?.text).toContain(owed.reference);
    expect(mine()[0]?.text).not.toContain(far.reference);
    expect(headerOf('list-unsubscribe')).toBeUndefined();
  });
});

test('a mail of what is owed alone offers nothing of the kind', async () => {
  await world.build.activity(world.register, { dueOn: '2026-05-20' });
  await world.tickAt(mondayAtEight);
  await deliverAt('2026-06-01T08:00:10.000Z');
  expect(mine()).toHaveLength(1);
  expect([headerOf('list-unsubscribe'), headerOf('list-unsubscribe-post')]).toEqual([undefined, undefined]);
});

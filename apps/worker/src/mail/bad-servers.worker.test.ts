import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import { MailEntity } from '@jalon/database/reminder/reminder.entity';
import { Transactions } from '@jalon/database/transaction/transactions';
import { DeliverMails } from '@jalon/use-cases/reminder/deliver-mails';
import { itIs } from '@jalon/use-cases/testing/a-register';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anOutgoingMail, mailSettings, noon } from '../testing/an-outgoing-mail.ts';
import { anSmtpServer, type TestSmtpServer } from '../testing/an-smtp-server.ts';
import { type SmtpPost, smtpPost } from './hand-over-by-smtp.ts';

let database: TestDatabase;
let dataSource: Awaited<ReturnType<typeof connect>>;
let smtp: TestSmtpServer;
let post: SmtpPost;
let deliveries: DeliverMails;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl);
  deliveries = new DeliverMails(new Transactions(dataSource), mailSettings);
  smtp = await anSmtpServer();
  post = smtpPost(smtp.url, mailSettings.publicUrl, { socketTimeoutMs: 1_500 });
});
afterAll(async () => {
  post.close();
  await smtp.close();
  await dataSource.destroy();
  await database.drop();
});
beforeEach(async () => {
  await dataSource.query('DELETE FROM mail');
  await itIs(dataSource, noon);
  smtp.received.length = 0;
  smtp.refuse.clear();
  smtp.trouble.clear();
});

const aMail = (to?: string) => anOutgoingMail(dataSource, to === undefined ? {} : { to });

const deliver = (isStopping = () => false) =>
  deliveries.next(post.handOver, { most: 50 }, { lanes: post.lanes, isStopping });
const receivedBy = () => smtp.received.flatMap(({ to }) => to?.map(({ address }) => address) ?? []);

describe('what one mail meets keeps no other back', () => {
  test('refusals for now and for good, a stall, a lost connection: each is that mail’s alone', async () => {
    const mails = await Promise.all(Array.from({ length: 10 }, () => aMail()));
    const [later, never, stalled, dropped, taken] = mails;
    smtp.refuse.set(later!.to, 451).set(never!.to, 550);
    smtp.trouble.set(stalled!.to, 'stall').set(dropped!.to, 'drop-before-taking');
    smtp.trouble.set(taken!.to, 'drop-after-taking');
    const outcomes = await deliver();
    expect(mails.slice(0, 5).map(({ id }) => outcomes.get(id))).toEqual([
      'delayed',
      'failed',
      'delayed',
      'delayed',
      'delayed',
    ]);
    for (const { id } of mails.slice(5)) expect(outcomes.get(id)).toBe('delivered');
    // Nothing is sent again on anybody's own account: the repeat waits for its turn and is rechecked.
    expect(receivedBy().sort()).toEqual([taken!, ...mails.slice(5)].map(({ to }) => to).sort());

    smtp.refuse.clear();
    smtp.trouble.clear();
    await itIs(dataSource, '2026-06-01T12:03:00.000Z');
    expect([...(await deliver()).values()]).toEqual(['delivered', 'delivered', 'delivered', 'delivered']);
    const twice = smtp.received.filter(({ messageId }) => messageId === taken!.messageId);
    expect(twice).toHaveLength(2);
    expect(receivedBy()).toHaveLength(10);
  });

  test('an address that is none has failed at once; a list of addresses reaches nobody on it', async () => {
    const odd = await aMail('nobody at all');
    const empty = await aMail('');
    const list = await aMail('one@example.org, two@example.org');
    const good = await aMail();
    const outcomes = await deliver();
    expect(outcomes.get(good.id)).toBe('delivered');
    expect([odd, empty].map(({ id }) => outcomes.get(id))).toEqual(['failed', 'failed']);
    expect(outcomes.get(list.id)).not.toBe('delivered');
    expect(receivedBy()).toEqual([good.to]);
  });
});

describe('a worker that stops', () => {
  test('gives back what it has taken and not handed over, as if it had never held it', async () => {
    for (let one = 0; one < 5; one += 1) await aMail();
    expect((await deliver(() => true)).size).toBe(0);
    const rows = await dataSource.query('SELECT DISTINCT attempts, claimed_until FROM mail');
    expect(rows).toEqual([{ attempts: 0, claimed_until: null }]);
    expect((await deliver()).size).toBe(5);
  });

  test('keeps no mail longer than its lease where it was killed', async () => {
    const mail = await aMail();
    const killed = deliveries.next(() => new Promise(() => undefined), { most: 50 });
    void killed;
    await expect
      .poll(async () => (await dataSource.manager.findOneByOrFail(MailEntity, { id: mail.id })).claimedUntil)
      .not.toBeNull();
    expect((await deliver()).size).toBe(0);
    await itIs(dataSource, '2026-06-01T12:03:00.000Z');
    expect((await deliver()).get(mail.id)).toBe('delivered');
  });
});

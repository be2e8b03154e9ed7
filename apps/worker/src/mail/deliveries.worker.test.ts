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
  post = smtpPost(smtp.url, mailSettings.publicUrl);
});
afterAll(async () => {
  post.close();
  await smtp.close();
  await dataSource.destroy();
  await database.drop();
});
beforeEach(async () => {
  await itIs(dataSource, noon);
  smtp.received.length = 0;
  smtp.refuse.clear();
});

const aMail = () => anOutgoingMail(dataSource, { subject: 'Jalon : 2 lignes — échéance' });

const deliver = async ({ id }: MailEntity, handOver = post.handOver) =>
  (await deliveries.next(handOver, { ids: [id] })).get(id) ?? 'skipped';
const again = (mail: MailEntity) => dataSource.manager.findOneByOrFail(MailEntity, { id: mail.id });

describe('a mail of the outbox', () => {
  test('reaches the server once, with its own Message-ID, text and HTML', async () => {
    const mail = await aMail();
    expect(await deliver(mail)).toBe('delivered');
    expect(await deliver(mail)).toBe('skipped');
    expect(smtp.received).toHaveLength(1);
    expect(smtp.received[0]).toMatchObject({ messageId: mail.messageId, subject: mail.subject });
    expect(smtp.received[0]?.html).toContain('Bonjour');
    expect(smtp.received[0]?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe(
      'auto-generated',
    );
  });

  test('is handed over by one of two workers', async () => {
    const mail = await aMail();
    const outcomes = await Promise.all([1, 2, 3].map(() => deliver(mail)));
    expect(outcomes.sort()).toEqual(['delivered', 'skipped', 'skipped']);
    expect(smtp.received).toHaveLength(1);
  });

  test('is repeated at most once, under the same Message-ID, where a worker died after the server took it', async () => {
    const mail = await aMail();
    const dies = deliver(mail, async (one) => {
      await post.handOver(one);
      throw new Error('killed');
    });
    await expect(dies).rejects.toThrow('killed');
    // Nobody touches it while the lease runs.
    expect(await deliver(mail)).toBe('skipped');
    await itIs(dataSource, '2026-06-01T12:03:00.000Z');
    expect(await deliver(mail)).toBe('delivered');
    await itIs(dataSource, '2026-06-01T13:00:00.000Z');
    expect(await deliver(mail)).toBe('skipped');
    expect(smtp.received.map(({ messageId }) => messageId)).toEqual([mail.messageId, mail.messageId]);
  });

  test('waits longer after each passing failure, and leaves once the server takes it', async () => {
    const mail = await aMail();
    smtp.refuse.set(mail.to, 451);
    expect(await deliver(mail)).toBe('delayed');
    const { nextAttemptAt, deliveredAt } = await again(mail);
    expect(nextAttemptAt).toMatch(/^2026-06-01T12:01:/);
    expect(deliveredAt).toBeNull();
    expect(await deliver(mail)).toBe('skipped');
    await itIs(dataSource, '2026-06-01T12:01:30.000Z');
    expect(await deliver(mail)).toBe('delayed');
    smtp.refuse.clear();
    await itIs(dataSource, '2026-06-01T12:10:00.000Z');
    expect(await deliver(mail)).toBe('delivered');
  });

  test('that the server refuses for good has failed, and says why', async () => {
    const mail = await aMail();
    smtp.refuse.set(mail.to, 550);
    expect(await deliver(mail)).toBe('failed');
    expect((await again(mail)).failure).toContain('550');
    await itIs(dataSource, '2026-06-02T12:00:00.000Z');
    expect(await deliver(mail)).toBe('skipped');
  });

  test('waits where no server answers', async () => {
    const mail = await aMail();
    const nowhere = smtpPost('smtp://127.0.0.1:9', 'https://jalon.example.org');
    expect(await deliver(mail, nowhere.handOver)).toBe('delayed');
    nowhere.close();
  });
});

import { Transactions } from '@jalon/database/transaction/transactions';
import { DeliverMails } from '@jalon/use-cases/reminder/deliver-mails';
import { itIs } from '@jalon/use-cases/testing/a-register';
import { aReminderWorld, mondayAtEight } from '@jalon/use-cases/testing/a-reminder-world';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anSmtpServer, type TestSmtpServer } from '../testing/an-smtp-server.ts';
import { type SmtpPost, smtpPost } from './hand-over-by-smtp.ts';

const world = aReminderWorld();
let smtp: TestSmtpServer;
let post: SmtpPost;

beforeAll(async () => {
  smtp = await anSmtpServer();
  post = smtpPost(smtp.url, 'https://jalon.example.org');
});
afterAll(async () => {
  post.close();
  await smtp.close();
});
beforeEach(() => {
  smtp.received.length = 0;
  smtp.refuse.clear();
});

const deliverAt = async (instant: string, mailId: string) => {
  await itIs(world.dataSource, instant);
  const deliver = new DeliverMails(new Transactions(world.dataSource), {
    publicUrl: 'https://jalon.example.org',
    secret: 'a secret of tests',
  });
  return (await deliver.next(post.handOver, { ids: [mailId] })).get(mailId) ?? 'skipped';
};

/** A mail to the lead that the server did not take the first time. */
async function aDelayedMail() {
  const activity = await world.build.activity(world.register, {
    dueOn: '2026-06-05',
    title: 'A matter of the post',
  });
  await world.tickAt(mondayAtEight);
  const mail = (await world.mailTo(world.register.lead.person))!;
  smtp.refuse.set(mail.to, 451);
  expect(await deliverAt('2026-06-01T08:00:10.000Z', mail.id)).toBe('delayed');
  smtp.refuse.clear();
  return { activity, mail };
}

test('a mail that the server put off never reaches whoever lost the post meanwhile', async () => {
  const { mail } = await aDelayedMail();
  await world.query('UPDATE tenure SET ends_on = $2 WHERE id = $1', [
    world.register.lead.tenure.id,
    '2026-05-31',
  ]);
  expect(await deliverAt('2026-06-01T08:05:00.000Z', mail.id)).toBe('suppressed');
  expect(await deliverAt('2026-06-01T12:00:00.000Z', mail.id)).toBe('skipped');
  expect(smtp.received).toEqual([]);
});

test('nor is a title told that became confidential between two attempts', async () => {
  const { activity, mail } = await aDelayedMail();
  await world.query(`UPDATE activity SET sensitivity = 'confidential' WHERE id = $1`, [activity.id]);
  expect(await deliverAt('2026-06-01T08:05:00.000Z', mail.id)).toBe('delivered');
  const [received] = smtp.received;
  expect(received?.html).toContain(activity.reference);
  expect(`${received?.html} ${received?.text} ${received?.subject}`).not.toContain('A matter of the post');
  expect(received?.messageId).toMatch(/^<digest-/);
});

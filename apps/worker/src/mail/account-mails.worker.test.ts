import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import { loadActor } from '@jalon/database/post/actor.query';
import { Transactions } from '@jalon/database/transaction/transactions';
import type { Caller } from '@jalon/use-cases/caller';
import { addAdministrator } from '@jalon/use-cases/person/add-administrator';
import { DeactivatePerson } from '@jalon/use-cases/person/deactivate-person';
import { InviteAgain } from '@jalon/use-cases/person/invite-again';
import { InvitePerson } from '@jalon/use-cases/person/invite-person';
import { tokenOf } from '@jalon/use-cases/person/one-time-token';
import { RevokeInvitation } from '@jalon/use-cases/person/revoke-invitation';
import { DeliverMails } from '@jalon/use-cases/reminder/deliver-mails';
import { itIs } from '@jalon/use-cases/testing/a-register';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startWorker } from '../start-worker.ts';
import { anSmtpServer, type TestSmtpServer } from '../testing/an-smtp-server.ts';
import { type SmtpPost, smtpPost } from './hand-over-by-smtp.ts';

const settings = {
  publicUrl: 'https://jalon.example.org',
  secret: 'a secret of tests, long enough',
  demonstration: false,
};
/** A Sunday, at three in the morning. */
const atNight = '2026-05-31T03:00:00.000Z';

let database: TestDatabase;
let dataSource: Awaited<ReturnType<typeof connect>>;
let transactions: Transactions;
let smtp: TestSmtpServer;
let post: SmtpPost;
let admin: Caller;
let number = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await connect(database.appUrl);
  transactions = new Transactions(dataSource);
  await itIs(dataSource, atNight);
  const password = 'a phrase of some ordinary words';
  const id = await addAdministrator(dataSource, { email: 'admin@example.org', name: 'A', password });
  const actor = await loadActor(dataSource.manager, id, atNight);
  if (!actor) throw new Error('The administrator is not there');
  admin = { actor, source: 'test', language: 'en' };
  smtp = await anSmtpServer();
  post = smtpPost(smtp.url, settings.publicUrl);
});
afterAll(async () => {
  post.close();
  await smtp.close();
  await dataSource.destroy();
  await database.drop();
});
beforeEach(async () => {
  await itIs(dataSource, atNight);
  smtp.received.length = 0;
});

async function anInvitation() {
  number += 1;
  const email = `invited${number}@example.org`;
  const wanted = { email, name: 'Moussa', language: 'fr' } as const;
  const linkId = await new InvitePerson(transactions, settings).execute(admin, wanted);
  const [mail] = await dataSource.query('SELECT id, person_id FROM mail WHERE link_id = $1', [linkId]);
  return { email, linkId, mailId: mail.id as string, personId: mail.person_id as string };
}
const deliver = async (mailId: string) => {
  const outcomes = await new DeliverMails(transactions, settings).next(post.handOver, { ids: [mailId] });
  return outcomes.get(mailId) ?? 'skipped';
};

describe('a mail with a one-time link', () => {
  test('carries it only as it leaves: the outbox never holds it', async () => {
    const { linkId, mailId } = await anInvitation();
    expect(await deliver(mailId)).toBe('delivered');
    const address = `https://jalon.example.org/invitation#${tokenOf({ id: linkId, purpose: 'invitation' }, settings.secret)}`;
    const [received] = smtp.received;
    expect(received?.text).toContain(address);
    expect(received?.html).toContain(`href="${address}"`);
    const [row] = await dataSource.query('SELECT html, text FROM mail WHERE id = $1', [mailId]);
    expect(row.html + row.text).not.toContain('invitation#');
  });

  test('does not leave once the link was taken back, replaced or has expired, nor to somebody deactivated', async () => {
    const revoked = await anInvitation();
    await new RevokeInvitation(transactions).execute(admin, revoked.linkId);
    const replaced = await anInvitation();
    await new InviteAgain(transactions, settings).execute(admin, replaced.personId);
    const gone = await anInvitation();
    await new DeactivatePerson(transactions).execute(admin, gone.personId);
    const expired = await anInvitation();
    for (const { mailId } of [revoked, replaced, gone]) expect(await deliver(mailId)).toBe('suppressed');
    await itIs(dataSource, '2026-06-07T03:00:01.000Z');
    expect(await deliver(expired.mailId)).toBe('suppressed');
    expect(smtp.received).toEqual([]);
    const reasons = await dataSource.query('SELECT suppression FROM mail WHERE suppressed_at IS NOT NULL');
    expect(reasons.map(({ suppression }: { suppression: string }) => suppression).sort()).toEqual([
      'no_longer_needed',
      'no_longer_needed',
      'no_longer_needed',
      'person_inactive',
    ]);
  });

  test('waits for no hour: it leaves on a Sunday night, moments after it was asked for', async () => {
    const worker = await startWorker({
      ...settings,
      databaseUrl: database.appUrl,
      redisUrl: null,
      smtpUrl: smtp.url,
      log: pino({ level: 'silent' }),
    });
    try {
      await worker.ready;
      const { email } = await anInvitation();
      await vi.waitFor(() => expect(JSON.stringify(smtp.received.map(({ to }) => to))).toContain(email), {
        timeout: 14_000,
      });
    } finally {
      await worker.stop(3_000);
    }
  }, 30_000);
});

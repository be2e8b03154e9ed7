import { readClock } from '@jalon/database/clock/clock.query';
import { loadActor } from '@jalon/database/post/actor.query';
import { claimMails, markFailed } from '@jalon/database/reminder/mails.repository';
import { Transactions } from '@jalon/database/transaction/transactions';
import { describe, expect, test } from 'vitest';
import type { Caller } from '../caller.ts';
import { Refused } from '../refused.ts';
import { itIs } from '../testing/a-register.ts';
import { aReminderWorld, mondayAtEight } from '../testing/a-reminder-world.ts';
import { SendAgain } from './send-again.ts';

const world = aReminderWorld();
const noon = '2026-06-01T12:00:00.000Z';
const answer = '550 5.1.1 unknown user';

/** A digest to the lead about one card, which its server has refused for good. */
async function aFailedMail() {
  const activity = await world.build.activity(world.register, { dueOn: '2026-06-05', title: 'A matter' });
  await world.tickAt(mondayAtEight);
  const mail = (await world.mailTo(world.register.lead.person))!;
  await itIs(world.dataSource, noon);
  await markFailed(world.dataSource.manager, mail.id, answer, noon);
  return { activity, mail };
}

async function coordinator(): Promise<Caller> {
  const { manager } = world.dataSource;
  const actor = await loadActor(manager, world.register.coordinator.person.id, await readClock(manager));
  return { actor: actor!, source: null, language: 'en' };
}

const sendAgain = async (mailId: string) =>
  new SendAgain(new Transactions(world.dataSource), { publicUrl: 'https://jalon.example.org' }).execute(
    await coordinator(),
    mailId,
  );
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (error) => (error instanceof Refused ? error.refusal.code : String(error)),
  );
const row = async (mailId: string) => (await world.query('SELECT * FROM mail WHERE id = $1', [mailId]))[0];
const states = async (mailId: string) => {
  const [digest] = await world.query(
    'SELECT digest.state FROM digest JOIN mail ON mail.digest_id = digest.id WHERE mail.id = $1',
    [mailId],
  );
  const lines = await world.query(
    'SELECT r.state, r.reason FROM reminder r JOIN mail USING (digest_id) WHERE mail.id = $1',
    [mailId],
  );
  return { digest: digest.state, lines };
};
/** What a worker would take at this instant. */
const takenAt = async (now: string) =>
  (await claimMails(world.dataSource.manager, { now, endsAt: now }, { most: 100 })).map(({ id }) => id);
const facts = (name: string) =>
  world.query('SELECT subject_id, post_id FROM fact WHERE name = $1 ORDER BY number DESC LIMIT 1', [name]);

describe('a mail that did not arrive', () => {
  test('waits again under its Message-ID, and its digest and lines are told again', async () => {
    const { mail } = await aFailedMail();
    const before = await row(mail.id);
    expect(await states(mail.id)).toEqual({ digest: 'failed', lines: [{ state: 'failed', reason: answer }] });
    expect(await takenAt(noon)).not.toContain(mail.id);

    expect(await sendAgain(mail.id)).toEqual({ id: mail.id, state: 'waiting' });
    expect(await states(mail.id)).toEqual({ digest: 'sent', lines: [{ state: 'sent', reason: null }] });
    expect(await row(mail.id)).toMatchObject({
      message_id: before.message_id,
      failed_at: null,
      failure: null,
      attempts: 0,
      earlier_attempts: before.attempts,
    });
    expect(await takenAt(noon)).toContain(mail.id);
    expect(await facts('mail.sent_again')).toEqual([
      { subject_id: mail.id, post_id: world.register.coordinator.post.id },
    ]);
  });

  test('without room for all its lines names and counts the same ones again', async () => {
    const others = Array.from({ length: 25 }, () =>
      world.build.activity(world.register, { dueOn: '2026-06-04' }),
    );
    await Promise.all(others);
    const { mail } = await aFailedMail();
    const before = await row(mail.id);
    await sendAgain(mail.id);
    const { lines } = await states(mail.id);
    expect(lines.filter(({ state }: { state: string }) => state === 'sent')).toHaveLength(24);
    expect(lines.filter(({ reason }: { reason: string | null }) => reason === 'no_room')).toHaveLength(2);
    const { subject, text, html } = before;
    expect(await row(mail.id)).toMatchObject({ subject, text, html });
  });

  test('asked for twice, also at once, is put back once', async () => {
    const { mail } = await aFailedMail();
    const counted = async () =>
      (await world.query(`SELECT count(*)::int FROM fact WHERE name = 'mail.sent_again'`))[0].count;
    const before = await counted();
    await Promise.all([sendAgain(mail.id), sendAgain(mail.id)]);
    await sendAgain(mail.id);
    expect(await counted()).toBe(before + 1);
  });

  test('is refused, and stays as it was, where nobody needs it any more', async () => {
    const { activity, mail } = await aFailedMail();
    await world.query(`UPDATE activity SET status = 'completed' WHERE id = $1`, [activity.id]);
    const before = await row(mail.id);
    expect(await codeOf(sendAgain(mail.id))).toBe('mail-no-longer-needed');
    expect(await row(mail.id)).toEqual(before);
    expect((await states(mail.id)).digest).toBe('failed');
  });

  test('is refused where its reader has lost the post', async () => {
    const { mail } = await aFailedMail();
    await world.query('UPDATE tenure SET ends_on = $2 WHERE id = $1', [
      world.register.lead.tenure.id,
      '2026-05-31',
    ]);
    expect(await codeOf(sendAgain(mail.id))).toBe('mail-no-longer-needed');
  });

  test('is refused where a later digest of the same person was written', async () => {
    const { mail } = await aFailedMail();
    await world.tickAt('2026-06-08T08:00:00.000Z');
    expect(await codeOf(sendAgain(mail.id))).toBe('mail-told-later');
  });

  test('that was never tried for 36 hours goes out once somebody asks for it', async () => {
    await world.build.activity(world.register, { dueOn: '2026-06-05', title: 'A matter' });
    await world.tickAt(mondayAtEight);
    const mail = (await world.mailTo(world.register.lead.person))!;
    const later = '2026-06-03T10:00:00.000Z';
    await itIs(world.dataSource, later);
    expect(await takenAt(later)).not.toContain(mail.id);
    await sendAgain(mail.id);
    expect(await takenAt(later)).toContain(mail.id);
  });

  test('of another mission does not exist for a coordinator', async () => {
    const { mail } = await aFailedMail();
    const elsewhere = await world.build.register();
    await world.query('UPDATE mail SET mission_id = $2 WHERE id = $1', [mail.id, elsewhere.mission.id]);
    expect(await codeOf(sendAgain(mail.id))).toBe('not-found');
  });
});

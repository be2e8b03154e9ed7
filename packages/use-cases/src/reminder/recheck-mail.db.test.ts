import type { MailEntity } from '@jalon/database/reminder/reminder.entity';
import { Transactions } from '@jalon/database/transaction/transactions';
import { beforeEach, describe, expect, test } from 'vitest';
import { itIs } from '../testing/a-register.ts';
import { aReminderWorld, mondayAtEight } from '../testing/a-reminder-world.ts';
import { DeliverMails } from './deliver-mails.ts';
import type { HandOver } from './hand-over.ts';
import { recheckMails } from './recheck-mails.ts';
import { WORKER_AUTHOR } from './worker-author.ts';

const world = aReminderWorld();
const left: Parameters<HandOver>[0][] = [];
const handOver: HandOver = async (mail) => {
  left.push(mail);
  return { accepted: true };
};
const afterAWhile = '2026-06-01T10:00:00.000Z';

beforeEach(() => {
  left.length = 0;
});

const deliver = async ({ id }: Pick<MailEntity, 'id'>) => {
  const settings = { publicUrl: 'https://jalon.example.org', secret: 'a secret of tests' };
  const deliveries = new DeliverMails(new Transactions(world.dataSource), settings);
  return (await deliveries.next(handOver, { ids: [id] })).get(id) ?? 'skipped';
};

/** A mail to the lead that waits for its server, about these two cards. */
async function aWaitingMail() {
  const one = await world.build.activity(world.register, { dueOn: '2026-06-05', title: 'The first matter' });
  const other = await world.build.activity(world.register, {
    dueOn: '2026-06-06',
    title: 'The second matter',
  });
  await world.tickAt(mondayAtEight);
  const mail = (await world.mailTo(world.register.lead.person))!;
  await itIs(world.dataSource, afterAWhile);
  return { one, other, mail };
}

const linesOf = (mail: MailEntity) =>
  world.query('SELECT activity_id, state, reason FROM reminder WHERE digest_id = $1 ORDER BY due_on', [
    (mail as unknown as { digest_id: string }).digest_id,
  ]);
const again = async ({ id }: Pick<MailEntity, 'id'>) =>
  (await world.query('SELECT * FROM mail WHERE id = $1', [id]))[0];
const lastFact = async () => (await world.query('SELECT * FROM fact ORDER BY number DESC LIMIT 1'))[0];

describe('a mail that waited for its server', () => {
  test('leaves as it was written where nothing has changed', async () => {
    const { mail } = await aWaitingMail();
    const before = await again(mail);
    expect(await deliver(mail)).toBe('delivered');
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({ html: before.html, text: before.text, messageId: before.message_id });
    expect((await linesOf(mail)).map(({ state }: { state: string }) => state)).toEqual(['sent', 'sent']);
  });

  test('is suppressed where its reader’s tenure ended, and mail, lines and trail say why', async () => {
    const { mail } = await aWaitingMail();
    await world.query('UPDATE tenure SET ends_on = $2 WHERE id = $1', [
      world.register.lead.tenure.id,
      '2026-05-31',
    ]);
    expect(await deliver(mail)).toBe('suppressed');
    expect(left).toEqual([]);
    expect(await again(mail)).toMatchObject({ suppression: 'tenure_ended', delivered_at: null });
    for (const line of await linesOf(mail))
      expect(line).toMatchObject({ state: 'suppressed', reason: 'tenure_ended' });
    expect(await lastFact()).toMatchObject({ name: 'mail.suppressed', subject_id: mail.id });
    // It is never taken up again, not even where the reader comes back.
    await world.query('UPDATE tenure SET ends_on = NULL WHERE id = $1', [world.register.lead.tenure.id]);
    expect(await deliver(mail)).toBe('skipped');
  });

  test('is suppressed where its reader was deactivated', async () => {
    const { mail } = await aWaitingMail();
    await world.query('UPDATE person SET active = false WHERE id = $1', [world.register.lead.person.id]);
    expect(await deliver(mail)).toBe('suppressed');
    expect((await again(mail)).suppression).toBe('person_inactive');
  });

  test('is suppressed for the post that was lost, also where its reader holds another one', async () => {
    const { mail } = await aWaitingMail();
    const { tenure, person } = world.register.lead;
    const elsewhere = await world.build.register();
    await world.build.tenure(elsewhere.lead.post.id, person.id);
    await world.query('UPDATE tenure SET ends_on = $2 WHERE id = $1', [tenure.id, '2026-05-31']);
    expect(await deliver(mail)).toBe('suppressed');
    expect(left).toEqual([]);
  });

  test('says nothing of the card that its reader may no longer see, and the rest as before', async () => {
    const { one, other, mail } = await aWaitingMail();
    await world.query(`UPDATE activity SET audience = 'un' WHERE id = $1`, [one.id]);
    expect(await deliver(mail)).toBe('delivered');
    const [sent] = left;
    for (const said of [sent!.html, sent!.text, sent!.subject]) {
      expect(said).not.toContain(one.reference);
      expect(said).not.toContain('The first matter');
    }
    expect(sent!.html).toContain(other.reference);
    expect(sent!.messageId).toBe((await again(mail)).message_id);
    expect(await linesOf(mail)).toEqual([
      { activity_id: one.id, state: 'suppressed', reason: 'right_ended' },
      { activity_id: other.id, state: 'sent', reason: null },
    ]);
    expect((await again(mail)).html).toBe(sent!.html);
  });

  test('keeps the reference and drops the title of a card that became confidential', async () => {
    const { one, mail } = await aWaitingMail();
    await world.query(`UPDATE activity SET sensitivity = 'confidential' WHERE id = $1`, [one.id]);
    expect(await deliver(mail)).toBe('delivered');
    expect(left[0]!.html).toContain(one.reference);
    expect(left[0]!.html + left[0]!.text).not.toContain('The first matter');
    expect((await again(mail)).html).not.toContain('The first matter');
  });

  test('is not needed any more where what it reminds of was done', async () => {
    const { one, other, mail } = await aWaitingMail();
    await world.query(`UPDATE activity SET status = 'completed' WHERE id = ANY($1)`, [[one.id, other.id]]);
    expect(await deliver(mail)).toBe('suppressed');
    expect((await again(mail)).suppression).toBe('no_longer_needed');
  });

  test('tells of no achievement that was hidden from its reader meanwhile', async () => {
    const achieved = await world.build.activity(world.register, {
      dueOn: '2026-12-01',
      title: 'What was achieved',
    });
    const update = await world.build.update(world.register, achieved.id, {
      state: 'accepted',
      acceptedAt: '2026-05-30T10:00:00.000Z',
    });
    await world.build.finding(world.register, update, { recordedAt: '2026-05-30T11:00:00.000Z' });
    const { mail } = await aWaitingMail();
    expect((await again(mail)).html).toContain('What was achieved');
    expect((await again(mail)).told_activity_ids).toEqual([achieved.id]);
    await world.query(`UPDATE activity SET audience = 'un' WHERE id = $1`, [achieved.id]);
    expect(await deliver(mail)).toBe('delivered');
    expect(left[0]!.html + left[0]!.text).not.toContain('What was achieved');
  });

  test('with more lines than room names the same ones and counts the same rest, also where some make room', async () => {
    for (let more = 0; more < 28; more += 1)
      await world.build.activity(world.register, { dueOn: `2026-06-${more < 14 ? '03' : '04'}` });
    const { mail } = await aWaitingMail();
    const before = await again(mail);
    expect(before.subject).toBe('Jalon : 24 points pour vous ; et 6 de plus');
    const notNamed = () =>
      world.query(`SELECT id FROM reminder WHERE digest_id = $1 AND reason = 'no_room' ORDER BY id`, [
        before.digest_id,
      ]);
    const counted = await notNamed();
    expect(counted).toHaveLength(6);
    const [{ reference, id }] = await world.query(
      `SELECT a.reference, a.id FROM reminder r JOIN activity a ON a.id = r.activity_id
        WHERE digest_id = $1 AND r.state = 'sent' LIMIT 1`,
      [before.digest_id],
    );
    const rechecked = () =>
      new Transactions(world.dataSource).run(WORKER_AUTHOR, (transaction) =>
        recheckMails(
          transaction,
          [{ ...mail, digestId: before.digest_id, personId: before.person_id }],
          'https://jalon.example.org',
        ),
      );
    await rechecked();
    expect(await again(mail)).toMatchObject({
      html: before.html,
      text: before.text,
      subject: before.subject,
    });
    await world.query(`UPDATE activity SET status = 'completed' WHERE id = $1`, [id]);
    expect(await deliver(mail)).toBe('delivered');
    expect(left[0]!.subject).toBe('Jalon : 23 points pour vous ; et 6 de plus');
    expect(left[0]!.text).not.toContain(`${reference} `);
    expect(await notNamed()).toEqual(counted);
  });

  test('leaves however long its server kept it waiting, as long as right and need hold', async () => {
    const { mail } = await aWaitingMail();
    await itIs(world.dataSource, '2026-06-03T08:00:00.000Z');
    expect(await deliver(mail)).toBe('delivered');
  });
});

describe('a mail with a link of one use', () => {
  const aLink = async (changes: object = {}) => {
    const { person } = world.register.lead;
    const [{ id }] = await world.query(
      `INSERT INTO one_time_link (id, purpose, person_id, created_at, expires_at, used_at, revoked_at)
       SELECT gen_random_uuid(), 'new_password', $1, '2026-05-31T12:00:00Z', coalesce(r.expires_at, '2026-05-31T13:00:00Z'), r.used_at, r.revoked_at
         FROM jsonb_to_record($2::jsonb) AS r(expires_at timestamptz, used_at timestamptz, revoked_at timestamptz) RETURNING id`,
      [person.id, JSON.stringify(changes)],
    );
    const [mail] = await world.query(
      `INSERT INTO mail (id, person_id, kind, link_id, to_address, subject, html, text, language, message_id, created_at)
       VALUES (gen_random_uuid(), $1, 'security', $2, $3, 's', 'h', 't', 'en', gen_random_uuid()::text, '2026-05-31T12:00:00Z') RETURNING id`,
      [person.id, id, person.email],
    );
    return mail;
  };

  test('leaves while the link holds, and not once it was used, revoked or has expired', async () => {
    expect(await deliver(await aLink())).toBe('delivered');
    const past = '2026-05-31T11:59:00Z';
    for (const changes of [{ used_at: past }, { revoked_at: past }, { expires_at: past }]) {
      const mail = await aLink(changes);
      expect(await deliver(mail)).toBe('suppressed');
      expect((await again(mail)).suppression).toBe('no_longer_needed');
    }
    const mail = await aLink();
    await world.query('UPDATE person SET active = false WHERE id = $1', [world.register.lead.person.id]);
    expect(await deliver(mail)).toBe('suppressed');
  });
});

import { OneTimeLinkEntity } from '@jalon/database/person/one-time-link.entity';
import { loadActor } from '@jalon/database/post/actor.query';
import { linesOf, settleDigest, settleLines } from '@jalon/database/reminder/digests.repository';
import { mailRecipients } from '@jalon/database/reminder/mail-recipients.repository';
import { isSameMail, markSuppressed, rewriteMail } from '@jalon/database/reminder/mails.repository';
import { DigestEntity, type MailEntity } from '@jalon/database/reminder/reminder.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { linkFault } from '@jalon/domain/person/one-time-link';
import type { SuppressionReason } from '@jalon/domain/reminder/reminder';
import { digestBody } from './digest-body.ts';
import { recheckLines } from './recheck-lines.ts';

/**
 * The mail as it may leave at this moment, or null where it may not: then it says why, and so do its lines. A mail
 * may have waited for hours. Whoever lost their post meanwhile, or may no longer see a card, is not told of it; a
 * title that became confidential is gone from what leaves and from the outbox.
 */
export async function recheckMail(
  transaction: Transaction,
  mail: MailEntity,
  publicUrl: string,
): Promise<MailEntity | null> {
  const checked = mail.digestId
    ? await recheckDigest(transaction, mail, mail.digestId, publicUrl)
    : await reasonAgainst(transaction, mail);
  if (typeof checked !== 'string') return checked ?? mail;
  await suppress(transaction, mail, checked);
  return null;
}

/** A link that opens nothing any more is not sent, and nothing at all to somebody deactivated. */
async function reasonAgainst(
  { manager, now }: Transaction,
  { linkId, personId }: MailEntity,
): Promise<SuppressionReason | null> {
  const personIsActive = (await loadActor(manager, personId, now)) !== null;
  if (!personIsActive) return 'person_inactive';
  if (linkId === null) return null;
  const link = await manager.findOneBy(OneTimeLinkEntity, { id: linkId });
  return !link || linkFault({ ...link, personIsActive }, now) ? 'no_longer_needed' : null;
}

async function recheckDigest(
  transaction: Transaction,
  mail: MailEntity,
  digestId: string,
  publicUrl: string,
): Promise<MailEntity | SuppressionReason> {
  const { manager, now } = transaction;
  const actor = await loadActor(manager, mail.personId, now);
  if (!actor) return 'person_inactive';
  const [recipient] = await mailRecipients(manager, now, mail.personId);
  if (!recipient) return 'tenure_ended';
  const digest = await manager.findOneByOrFail(DigestEntity, { id: digestId });
  const told = (await linesOf(manager, digestId)).filter(({ state }) => state === 'sent');
  // It was written in time; how long a mail server has kept it waiting makes no line of it too late.
  const checked = await recheckLines(transaction, { ...digest, dueAt: now }, told, { recipient, actor });
  const needed = checked.filter(({ reason }) => reason === null);
  const dropped = checked.filter(({ reason }) => reason !== null);
  await settleLines(
    manager,
    dropped.map(({ reminder, reason, days }) => ({ id: reminder.id, state: 'suppressed', reason, days })),
    now,
  );
  if (needed.length === 0) return dropped[0]?.reason ?? 'no_longer_needed';
  const body = await digestBody(transaction, needed, { recipient, actor }, { digestId, publicUrl });
  if (isSameMail(mail, body)) return mail;
  await rewriteMail(manager, mail.id, body);
  return { ...mail, ...body };
}

async function suppress(
  transaction: Transaction,
  mail: MailEntity,
  reason: SuppressionReason,
): Promise<void> {
  const { manager, now } = transaction;
  await markSuppressed(manager, mail.id, reason, now);
  if (mail.digestId) {
    const told = (await linesOf(manager, mail.digestId)).filter(({ state }) => state === 'sent');
    const lines = told.map(({ id, days }) => ({ id, state: 'suppressed', reason, days }));
    await settleLines(manager, lines, now);
    await settleDigest(manager, mail.digestId, { state: 'suppressed', reason }, now);
  }
  transaction.record(
    {
      name: 'mail.suppressed',
      subjectType: 'mail',
      subjectId: mail.id,
      missionId: mail.missionId,
      planId: null,
      activityId: null,
      sensitivity: 'unclassified',
      audience: 'all',
      concernedOrganizationIds: [],
      after: { reason },
    },
    null,
  );
}

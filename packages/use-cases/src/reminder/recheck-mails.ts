import type { OneTimeLinkEntity } from '@jalon/database/person/one-time-link.entity';
import { linksById } from '@jalon/database/person/one-time-links.repository';
import {
  digestsById,
  linesOf,
  type SettledLine,
  settleDigests,
  settleLines,
} from '@jalon/database/reminder/digests.repository';
import {
  isSameMail,
  type MailBody,
  markSuppressed,
  rewriteMail,
} from '@jalon/database/reminder/mails.repository';
import type { MailEntity } from '@jalon/database/reminder/reminder.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Instant } from '@jalon/domain/mission/local-date';
import { linkFault } from '@jalon/domain/person/one-time-link';
import type { SuppressionReason } from '@jalon/domain/reminder/reminder';
import { addressees } from './addressees.ts';
import { digestBody } from './digest-body.ts';
import { type DigestMaterial, type DraftDigest, digestMaterial } from './digest-material.ts';
import { type Addressee, recheckLines, settledLine } from './recheck-lines.ts';

/** A mail as it may leave at this moment, or that it may not, or why it could not be written. */
export type RecheckedMail =
  | { state: 'leaves'; mail: MailEntity; link: OneTimeLinkEntity | null }
  | { state: 'suppressed'; mail: MailEntity }
  | { state: 'unwritten'; mail: MailEntity; error: unknown };

/** What is decided about a mail: what it says now, or nothing new, or why it does not leave. */
interface Verdict {
  body: MailBody | null;
  reason: SuppressionReason | null;
  lines: SettledLine[];
}

/**
 * Asks right and need again of mails that may have waited for hours. Whoever lost their post meanwhile, or may no
 * longer see a card, is not told of it; a title that became confidential is gone from what leaves and from the outbox.
 * What may not leave says why, and so do its lines. A mail that cannot be written keeps no other back.
 */
export async function recheckMails(
  transaction: Transaction,
  mails: MailEntity[],
  publicUrl: string,
): Promise<RecheckedMail[]> {
  const { manager, now } = transaction;
  const find = await addressees(
    transaction,
    mails.map(({ personId }) => personId),
  );
  const links = await linksById(
    manager,
    mails.flatMap(({ linkId }) => linkId ?? []),
  );
  const drafts = await toldDigests(transaction, mails);
  const known = [...drafts.values()].flatMap((draft) => {
    const addressee = find(draft.digest.personId);
    return typeof addressee === 'string' ? [] : [{ ...draft, addressee }];
  });
  const material = await digestMaterial(transaction, known);
  const rechecked: RecheckedMail[] = [];
  const dropped: SettledLine[] = [];
  for (const mail of mails) {
    const link = links.get(mail.linkId ?? '') ?? null;
    const draft = drafts.get(mail.digestId ?? '');
    const addressee = find(mail.personId);
    let verdict: Verdict;
    try {
      verdict = draft
        ? aboutDigest(material, draft, addressee, publicUrl)
        : aboutAccount(mail, link, addressee !== 'person_inactive', now);
    } catch (error) {
      rechecked.push({ state: 'unwritten', mail, error });
      continue;
    }
    const { body, reason, lines } = verdict;
    dropped.push(...lines);
    if (reason !== null) await suppress(transaction, mail, reason);
    else if (body && !isSameMail(mail, body)) await rewriteMail(manager, mail.id, body);
    rechecked.push(
      reason === null ? { state: 'leaves', mail: { ...mail, ...body }, link } : { state: 'suppressed', mail },
    );
  }
  await settleLines(manager, dropped, now);
  return rechecked;
}

/** The digests behind these mails, by their ids, with the lines that they named and those that they only counted. */
async function toldDigests(
  { manager, now }: Transaction,
  mails: MailEntity[],
): Promise<Map<string, Omit<DraftDigest, 'addressee'>>> {
  const ids = mails.flatMap(({ digestId }) => digestId ?? []);
  if (ids.length === 0) return new Map();
  const lines = await linesOf(manager, ids);
  const digests = await digestsById(manager, ids);
  return new Map(
    digests.map((digest) => {
      const reminders = (lines.get(digest.id) ?? []).filter(
        ({ state, reason }) => state === 'sent' || reason === 'no_room',
      );
      // It was written in time; how long a mail server has kept it waiting makes no line of it too late.
      return [digest.id, { digest: { ...digest, dueAt: now }, reminders }];
    }),
  );
}

function aboutDigest(
  material: DigestMaterial,
  draft: Omit<DraftDigest, 'addressee'>,
  addressee: Addressee | 'person_inactive' | 'tenure_ended',
  publicUrl: string,
): Verdict {
  if (typeof addressee === 'string') {
    const lines = draft.reminders
      .filter(({ state }) => state === 'sent')
      .map(({ id, days }) => ({ id, state: 'suppressed' as const, reason: addressee, days }));
    return { body: null, reason: addressee, lines };
  }
  const checked = recheckLines(material, { ...draft, addressee });
  const needed = checked.filter(({ reason }) => reason === null);
  const named = checked.filter(({ reminder }) => reminder.state === 'sent');
  // What it only counted is left to the next digest, also where others make room now.
  const dropped = named.filter(({ reason }) => reason !== null);
  const lines = dropped.map(settledLine);
  if (dropped.length === named.length)
    return { body: null, reason: dropped[0]?.reason ?? 'no_longer_needed', lines };
  const { body } = digestBody(material, { ...draft, addressee }, needed, publicUrl);
  return { body, reason: null, lines };
}

/** A link that opens nothing any more is not sent, and nothing at all to somebody deactivated. */
function aboutAccount(
  { linkId }: MailEntity,
  link: OneTimeLinkEntity | null,
  personIsActive: boolean,
  now: Instant,
): Verdict {
  const nothing = { body: null, lines: [] };
  if (!personIsActive) return { ...nothing, reason: 'person_inactive' };
  const opens = linkId === null || (link && linkFault({ ...link, personIsActive }, now) === null);
  return { ...nothing, reason: opens ? null : 'no_longer_needed' };
}

async function suppress(
  transaction: Transaction,
  mail: MailEntity,
  reason: SuppressionReason,
): Promise<void> {
  const { manager, now } = transaction;
  await markSuppressed(manager, mail.id, reason, now);
  if (mail.digestId) await settleDigests(manager, [{ id: mail.digestId, state: 'suppressed', reason }], now);
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

import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { DeadLetterScope } from '@jalon/domain/reminder/dead-letter-scope';
import { type DeliveryFailure, deliveryFailure } from '@jalon/domain/reminder/delivery-failure';
import type { EntityManager } from 'typeorm';
import { pageOf, readKeyset } from '../connection/keyset.ts';
import { DEAD_LETTER } from './dead-letter.ts';
import type { MailKind } from './reminder.entity.ts';

/** A mail that did not arrive, without a word of what it says. */
export interface DeadLetter {
  id: string;
  kind: MailKind;
  to: string;
  /** The posts to which it was written; those that its person held, for a mail about an account. */
  recipientPosts: string[];
  missionCode: string | null;
  createdAt: Instant;
  /** Null where nobody ever tried. */
  failedAt: Instant | null;
  attempts: number;
  failure: DeliveryFailure;
  /** What the mail server said, in its own words. */
  answer: string | null;
  sentAgainAt: Instant | null;
  /** How many reminders it carries. */
  lines: number;
  /** A later digest of the same person says what still holds, so that it is not sent again. */
  isToldLater: boolean;
}

const pageLetters = 50;

/** Mails that did not arrive, newest first, as far as somebody looks after them. Two statements. */
export async function deadLetters(
  manager: EntityManager,
  scope: DeadLetterScope,
  { now, language }: { now: Instant; language: Language },
  cursor: string | undefined,
): Promise<{ items: DeadLetter[]; nextCursor: string | null; total: number }> {
  const missionIds = scope === 'all' ? null : scope;
  const place = readKeyset(cursor);
  const [{ total }] = await manager.query(
    `SELECT count(*)::int AS total FROM mail WHERE ${DEAD_LETTER} AND ($2::uuid[] IS NULL OR mission_id = ANY($2))`,
    [now, missionIds],
  );
  const rows: (Omit<DeadLetter, 'recipientPosts' | 'failure'> & { titles: Text[] })[] = await manager.query(
    LETTERS,
    [now, missionIds, place?.key ?? null, place?.id ?? null, pageLetters + 1],
  );
  const page = pageOf(rows, pageLetters, ({ createdAt }) => createdAt);
  const items = page.items.map(({ titles, ...letter }) => ({
    ...letter,
    recipientPosts: [...new Set(titles.map((title) => inLanguage(title, language)))],
    failure: deliveryFailure(letter.answer, letter.attempts),
  }));
  return { items, nextCursor: page.nextCursor, total };
}

const LETTERS = `
SELECT mail.id, mail.kind, mail.to_address AS "to", mission.code AS "missionCode",
       to_char(mail.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt",
       to_char(mail.failed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "failedAt",
       mail.attempts + mail.earlier_attempts AS attempts, mail.failure AS answer,
       to_char(mail.sent_again_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "sentAgainAt",
       (SELECT count(*)::int FROM reminder WHERE digest_id = mail.digest_id AND state <> 'suppressed') AS lines,
       EXISTS (SELECT 1 FROM digest one JOIN digest later ON later.person_id = one.person_id
                  AND later.local_date > one.local_date AND later.state IN ('sent', 'failed')
                WHERE one.id = mail.digest_id) AS "isToldLater",
       coalesce(CASE WHEN mail.digest_id IS NULL THEN
         (SELECT jsonb_agg(post.title ORDER BY post.code) FROM post WHERE post.id IN (
            SELECT post_id FROM tenure WHERE tenure.person_id = mail.person_id AND tenure.starts_on <= mail.created_at::date
               AND (tenure.ends_on IS NULL OR tenure.ends_on >= mail.created_at::date)))
       ELSE
         (SELECT jsonb_agg(post.title ORDER BY post.code) FROM post WHERE post.id IN (
            SELECT post_id FROM reminder WHERE digest_id = mail.digest_id))
       END, '[]') AS titles
  FROM mail LEFT JOIN mission ON mission.id = mail.mission_id
 WHERE ${DEAD_LETTER} AND ($2::uuid[] IS NULL OR mail.mission_id = ANY($2))
   AND ($3::timestamptz IS NULL OR (mail.created_at, mail.id) < ($3, $4::uuid))
 ORDER BY mail.created_at DESC, mail.id DESC LIMIT $5`;

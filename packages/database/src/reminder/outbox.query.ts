import type { Language } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { Actor } from '@jalon/domain/post/post';
import type { EntityManager } from 'typeorm';

export interface MailInView {
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  language: Language;
  messageId: string;
  createdAt: Instant;
  deliveredAt?: Instant;
}

export interface OutboxFilter {
  to?: string | undefined;
  since?: Instant | undefined;
  /** The last mail of the page before, as `nextCursor` named it. */
  cursor?: string | undefined;
}

const pageMails = 100;

/**
 * Mails, newest first: everybody's own, and for a coordinator those of her missions in which nothing speaks of
 * what is for the national side only. One statement.
 */
export async function outboxOf(
  manager: EntityManager,
  actor: Actor,
  { to, since, cursor }: OutboxFilter,
): Promise<{ items: MailInView[]; nextCursor: string | null }> {
  const missionIds = actor.posts
    .filter(({ kind }) => kind === 'coordinator')
    .flatMap(({ missionId }) => missionId ?? []);
  const [before, beforeId] = readCursor(cursor);
  const rows: (Omit<MailInView, 'deliveredAt'> & { deliveredAt: string | null })[] = await manager.query(
    MAILS,
    [actor.personId, missionIds, to?.toLowerCase() ?? null, since ?? null, before, beforeId, pageMails + 1],
  );
  const page = rows.slice(0, pageMails);
  const last = page.at(-1);
  return {
    items: page.map(({ deliveredAt, ...mail }) => (deliveredAt === null ? mail : { ...mail, deliveredAt })),
    nextCursor: rows.length > pageMails && last ? `${last.createdAt}_${last.id}` : null,
  };
}

function readCursor(cursor: string | undefined): [string | null, string | null] {
  const match = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/.exec(cursor ?? '');
  return match ? [match[1]!, match[2]!] : [null, null];
}

const MAILS = `
SELECT mail.id, mail.to_address AS "to", mail.subject, mail.html, mail.text, mail.language,
       mail.message_id AS "messageId",
       to_char(mail.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt",
       to_char(mail.delivered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "deliveredAt"
  FROM mail
 WHERE (mail.person_id = $1 OR (mail.digest_id IS NOT NULL AND mail.mission_id = ANY($2::uuid[])
     AND NOT EXISTS (
       SELECT 1 FROM reminder r
         LEFT JOIN activity a ON a.id = r.activity_id
         LEFT JOIN plan ON plan.id = r.plan_id
         LEFT JOIN benchmark_report report ON report.id = r.subject_id
        WHERE r.digest_id = mail.digest_id
          AND (a.audience = 'national' OR report.voice = 'national' OR plan.mission_id <> ALL($2::uuid[])))))
   AND ($3::text IS NULL OR mail.to_address = $3)
   AND ($4::timestamptz IS NULL OR mail.created_at >= $4)
   AND ($5::timestamptz IS NULL OR (mail.created_at, mail.id) < ($5, $6::uuid))
 ORDER BY mail.created_at DESC, mail.id DESC LIMIT $7`;

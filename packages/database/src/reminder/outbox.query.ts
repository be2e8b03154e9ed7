import type { Language } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { LinkPurpose } from '@jalon/domain/person/one-time-link';
import type { EntityManager } from 'typeorm';
import { plansInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { READERS, readersParameter, visibleTo } from '../post/visible-to.query.ts';

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
  failedAt?: Instant;
  /** The one-time link that it carries: a placeholder stands in its place here. */
  link: { id: string; purpose: LinkPurpose; demonstration: boolean } | null;
}

export interface OutboxFilter {
  to?: string | undefined;
  since?: Instant | undefined;
  /** One mail by its id. */
  mail?: string | undefined;
  /** The last mail of the page before, as `nextCursor` named it. */
  cursor?: string | undefined;
}

const pageMails = 100;

/**
 * Mails, newest first: everybody's own, and for a coordinator those of her missions. Of both only those in which
 * nothing speaks of what their reader may not see today: who lost a post no longer reads what was written to it,
 * and a card that became confidential takes its mails along. Mails about accounts, in which no card is spoken of,
 * an administrator sees too. What was not sent is not among them. Two statements.
 */
export async function outboxOf(
  manager: EntityManager,
  asker: Asker,
  { to, since, mail, cursor }: OutboxFilter,
): Promise<{ items: MailInView[]; nextCursor: string | null }> {
  const { actor } = asker;
  const missionIds = actor.posts
    .filter(({ kind }) => kind === 'coordinator')
    .flatMap(({ missionId }) => missionId ?? []);
  const [before, beforeId] = readCursor(cursor);
  const rows: (Omit<MailInView, 'deliveredAt' | 'failedAt'> &
    Record<'deliveredAt' | 'failedAt', string | null>)[] = await manager.query(MAILS, [
    readersParameter(await plansInView(manager, asker)),
    actor.personId,
    missionIds,
    to?.toLowerCase() ?? null,
    since ?? null,
    before,
    beforeId,
    pageMails + 1,
    actor.posts.map(({ postId }) => postId),
    actor.posts.some(({ kind }) => kind === 'administrator'),
    mail ?? null,
  ]);
  const page = rows.slice(0, pageMails);
  const last = page.at(-1);
  return {
    items: page.map(({ deliveredAt, failedAt, ...mail }) => ({
      ...mail,
      ...(deliveredAt === null ? {} : { deliveredAt }),
      ...(failedAt === null ? {} : { failedAt }),
    })),
    nextCursor: rows.length > pageMails && last ? `${last.createdAt}_${last.id}` : null,
  };
}

function readCursor(cursor: string | undefined): [string | null, string | null] {
  const match = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/.exec(cursor ?? '');
  return match ? [match[1]!, match[2]!] : [null, null];
}

/** Whether the reader may see this activity today. */
const seesActivity = (id: string) => `EXISTS (
  SELECT 1 FROM activity a JOIN pillar ON pillar.id = a.pillar_id JOIN reader ON reader.plan_id = a.plan_id
   WHERE a.id = ${id} AND NOT reader.observes_only
     AND ${visibleTo('a', 'reader', ['coalesce(a.lead_organization_id, pillar.lead_organization_id)', 'pillar.co_lead_organization_id'])})`;

/** A report belongs to no plan: its line is for the post to which it was written, and for the coordinator where it is not of the other voice. */
const seesLine = `CASE
  WHEN line.activity_id IS NOT NULL THEN ${seesActivity('line.activity_id')}
  WHEN line.plan_id IS NOT NULL THEN EXISTS (SELECT 1 FROM reader WHERE reader.plan_id = line.plan_id AND NOT reader.observes_only)
  WHEN mail.person_id = $2 THEN line.post_id = ANY($9::uuid[])
  ELSE NOT EXISTS (SELECT 1 FROM benchmark_report report WHERE report.id = line.subject_id AND report.voice = 'national')
END`;

const MAILS = `
WITH reader AS MATERIALIZED (SELECT * FROM ${READERS})
SELECT mail.id, mail.to_address AS "to", mail.subject, mail.html, mail.text, mail.language,
       mail.message_id AS "messageId",
       to_char(mail.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt",
       to_char(mail.delivered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "deliveredAt",
       to_char(mail.failed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "failedAt",
       CASE WHEN link.id IS NULL THEN NULL ELSE jsonb_build_object(
         'id', link.id, 'purpose', link.purpose, 'demonstration', person.demonstration) END AS link
  FROM mail
  JOIN person ON person.id = mail.person_id
  LEFT JOIN one_time_link link ON link.id = mail.link_id
 WHERE mail.suppressed_at IS NULL
   AND (mail.person_id = $2 OR mail.mission_id = ANY($3::uuid[]) OR (mail.kind = 'security' AND $10::boolean))
   AND NOT EXISTS (SELECT 1 FROM reminder line
                    WHERE line.digest_id = mail.digest_id AND line.state <> 'suppressed' AND NOT (${seesLine}))
   AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements_text(mail.told_activity_ids) AS told(id)
                    WHERE NOT ${seesActivity('told.id::uuid')})
   AND ($4::text IS NULL OR mail.to_address = $4) AND ($11::uuid IS NULL OR mail.id = $11)
   AND ($5::timestamptz IS NULL OR mail.created_at >= $5)
   AND ($6::timestamptz IS NULL OR (mail.created_at, mail.id) < ($6, $7::uuid))
 ORDER BY mail.created_at DESC, mail.id DESC LIMIT $8`;

import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { ReminderRule, SuppressionReason } from '@jalon/domain/reminder/reminder';
import type { EntityManager } from 'typeorm';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import { TOLD_LINES, type ToldFilter, toldParameters } from './told-statements.ts';

/** How many of those whose time has run out, or that helped before, were followed by what they asked for. */
export interface HelpedFraction {
  helped: number;
  measured: number;
}

/** What the reminders of a time come to, whatever state of them is being looked at. */
export interface ToldSummary extends HelpedFraction {
  planned: number;
  /** In the outbox, and no mail server has taken it yet. */
  waiting: number;
  /** Taken by a mail server. */
  sent: number;
  suppressed: number;
  failed: number;
  /** Sent so lately that one cannot say yet. */
  early: number;
  mails: number;
  suppressedBy: { reason: SuppressionReason; count: number }[];
  byRule: (HelpedFraction & { rule: ReminderRule; sent: number })[];
  byPost: (HelpedFraction & { post: { id: string; title: string }; sent: number })[];
}

/** One statement, over the same lines as the list. */
export async function toldSummary(
  manager: EntityManager,
  plan: PlanInView,
  filter: ToldFilter,
  { now, language }: { now: Instant; language: Language },
): Promise<ToldSummary> {
  const [row] = await manager.query(SUMMARY, toldParameters(plan, filter, now));
  const { byPost, ...summary } = row as Omit<ToldSummary, 'byPost'> & {
    byPost: (HelpedFraction & { sent: number; id: string; title: Text })[];
  };
  const posts = byPost.map(({ id, title, ...counts }) => ({
    ...counts,
    post: { id, title: inLanguage(title, language) },
  }));
  return { ...summary, byPost: posts.sort((a, b) => a.post.title.localeCompare(b.post.title, language)) };
}

const counts = `count(*) FILTER (WHERE state = 'sent')::int AS sent,
  count(*) FILTER (WHERE measure = 'helped')::int AS helped,
  count(*) FILTER (WHERE measure IN ('helped', 'not_helped'))::int AS measured`;

const SUMMARY = `${TOLD_LINES}
SELECT ${counts}, count(*) FILTER (WHERE state = 'planned')::int AS planned,
       count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
       count(*) FILTER (WHERE state = 'suppressed')::int AS suppressed,
       count(*) FILTER (WHERE state = 'failed')::int AS failed,
       count(*) FILTER (WHERE measure = 'early')::int AS early,
       count(DISTINCT digest_id) FILTER (WHERE state = 'sent')::int AS mails,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('reason', reason, 'count', count) ORDER BY count DESC, reason), '[]')
          FROM (SELECT reason, count(*)::int AS count FROM told WHERE state = 'suppressed' AND reason IS NOT NULL
                 GROUP BY reason) reasons) AS "suppressedBy",
       (SELECT coalesce(jsonb_agg(to_jsonb(rules) ORDER BY rule), '[]')
          FROM (SELECT rule, ${counts} FROM told GROUP BY rule) rules) AS "byRule",
       (SELECT coalesce(jsonb_agg(to_jsonb(posts)), '[]')
          FROM (SELECT post.id, post.title, ${counts} FROM told JOIN post ON post.id = told.post_id
                 GROUP BY post.id) posts) AS "byPost"
  FROM told`;

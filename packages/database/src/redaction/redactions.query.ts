import { inLanguage, type Text } from '@jalon/domain/language/text';
import type { Side } from '@jalon/domain/organization/organization';
import type { Redaction } from '@jalon/domain/redaction/redaction';
import type { EntityManager } from 'typeorm';
import type { Asker } from '../post/asker.ts';

/** Who asked or decided, by post and organization. */
export interface Decider {
  postTitle: string;
  organization: { id: string; name: string };
  side: Side;
}

/** A request as it stands, without what only its reader's rights can say. */
export interface RedactionRow
  extends Omit<Redaction, 'digest' | 'key' | 'requestedPostId' | 'decidedPostId'> {
  planReference: string;
  requestedBy: Decider;
  decidedBy: Decider | null;
}

type Named = { postTitle: Text; organizationId: string; organizationName: Text; side: Side };
type Row = Omit<RedactionRow, 'requestedBy' | 'decidedBy'> & {
  requester: Named;
  decider: Named | null;
};

const mostRows = 200;

/** The requests of these plans, those that wait first, then the newest. One statement. */
export async function redactionsOf(
  manager: EntityManager,
  planIds: string[],
  { language }: Asker,
  redactionId: string | null = null,
): Promise<RedactionRow[]> {
  const rows: Row[] = await manager.query(REDACTIONS, [planIds, redactionId, mostRows]);
  const named = ({ postTitle, organizationId, organizationName, side }: Named): Decider => ({
    postTitle: inLanguage(postTitle, language),
    organization: { id: organizationId, name: inLanguage(organizationName, language) },
    side,
  });
  return rows.map(({ requester, decider, ...row }) => ({
    ...row,
    requestedBy: named(requester),
    decidedBy: decider && named(decider),
  }));
}

/** What says which words a request means, as long as it waits. */
export type NamedRedaction = Pick<
  Redaction,
  'id' | 'planId' | 'subjectType' | 'subjectId' | 'field' | 'passageStart' | 'passageEnd' | 'digest'
> & {
  key: string;
  /** Where it means a file. */
  fileName: string | null;
};

/** Those of these requests that wait. For the program: its key goes to nobody. */
export function namedRedactions(manager: EntityManager, ids: string[]): Promise<NamedRedaction[]> {
  return manager.query(
    `SELECT r.id, r.plan_id AS "planId", r.subject_type AS "subjectType", r.subject_id AS "subjectId", r.field,
            r.passage_start AS "passageStart", r.passage_end AS "passageEnd", r.digest, r.key,
            (SELECT f.name FROM evidence e JOIN upload f ON f.id = e.upload_id
              WHERE e.id = r.subject_id AND r.field = 'upload') AS "fileName"
       FROM redaction r WHERE r.id = ANY($1::uuid[]) AND r.key IS NOT NULL`,
    [ids],
  );
}

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const who = (post: string, side: string) => `(SELECT jsonb_build_object('postTitle', post.title,
  'organizationId', organization.id, 'organizationName', organization.name, 'side', r.${side})
   FROM post JOIN organization ON organization.id = post.organization_id WHERE post.id = r.${post})`;

const REDACTIONS = `
SELECT r.id, r.mission_id AS "missionId", r.plan_id AS "planId", plan.reference AS "planReference",
       r.activity_id AS "activityId", r.subject_type AS "subjectType", r.subject_id AS "subjectId", r.field,
       r.passage_start AS "passageStart", r.passage_end AS "passageEnd", r.reason, r.sensitivity, r.audience, r.state,
       ${instant('r.requested_at')} AS "requestedAt", r.requested_by_id AS "requestedById",
       r.requested_side AS "requestedSide", ${instant('r.decided_at')} AS "decidedAt",
       r.decided_by_id AS "decidedById", r.decided_side AS "decidedSide", r.refusal_reason AS "refusalReason",
       r.tombstone, ${who('requested_post_id', 'requested_side')} AS requester,
       ${who('decided_post_id', 'decided_side')} AS decider
  FROM redaction r JOIN plan ON plan.id = r.plan_id
 WHERE r.plan_id = ANY($1::uuid[]) AND ($2::uuid IS NULL OR r.id = $2)
 ORDER BY r.state <> 'requested', r.requested_at DESC LIMIT $3`;

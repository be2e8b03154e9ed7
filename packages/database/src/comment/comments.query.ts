import { inLanguage, type Text } from '@jalon/domain/language/text';
import { isVisible } from '@jalon/domain/post/is-visible';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import type { EntityManager } from 'typeorm';
import type { CardInView } from '../activity/activity-detail.query.ts';
import { type OrganizationRef, organizationRefs } from '../organization/organization-refs.query.ts';
import type { Asker } from '../post/asker.ts';

export interface CommentInView {
  id: string;
  text: string;
  audience: Audience;
  sensitivity: Sensitivity;
  organization: OrganizationRef;
  postTitle: string;
  writtenAt: string;
}

type Row = Omit<CommentInView, 'organization' | 'postTitle'> & { organizationId: string; postTitle: Text };

/** The comments on a card that this reader may see, oldest first. Observers see none: nothing accepts a comment. */
export async function commentsOn(
  manager: EntityManager,
  { card, plan }: CardInView,
  { language }: Asker,
): Promise<CommentInView[]> {
  if (plan.reader.observesOnly) return [];
  const rows: Row[] = await manager.query(COMMENTS, [card.id]);
  const seen = rows.filter(({ sensitivity, audience, organizationId }) => {
    const concernedOrganizationIds = [organizationId, card.lead.id, card.coLead.id];
    return isVisible({ sensitivity, audience, concernedOrganizationIds }, plan.reader);
  });
  const nameOf = await organizationRefs(
    manager,
    seen.map(({ organizationId }) => organizationId),
    language,
  );
  return seen.map(({ organizationId, postTitle, ...row }) => ({
    ...row,
    organization: nameOf(organizationId),
    postTitle: inLanguage(postTitle, language),
  }));
}

const COMMENTS = `
SELECT c.id, c.text, c.audience, c.sensitivity, c.organization_id AS "organizationId", post.title AS "postTitle",
       to_char(c.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "writtenAt"
  FROM comment c JOIN post ON post.id = c.post_id
 WHERE c.activity_id = $1 ORDER BY c.written_at, c.id`;

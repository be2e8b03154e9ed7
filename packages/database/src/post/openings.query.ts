import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import type { EntityManager } from 'typeorm';
import type { OrganizationRef } from '../organization/organization-refs.query.ts';

/** An observer's post, and whether the plan is opened to it. */
export interface Opening {
  postId: string;
  title: Text;
  organization: OrganizationRef;
  opened: boolean;
}

/** Every observer's post that may be opened this plan: those of its mission and of none, and those that have it. */
export async function openingsOf(
  manager: EntityManager,
  plan: { id: string; missionId: string },
  language: Language,
): Promise<Opening[]> {
  const rows: (Omit<Opening, 'organization'> & { organizationId: string; name: Text; shortName: Text })[] =
    await manager.query(
      `SELECT post.id AS "postId", post.title, opening.post_id IS NOT NULL AS opened,
              organization.id AS "organizationId", organization.name, organization.short_name AS "shortName"
         FROM post
         JOIN organization ON organization.id = post.organization_id
         LEFT JOIN plan_opening opening ON opening.post_id = post.id AND opening.plan_id = $1
        WHERE post.kind = 'observer'
          AND (post.mission_id IS NULL OR post.mission_id = $2 OR opening.post_id IS NOT NULL)
        ORDER BY post.code`,
      [plan.id, plan.missionId],
    );
  return rows.map(({ organizationId, name, shortName, ...opening }) => ({
    ...opening,
    organization: {
      id: organizationId,
      name: inLanguage(name, language),
      shortName: inLanguage(shortName, language),
    },
  }));
}

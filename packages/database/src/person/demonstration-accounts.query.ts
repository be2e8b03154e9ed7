import type { Language, Text } from '@jalon/domain/language/text';
import type { EntityManager } from 'typeorm';

/** A demonstration account as the sign-in page offers it. */
export interface DemonstrationAccount {
  email: string;
  language: Language;
  postTitles: Text[];
}

/** Those of these demonstration accounts that can sign in and hold a post, in the order given. One statement. */
export async function demonstrationAccounts(
  manager: EntityManager,
  emails: string[],
): Promise<DemonstrationAccount[]> {
  return manager.query(
    `SELECT person.email, person.language, jsonb_agg(DISTINCT post.title) AS "postTitles"
       FROM person
       JOIN sign_in_account account ON account.user_id = person.id AND account.provider_id = 'credential'
       JOIN tenure ON tenure.person_id = person.id AND tenure.ends_on IS NULL
       JOIN post ON post.id = tenure.post_id AND post.kind <> 'head'
      WHERE person.demonstration AND person.active AND person.email = ANY($1)
      GROUP BY person.id ORDER BY array_position($1::text[], person.email)`,
    [emails],
  );
}

import type { Reader } from '@jalon/domain/post/reader';

/** One reader a plan: what a statement has to know to show nothing that they may not see. */
export interface PlanReader {
  id: string;
  reader: Reader;
  mission: { timeZone: string };
}

/** The value of the parameter that `READERS` takes. */
export function readersParameter(plans: PlanReader[]): string {
  return JSON.stringify(
    plans.map(({ id, reader, mission }) => ({
      plan_id: id,
      audiences: reader.audiences,
      reads_confidential: reader.readsConfidential,
      observes_only: reader.observesOnly,
      organization_ids: reader.organizationIds,
      time_zone: mission.timeZone,
    })),
  );
}

/** The readers as a table, one row a plan; `$1` is `readersParameter`. */
export const READERS = `jsonb_to_recordset($1::jsonb) AS reader(plan_id uuid, audiences text[],
  reads_confidential boolean, observes_only boolean, organization_ids uuid[], time_zone text)`;

/**
 * The domain's `isVisible` as a condition, for rows counted inside the database; a test holds the two against
 * each other. `item` carries the marking, `reader` the reader's columns, `concerned` the expressions of the
 * organizations for which a confidential item is written.
 */
export function visibleTo(item: string, reader: string, concerned: string[]): string {
  const own = concerned.map((expression) => `${expression} = ANY(${reader}.organization_ids)`).join(' OR ');
  return `(${item}.audience = ANY(${reader}.audiences) AND (${item}.sensitivity = 'unclassified'
    OR (${item}.sensitivity = 'confidential' AND NOT ${reader}.observes_only AND (${reader}.reads_confidential OR ${own}))))`;
}

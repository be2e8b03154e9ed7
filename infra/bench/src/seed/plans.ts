import { generateNKeysBetween } from 'fractional-indexing';
import type pg from 'pg';
import { organizationsOf } from './organizations-of.ts';
import { PLAN_STATEMENTS } from './plan-statements.ts';
import { DONE, PLACES, TITLES } from './realistic-titles.ts';
import { REPORT_STATEMENTS } from './report-statements.ts';

export interface PlanSeed {
  /** The references of the plans to be made; those that are there already stay as they are. */
  readonly references: readonly string[];
  readonly missionCode: string;
  readonly activitiesEach: number;
  /**
   * `mixed`: every status, two milestones each. `open`: nothing is completed, and one activity in a hundred is
   * due within a month or up to forty days past due, the others much later.
   */
  readonly life: 'mixed' | 'open';
}

/** Makes plans with pillars, commitments, activities, reports, evidence and findings, in a few statements. */
export async function seedPlans(client: pg.Client, seed: PlanSeed): Promise<void> {
  const { rows } = await client.query('SELECT reference FROM plan WHERE reference = ANY($1)', [
    seed.references,
  ]);
  const present = new Set(rows.map(({ reference }) => reference));
  const references = seed.references.filter((reference) => !present.has(reference));
  if (references.length === 0) return;
  const seats = await organizationsOf(client, seed.missionCode);
  const values = {
    ...seats,
    references,
    activitiesEach: seed.activitiesEach,
    isMixed: seed.life === 'mixed',
    ranks: generateNKeysBetween(null, null, seed.activitiesEach),
    titles: TITLES,
    places: PLACES,
    words: DONE,
  };
  await client.query('BEGIN');
  for (const { sql, takes } of [...PLAN_STATEMENTS, ...REPORT_STATEMENTS]) {
    await client.query(
      sql,
      takes.map((name) => values[name]),
    );
  }
  await client.query('COMMIT');
  // What the server does by itself some time after so many new rows.
  await client.query(
    'VACUUM (ANALYZE) plan, pillar, commitment, activity, "update", declaration, evidence, finding, milestone',
  );
}

/** What a statement of the seed may ask for, by name. */
export type SeedValue =
  | 'missionId'
  | 'leadIds'
  | 'coLeadIds'
  | 'postId'
  | 'personId'
  | 'coLeadPostId'
  | 'coLeadPersonId'
  | 'references'
  | 'activitiesEach'
  | 'isMixed'
  | 'ranks'
  | 'titles'
  | 'places'
  | 'words';

export interface SeedStatement {
  readonly takes: readonly SeedValue[];
  readonly sql: string;
}

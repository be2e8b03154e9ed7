import type { SeedStatement } from './plans.ts';

const PILLARS = 5;
const COMMITMENTS_PER_PILLAR = 4;
const PLACES = PILLARS * COMMITMENTS_PER_PILLAR;

const OBJECTIVES = `ARRAY['prevention_protection', 'ending_impunity', 'awareness', 'national_capacity', 'survivor_empowerment']`;

/** In a plan of every status, twenty activities: six not started, six in progress, two constrained, six completed. */
const MIXED_STATUS = `(ARRAY['not_started', 'in_progress', 'not_started', 'completed', 'in_progress', 'not_started',
  'constrained', 'completed', 'in_progress', 'not_started', 'completed', 'in_progress', 'not_started', 'completed',
  'in_progress', 'constrained', 'completed', 'not_started', 'in_progress', 'completed'])[1 + (i / 5 + i * 7) % 20]`;
const OPEN_STATUS = `(ARRAY['not_started', 'in_progress', 'in_progress', 'not_started', 'constrained'])[1 + (i / 5 + i) % 5]`;

/** Plans, pillars, commitments, one open cycle each, and the activities. */
export const PLAN_STATEMENTS: readonly SeedStatement[] = [
  {
    takes: ['references', 'missionId'],
    sql: `INSERT INTO plan (id, mission_id, reference, type, title, signed_on, starts_on, ends_on, languages, demonstration)
      SELECT gen_random_uuid(), $2::uuid, reference, 'implementation_plan',
             jsonb_build_object('en', 'Benchmark plan ' || reference, 'fr', 'Plan d’essai ' || reference),
             current_date - 400, current_date - 400, current_date + 800, '["en", "fr"]', '["plan"]'
        FROM unnest($1::text[]) AS reference`,
  },
  {
    takes: ['references', 'leadIds', 'coLeadIds'],
    sql: `INSERT INTO pillar (id, plan_id, number, title, lead_organization_id, co_lead_organization_id, objective)
      SELECT gen_random_uuid(), plan.id, n,
             jsonb_build_object('en', 'Pillar ' || n, 'fr', 'Axe ' || n),
             ($2::uuid[])[1 + (row_number() OVER (ORDER BY plan.reference, n))::int % cardinality($2::uuid[])],
             ($3::uuid[])[1 + (row_number() OVER (ORDER BY plan.reference, n))::int % cardinality($3::uuid[])],
             (${OBJECTIVES})[n]
        FROM plan, generate_series(1, ${PILLARS}) AS n WHERE plan.reference = ANY($1::text[])`,
  },
  {
    takes: ['references'],
    sql: `INSERT INTO commitment (id, plan_id, pillar_id, number, text, source)
      SELECT gen_random_uuid(), plan.id, pillar.id, n,
             jsonb_build_object('en', 'Commitment ' || n || ' of pillar ' || pillar.number),
             jsonb_build_object('document', 'Benchmark')
        FROM plan JOIN pillar ON pillar.plan_id = plan.id, generate_series(1, ${COMMITMENTS_PER_PILLAR}) AS n
       WHERE plan.reference = ANY($1::text[])`,
  },
  {
    takes: ['references'],
    sql: `INSERT INTO cycle (id, plan_id, label, starts_on, ends_on, opens_on, due_on, closes_on, state)
      SELECT gen_random_uuid(), plan.id, 'Benchmark', current_date - 60, current_date + 30, current_date - 60,
             current_date + 60, current_date + 75, 'open'
        FROM plan WHERE plan.reference = ANY($1::text[])`,
  },
  {
    takes: ['references', 'activitiesEach', 'isMixed', 'ranks', 'titles', 'places'],
    sql: `INSERT INTO activity (id, plan_id, pillar_id, commitment_id, number, reference, title, start_on, due_on,
                                first_due_on, status, declared_on, constraint_cause, verification, accepted_status,
                                accepted_verification, rank, demonstration, created_at)
      SELECT gen_random_uuid(), plan_id, pillar_id, commitment_id, number, reference, title, current_date - 200,
             due_on, due_on, status, CASE WHEN status <> 'not_started' THEN current_date - 20 END,
             CASE status WHEN 'constrained' THEN 'funding' END, verification,
             CASE WHEN status = 'constrained' AND $3 THEN 'in_progress' ELSE status END, verification, rank, true, now()
        FROM (
          SELECT plan.id AS plan_id, pillar.id AS pillar_id, commitment.id AS commitment_id, 1 + i / ${PLACES} AS number,
                 plan.reference || '-P' || pillar.number || '-C' || commitment.number || '-A' || 1 + i / ${PLACES} AS reference,
                 ($5::text[])[1 + i % 12] || ' (' || ($6::text[])[1 + i / 12 % 12] || ')' AS title,
                 ($4::text[])[i + 1] AS rank,
                 CASE WHEN $3 THEN ${MIXED_STATUS} ELSE ${OPEN_STATUS} END AS status,
                 CASE WHEN $3 AND (${MIXED_STATUS}) = 'completed' AND i % 2 = 0 THEN 'verified' END AS verification,
                 current_date + CASE WHEN $3 THEN 400 - i * 37 % 440
                                     WHEN i % 100 = 37 THEN 30 - (plan.number * 13)::int % 70
                                     ELSE 120 + i * 7 % 600 END AS due_on
            FROM (SELECT id, reference, row_number() OVER (ORDER BY reference) AS number FROM plan
                   WHERE reference = ANY($1::text[])) AS plan
           CROSS JOIN generate_series(0, $2::int - 1) AS i
            JOIN pillar ON pillar.plan_id = plan.id AND pillar.number = 1 + i % ${PILLARS}
            JOIN commitment ON commitment.pillar_id = pillar.id
             AND commitment.number = 1 + i / ${PILLARS} % ${COMMITMENTS_PER_PILLAR}
        ) AS made`,
  },
];

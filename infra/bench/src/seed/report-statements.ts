import type { SeedStatement } from './plans.ts';

/** How many declarations an activity has: none while not started, else two in a plan of every status, one in others. */
const DECLARATIONS = `CASE WHEN activity.status = 'not_started' THEN 0 WHEN $2 THEN 2 ELSE 1 END`;

/** What waits for an answer in a plan of every status: constraints and completions that nobody has verified. */
const LAST_WAITS = `$2 AND activity.status IN ('constrained', 'completed') AND activity.verification IS NULL`;

/** Reports with their evidence, findings on completed ones, and milestones. */
export const REPORT_STATEMENTS: readonly SeedStatement[] = [
  {
    takes: ['references', 'isMixed', 'words', 'personId', 'postId', 'coLeadPostId'],
    sql: `INSERT INTO "update" (id, activity_id, cycle_id, state, status, done, constraint_cause, next_step,
                                organization_id, person_id, post_id, created_at, saved_at, submitted_at, submitted_on,
                                accepted_at, accepted_by_post_id, sequence)
      SELECT gen_random_uuid(), activity_id, cycle_id, CASE WHEN waits THEN 'submitted' ELSE 'accepted' END, status,
             ($3::text[])[1 + number % 4], CASE status WHEN 'constrained' THEN 'funding' END,
             'The next session is planned for the coming quarter.', lead_id, $4::uuid, $5::uuid, at, at, at, at::date,
             CASE WHEN NOT waits THEN at + interval '3 days' END, CASE WHEN NOT waits THEN $6::uuid END, sequence
        FROM (
          SELECT activity.id AS activity_id, cycle.id AS cycle_id, activity.number,
                 coalesce(activity.lead_organization_id, pillar.lead_organization_id) AS lead_id, sequence,
                 CASE WHEN sequence = ${DECLARATIONS} THEN activity.status ELSE 'in_progress' END AS status,
                 sequence = ${DECLARATIONS} AND (${LAST_WAITS}) AS waits,
                 now() - interval '1 day' * (20 + 30 * (${DECLARATIONS} - sequence)) AS at
            FROM plan JOIN cycle ON cycle.plan_id = plan.id AND cycle.state = 'open'
            JOIN activity ON activity.plan_id = plan.id JOIN pillar ON pillar.id = activity.pillar_id
           CROSS JOIN LATERAL generate_series(1, ${DECLARATIONS}) AS sequence
           WHERE plan.reference = ANY($1::text[])
        ) AS made`,
  },
  {
    takes: ['references'],
    sql: `INSERT INTO declaration (activity_id, sequence, update_id, status, words, declared_at, declared_on, person_id,
                                   post_id)
      SELECT u.activity_id, u.sequence, u.id, u.status,
             jsonb_build_object('done', u.done, 'nextStep', u.next_step, 'noEvidence', u.no_evidence),
             u.submitted_at, u.submitted_on, u.person_id, u.post_id
        FROM plan JOIN activity ON activity.plan_id = plan.id JOIN "update" u ON u.activity_id = activity.id
       WHERE plan.reference = ANY($1::text[])`,
  },
  {
    takes: ['references'],
    sql: `INSERT INTO evidence (id, activity_id, update_id, title, kind, url, dated, source, organization_id, person_id,
                                post_id, added_at)
      SELECT gen_random_uuid(), u.activity_id, u.id, 'Rapport de session et liste de présence', 'report',
             'https://example.org/rapport/' || u.id, u.submitted_on, 'Benchmark', u.organization_id, u.person_id,
             u.post_id, u.created_at
        FROM plan JOIN activity ON activity.plan_id = plan.id JOIN "update" u ON u.activity_id = activity.id
       WHERE plan.reference = ANY($1::text[])`,
  },
  {
    takes: ['references', 'coLeadPersonId', 'coLeadPostId'],
    sql: `INSERT INTO finding (id, update_id, activity_id, finding, basis, verified_on, organization_id, post_id,
                               person_id, recorded_at, recorded_on, sequence)
      SELECT gen_random_uuid(), u.id, activity.id, activity.verification, 'document', current_date - 10,
             pillar.co_lead_organization_id, $3::uuid, $2::uuid, now() - interval '10 days', current_date - 10, 1
        FROM plan JOIN activity ON activity.plan_id = plan.id JOIN pillar ON pillar.id = activity.pillar_id
        JOIN "update" u ON u.activity_id = activity.id AND u.status = 'completed'
       WHERE plan.reference = ANY($1::text[]) AND activity.verification IS NOT NULL`,
  },
  {
    takes: ['references', 'isMixed'],
    sql: `INSERT INTO milestone (id, activity_id, title, due_on, done_on)
      SELECT gen_random_uuid(), activity.id, 'Milestone ' || n, activity.due_on - 10 * n,
             CASE WHEN n = 2 THEN activity.due_on - 20 END
        FROM plan JOIN activity ON activity.plan_id = plan.id
       CROSS JOIN generate_series(1, CASE WHEN $2 THEN 2 ELSE 1 END) AS n
       WHERE plan.reference = ANY($1::text[])`,
  },
];

import type { Status } from '@jalon/domain/activity/activity';
import { type Waiting, type WaitingInput, waitingFor } from '@jalon/domain/activity/waiting-for';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

type TurnUpdate = WaitingInput['updates'][number] & { activity_id: string };
type TurnFinding = WaitingInput['findings'][number] & { activity_id: string };

/** Whose turn each of these activities is: their declarations as they were sent and findings in two statements. */
export async function turnsOf(
  manager: EntityManager,
  activities: { subject_id: string; status: Status | null }[],
  date: LocalDate,
): Promise<Map<string, Waiting>> {
  const ids = activities.map((row) => row.subject_id);
  const updates = groupByActivity<TurnUpdate>(
    await manager.query(
      `SELECT d.activity_id, d.update_id AS "updateId", d.status, update.state, d.sequence,
              update.accepted_at IS NOT NULL AND update.sequence = d.sequence AS accepted,
              d.declared_on::text AS "submittedOn",
              (update.returned_at AT TIME ZONE known_zone(mission.time_zone))::date::text AS "returnedOn",
              (update.accepted_at AT TIME ZONE known_zone(mission.time_zone))::date::text AS "acceptedOn"
         FROM declaration d JOIN update ON update.id = d.update_id
         JOIN activity ON activity.id = d.activity_id JOIN plan ON plan.id = activity.plan_id
         JOIN mission ON mission.id = plan.mission_id
        WHERE d.activity_id = ANY($1::uuid[])`,
      [ids],
    ),
  );
  const findings = groupByActivity<TurnFinding>(
    await manager.query(
      `SELECT finding.activity_id, finding.update_id AS "updateId", finding.finding, finding.sequence,
              finding.recorded_on::text AS "recordedOn",
              EXISTS (SELECT 1 FROM reply WHERE reply.finding_id = finding.id) AS replied
         FROM finding WHERE finding.activity_id = ANY($1::uuid[])`,
      [ids],
    ),
  );
  const turns = new Map<string, Waiting>();
  for (const row of activities) {
    if (row.status === null) continue;
    const id = row.subject_id;
    const history = { status: row.status, updates: updates.get(id) ?? [], findings: findings.get(id) ?? [] };
    const turn = waitingFor(history, date);
    if (turn) turns.set(id, turn);
  }
  return turns;
}

function groupByActivity<R extends { activity_id: string }>(rows: R[]): Map<string, R[]> {
  return Map.groupBy(rows, ({ activity_id }) => activity_id);
}

import type pg from 'pg';
import { localDateAt } from '../oracle/zone-2028.ts';
import type { DeadlineHappening } from './deadline-happenings.ts';
import type { Story } from './story.ts';
import { MANDATE, SNOOZE } from './write-story.ts';

type Kind = DeadlineHappening['kind'];
type OfKind<K extends Kind> = Extract<DeadlineHappening, { kind: K }>;

/** Writes what the program writes when it happens. */
export async function writeDeadlineHappenings(
  client: pg.ClientBase,
  story: Story,
  happenings: readonly DeadlineHappening[],
  nowMs: number,
): Promise<void> {
  const mission = new Map(story.missions.map((one) => [one.key, one]));
  const today = (key: string) => localDateAt(nowMs, mission.get(key)!.zone);
  const of = <K extends Kind>(kind: K) => happenings.filter((one): one is OfKind<K> => one.kind === kind);
  const write = async (sql: string, rows: readonly object[]) => {
    if (rows.length > 0) await client.query(sql, [JSON.stringify(rows)]);
  };
  await client.query('BEGIN');
  await write(MILESTONE_DONE, [
    ...of('milestone_done').map(({ milestone: { id, missionKey } }) => ({ id, on: today(missionKey) })),
    ...of('milestone_undone').map(({ milestone: { id } }) => ({ id, on: null })),
  ]);
  await write(
    MANDATE_EXTENDED,
    of('mandate_extended').map(({ mandate, to }) => ({ id: mandate.id, to })),
  );
  await write(
    MANDATE_ENDED,
    of('mandate_ended').map(({ mandate: { id, missionKey } }) => ({ id, on: today(missionKey) })),
  );
  await write(
    MANDATE,
    of('mandate_followed').map(({ by }) => ({ ...by, planId: mission.get(by.missionKey)!.planId })),
  );
  await write(
    REPORTS,
    of('reports_sent').flatMap(({ cards }) =>
      cards.map((card) => ({ ...card, on: today(card.missionKey), at: new Date(nowMs).toISOString() })),
    ),
  );
  await write(
    CYCLE_EXTENDED,
    of('cycle_extended').map(({ cycle, to }) => ({ id: cycle.id, to })),
  );
  await write(
    SNOOZE,
    of('put_off').map(({ snooze }) => snooze),
  );
  await write(
    SNOOZE_ENDED,
    of('put_off_ended').map(({ snooze: { id } }) => ({ id, at: new Date(nowMs).toISOString() })),
  );
  await client.query('COMMIT');
}

const MILESTONE_DONE = `
UPDATE milestone SET done_on = row."on" FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "on" date) WHERE milestone.id = row.id`;

const MANDATE_EXTENDED = `
UPDATE mandate SET ends_on = row."to" FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "to" date) WHERE mandate.id = row.id`;

const MANDATE_ENDED = `
UPDATE mandate SET ended_on = row."on", ended_reason = 'The story'
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "on" date) WHERE mandate.id = row.id`;

/** "No change": nobody has to answer such a report. */
const REPORTS = `
INSERT INTO update (id, activity_id, cycle_id, state, status, done, organization_id, person_id, post_id, created_at, saved_at,
                    submitted_at, submitted_on, sequence)
SELECT gen_random_uuid(), row.id, cycle.id, 'declared', 'in_progress', '', row."leadOrganizationId", seat.person_id,
       seat.post_id, row.at, row.at, row.at, row."on", 1
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "leadOrganizationId" uuid, "on" date, at timestamptz)
  JOIN activity ON activity.id = row.id
  JOIN cycle ON cycle.plan_id = activity.plan_id AND cycle.state = 'open'
  JOIN LATERAL (SELECT tenure.person_id, tenure.post_id FROM tenure JOIN post ON post.id = tenure.post_id
                 WHERE post.organization_id = row."leadOrganizationId" ORDER BY tenure.deputy LIMIT 1) seat ON true`;

const CYCLE_EXTENDED = `
UPDATE cycle SET due_on = row."to", first_due_on = coalesce(first_due_on, due_on)
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "to" date) WHERE cycle.id = row.id`;

const SNOOZE_ENDED = `
UPDATE snooze SET ended_at = row.at, ending = 'by_hand'
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, at timestamptz) WHERE snooze.id = row.id`;

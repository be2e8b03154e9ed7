import type pg from 'pg';
import { localDateAt } from '../oracle/zone-2028.ts';
import type { DeadlineHappening } from './deadline-happenings.ts';
import type { Story } from './story.ts';
import { MANDATE } from './write-story.ts';

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
  await client.query('COMMIT');
}

const MILESTONE_DONE = `
UPDATE milestone SET done_on = row."on" FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "on" date) WHERE milestone.id = row.id`;

const MANDATE_EXTENDED = `
UPDATE mandate SET ends_on = row."to" FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "to" date) WHERE mandate.id = row.id`;

const MANDATE_ENDED = `
UPDATE mandate SET ended_on = row."on", ended_reason = 'The story'
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "on" date) WHERE mandate.id = row.id`;

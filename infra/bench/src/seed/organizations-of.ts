import type pg from 'pg';

/** Who leads, who co-leads and who writes in a mission. */
export interface MissionSeats {
  readonly missionId: string;
  readonly leadIds: readonly string[];
  readonly coLeadIds: readonly string[];
  /** A held post of a lead, in whose name the seeded reports are written. */
  readonly postId: string;
  readonly personId: string;
  /** A held post of a co-lead, in whose name they are accepted and verified. */
  readonly coLeadPostId: string;
  readonly coLeadPersonId: string;
}

/** The organizations of a mission whose posts of these kinds are held, in the order of their codes. */
export async function organizationsOf(client: pg.Client, missionCode: string): Promise<MissionSeats> {
  const leads = await held(client, missionCode, 'focal_point');
  const coLeads = await held(client, missionCode, 'co_lead');
  const [lead] = leads;
  const [coLead] = coLeads;
  if (!lead || !coLead)
    throw new Error(`The demonstration data of ${missionCode} has nobody who leads or co-leads.`);
  return {
    missionId: lead.mission_id,
    leadIds: [...new Set(leads.map(({ organization_id }) => organization_id))],
    coLeadIds: [...new Set(coLeads.map(({ organization_id }) => organization_id))],
    postId: lead.post_id,
    personId: lead.person_id,
    coLeadPostId: coLead.post_id,
    coLeadPersonId: coLead.person_id,
  };
}

interface Held {
  mission_id: string;
  organization_id: string;
  post_id: string;
  person_id: string;
}

async function held(client: pg.Client, missionCode: string, kind: string): Promise<Held[]> {
  const { rows } = await client.query<Held>(
    `SELECT post.mission_id, post.organization_id, post.id AS post_id, tenure.person_id
       FROM post JOIN mission ON mission.id = post.mission_id
       JOIN tenure ON tenure.post_id = post.id AND tenure.ends_on IS NULL
      WHERE mission.code = $1 AND post.kind = $2 ORDER BY post.code`,
    [missionCode, kind],
  );
  return rows;
}

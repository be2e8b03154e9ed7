import { READERS, visibleTo } from '../post/visible-to.query.ts';

/** Drafts are known to who writes them and to the lead, whoever else reads what is confidential. */
const DRAFTS = `('update.drafted', 'update.amended', 'update.discarded')`;
const leads = ['a.lead_organization_id', 'pillar.lead_organization_id', 'pillar.co_lead_organization_id'];
/** The organizations in whose name a draft is written. */
const ofFact = `EXISTS (SELECT 1 FROM jsonb_array_elements_text(r.concerned_organization_ids) c(id)
  WHERE c.id::uuid = ANY(reader.organization_ids))`;
/** `$7`: the reports whose trail is open, as rows of mission or set and voice. */
const REPORT_IS_OPEN = `EXISTS (SELECT 1 FROM jsonb_to_recordset($7::jsonb) AS open(mission_id uuid, set_id uuid, voice text)
  WHERE (open.mission_id = report_set.mission_id OR open.set_id = report_set.id)
    AND (report.voice = open.voice OR %audience% = 'all'))`;

/** A mission's own calendar belongs to no plan: whoever coordinates the mission reads what became of it. */
const MISSION_IS_OPEN = `(r.subject_type = 'mission' AND EXISTS (SELECT 1 FROM jsonb_to_recordset($7::jsonb) AS open(mission_id uuid)
  WHERE open.mission_id = r.subject_id))`;

/** The things a row can be about, and who says today who may see them. */
const THINGS = `
  LEFT JOIN finding replied ON r.subject_type = 'reply' AND replied.id = (SELECT finding_id FROM reply WHERE id = r.subject_id)
  LEFT JOIN erratum filed ON r.subject_type = 'erratum' AND filed.id = r.subject_id
  LEFT JOIN comment c ON r.subject_type = 'comment' AND c.id = r.subject_id
  LEFT JOIN evidence e ON e.id = CASE r.subject_type WHEN 'evidence' THEN r.subject_id
         WHEN 'upload' THEN (SELECT id FROM evidence WHERE upload_id = r.subject_id) END
  LEFT JOIN finding f ON f.id = CASE r.subject_type WHEN 'finding' THEN r.subject_id ELSE coalesce(e.finding_id, replied.id) END
  LEFT JOIN "update" u ON u.id = CASE r.subject_type WHEN 'update' THEN r.subject_id
         ELSE coalesce(e.update_id, f.update_id, filed.update_id) END
  LEFT JOIN activity a ON a.id = coalesce(r.activity_id, CASE r.subject_type WHEN 'activity' THEN r.subject_id END)
  LEFT JOIN pillar ON pillar.id = a.pillar_id
  LEFT JOIN assessment ON r.subject_type = 'assessment' AND assessment.id = r.subject_id
  LEFT JOIN document ON r.subject_type = 'document' AND document.id = r.subject_id
  LEFT JOIN benchmark_report report ON report.id = coalesce(assessment.report_id, document.report_id,
         CASE WHEN r.subject_type = 'benchmark_report' THEN r.subject_id END)
  LEFT JOIN benchmark_set report_set ON report_set.id = report.set_id
  LEFT JOIN reader ON reader.plan_id = r.plan_id
  LEFT JOIN plan ON plan.id = r.plan_id
  LEFT JOIN mission ON mission.id = coalesce(plan.mission_id, report_set.mission_id,
         CASE r.subject_type WHEN 'mission' THEN r.subject_id END)
  LEFT JOIN person ON person.id = r.person_id
  LEFT JOIN post ON post.id = r.post_id
  LEFT JOIN organization ON organization.id = post.organization_id
  LEFT JOIN tenure ON r.subject_type = 'tenure' AND tenure.id = r.subject_id
  LEFT JOIN person about_person ON about_person.id = CASE r.subject_type WHEN 'person' THEN r.subject_id ELSE tenure.person_id END
  LEFT JOIN post about_post ON about_post.id = CASE r.subject_type WHEN 'post' THEN r.subject_id ELSE tenure.post_id END
  LEFT JOIN organization about_organization ON r.subject_type = 'organization' AND about_organization.id = r.subject_id`;

/** What an item says of itself today; an item that is gone says nothing any more. */
const ITEM_IS_OPEN = `(a.id IS NULL OR ${visibleTo('a', 'reader', leads)})
  AND (c.id IS NULL OR ${visibleTo('c', 'reader', ['c.organization_id', ...leads])})
  AND (e.id IS NULL OR ${visibleTo('e', 'reader', ['e.organization_id', ...leads])})
  AND (u.id IS NULL OR ${visibleTo('u', 'reader', ['u.organization_id', ...leads])})`;

const COLUMNS = `r.number::int AS number, to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  r.name, r.person_id AS "personId", person.name AS "personName", r.post_id AS "postId", post.kind AS "postKind",
  post.title AS "postTitle", organization.id AS "organizationId", organization.name AS "organizationName",
  organization.side, r.source,
  r.subject_type AS "subjectType", r.subject_id AS "subjectId", about_person.name AS "subjectPersonName",
  about_post.title AS "subjectPostTitle", about_organization.name AS "subjectOrganizationName",
  r.plan_id AS "planId", plan.reference AS "planReference", plan.title AS "planTitle",
  mission.time_zone AS "timeZone", a.id AS "activityId", a.reference AS "activityReference",
  a.title AS "activityTitle", r.hash`;

/** `$1` readers, `$2` person, `$3` post, `$4` subject type, `$5` subject, `$6` plan, `$7` reports, `$8` name, `$9` from,
 *  `$10` to, `$11` before, `$12` administrator, `$13` limit. A period is first narrowed without asking for the zone. */
const FILTERS = `($2::uuid IS NULL OR r.person_id = $2) AND ($3::uuid IS NULL OR r.post_id = $3)
  AND ($4::text IS NULL OR r.subject_type = $4) AND ($6::uuid IS NULL OR r.plan_id = $6)
  AND ($5::uuid IS NULL OR r.subject_id = $5 OR r.activity_id = $5) AND ($8::text IS NULL OR r.name = $8)
  AND ($11::bigint IS NULL OR r.number < $11)
  AND ($9::date IS NULL OR r.at >= $9::date - 2) AND ($10::date IS NULL OR r.at < $10::date + 3)
  AND ($9::date IS NULL OR (r.at AT TIME ZONE coalesce(mission.time_zone, 'UTC'))::date >= $9)
  AND ($10::date IS NULL OR (r.at AT TIME ZONE coalesce(mission.time_zone, 'UTC'))::date <= $10)`;

/** Somebody who sees only that it happened finds it by no content either. */
const SHOWN = `(looked."isReadable" OR ($12::boolean AND $6::uuid IS NULL
  AND ($5::uuid IS NULL OR looked."subjectType" IN ('person', 'tenure', 'post', 'organization'))))
  ORDER BY looked.number DESC LIMIT $13`;

/** Changes, newest first. */
export const AUDITED_FACTS = `WITH reader AS MATERIALIZED (SELECT * FROM ${READERS})
SELECT looked.*, kept.before, kept.after, kept.redaction_id IS NOT NULL AS "isRedacted" FROM (
  SELECT ${COLUMNS}, r.sensitivity, r.audience, NULL AS detail,
    coalesce(CASE WHEN r.plan_id IS NOT NULL THEN
      reader.plan_id IS NOT NULL AND ${visibleTo('r', 'reader', ['post.organization_id'])}
      AND (r.name NOT IN ${DRAFTS} OR post.organization_id = ANY(reader.organization_ids) OR ${ofFact})
      AND ${ITEM_IS_OPEN}
    ELSE ${REPORT_IS_OPEN.replace('%audience%', 'r.audience')} OR ${MISSION_IS_OPEN} END, false) AS "isReadable"
  FROM fact r ${THINGS} WHERE ${FILTERS}) AS looked
  LEFT JOIN fact_value kept ON kept.number = looked.number
 WHERE ${SHOWN}`;

/** Openings, refusals and exports, newest first: those of readers of one's own side. */
export const AUDITED_ACCESS = `WITH reader AS MATERIALIZED (SELECT * FROM ${READERS})
SELECT looked.*, NULL AS before, NULL AS after, false AS "isRedacted" FROM (
  SELECT ${COLUMNS}, coalesce(c.sensitivity, e.sensitivity, f.sensitivity, u.sensitivity, a.sensitivity) AS sensitivity,
    coalesce(c.audience, e.audience, f.audience, u.audience, a.audience) AS audience, r.detail,
    coalesce(CASE WHEN r.plan_id IS NOT NULL THEN
      reader.plan_id IS NOT NULL AND organization.side = ANY(reader.audiences)
      AND ${ITEM_IS_OPEN}
      AND (f.id IS NULL OR r.subject_type <> 'finding' OR ${visibleTo('f', 'reader', ['f.organization_id', ...leads])})
    ELSE organization.side = report.voice AND ${REPORT_IS_OPEN.replace('%audience%', "''::text")} END, false) AS "isReadable"
  FROM access r ${THINGS} WHERE ${FILTERS}) AS looked
 WHERE ${SHOWN}`;

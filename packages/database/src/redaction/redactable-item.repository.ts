import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import type { RedactableSubject } from '@jalon/domain/redaction/redaction';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';

/** Something written, with its words by field and everything that says who may see it. */
export interface RedactableItem {
  /** Null for what stands on the plan itself; then that is named. */
  activityId: string | null;
  planId: string | null;
  /** By the name that the API gives a field. */
  texts: Record<string, string | null>;
  /** Of a report that was given back: what was sent, which its writers may be correcting. */
  sent: Record<string, string | null> | null;
  /** Its own marking, and that of what it stands on; the activity's comes from the activity. */
  markings: { sensitivity: Sensitivity; audience: Audience; organizationId: string }[];
  /** Of a draft: the organizations that know of it, besides the lead. */
  draftOf: string[] | null;
  /** The organizations that write on it. */
  writers: string[];
  uploadId: string | null;
}

/** The thing with this id; null where there is none. Says nothing about who may see it. */
export async function redactableItem(
  manager: EntityManager,
  subjectType: RedactableSubject,
  subjectId: string,
): Promise<RedactableItem | null> {
  if (!isId(subjectId)) return null;
  const item = ITEMS[subjectType];
  const [row] = await manager.query(
    `SELECT ${item.activityId ?? 'NULL'} AS "activityId", ${item.planId ?? 'NULL'} AS "planId", ${fieldsOf(item)} AS texts, ${marksOf(item)} AS marks,
            ${item.upload ? 'i.upload_id' : 'NULL'} AS "uploadId", ${item.onUpdate ? OF_UPDATE : OF_NONE},
            ${subjectType === 'update' ? SENT : 'NULL'} AS sent
       FROM ${item.from} WHERE i.id = $1`,
    [subjectId],
  );
  if (!row) return null;
  const isThere = <T>(value: T | null): value is T => value !== null;
  return {
    activityId: row.activityId,
    planId: row.planId,
    texts: row.texts,
    sent: row.sent,
    markings: row.marks.filter(isThere),
    draftOf: row.draftOf?.filter(isThere) ?? null,
    writers: row.writers.filter(isThere),
    uploadId: row.uploadId,
  };
}

const OF_UPDATE = `CASE WHEN u.state = 'draft' THEN jsonb_build_array(u.organization_id, u.recorded_for_organization_id) END
  AS "draftOf", jsonb_build_array(u.organization_id, u.recorded_for_organization_id) AS writers`;
const OF_NONE = `NULL AS "draftOf", '[]'::jsonb AS writers`;
const SENT = `CASE WHEN u.state = 'returned' THEN (
  SELECT d.words FROM declaration d WHERE d.activity_id = u.activity_id AND d.sequence = u.sequence) END`;

function fieldsOf({ texts }: ItemTable): string {
  return `jsonb_build_object(${texts.map(([field, column]) => `'${field}', i.${column}`).join(', ')})`;
}

function marksOf({ ownMark, onUpdate }: ItemTable): string {
  const mark = (row: string) => `CASE WHEN ${row}.id IS NOT NULL THEN jsonb_build_object(
    'sensitivity', ${row}.sensitivity, 'audience', ${row}.audience, 'organizationId', ${row}.organization_id) END`;
  return `jsonb_build_array(${[...(ownMark ? [mark('i')] : []), ...(onUpdate ? [mark('u')] : [])].join(', ')})`;
}

/** The column of a field. */
export function columnOf(subjectType: RedactableSubject, field: string): string | null {
  return ITEMS[subjectType].texts.find(([name]) => name === field)?.[1] ?? null;
}

interface ItemTable {
  from: string;
  activityId?: string;
  planId?: string;
  /** The field's name and its column. */
  texts: [string, string][];
  ownMark?: boolean;
  /** It stands on an update, `u`. */
  onUpdate?: boolean;
  upload?: boolean;
}

const ITEMS: Record<RedactableSubject, ItemTable> = {
  activity: {
    from: 'activity i',
    activityId: 'i.id',
    texts: [
      ['title', 'title'],
      ['description', 'description'],
      ['constraintNote', 'constraint_note'],
      ['discontinuedReason', 'discontinued_reason'],
    ],
  },
  update: {
    from: '"update" i JOIN "update" u ON u.id = i.id',
    activityId: 'i.activity_id',
    texts: [
      ['done', 'done'],
      ['constraintNote', 'constraint_note'],
      ['discontinuedReason', 'discontinued_reason'],
      ['nextStep', 'next_step'],
      ['proposalReason', 'proposal_reason'],
      ['returnReason', 'return_reason'],
      ['acceptanceNote', 'acceptance_note'],
      ['guardJustification', 'guard_justification'],
    ],
    onUpdate: true,
  },
  erratum: {
    from: 'erratum i JOIN "update" u ON u.id = i.update_id',
    activityId: 'u.activity_id',
    texts: [
      ['text', 'text'],
      ['reason', 'reason'],
    ],
    onUpdate: true,
  },
  finding: {
    from: 'finding i JOIN "update" u ON u.id = i.update_id',
    activityId: 'i.activity_id',
    texts: [['note', 'note']],
    ownMark: true,
    onUpdate: true,
  },
  reply: {
    from: 'reply i JOIN finding f ON f.id = i.finding_id JOIN "update" u ON u.id = f.update_id',
    activityId: 'u.activity_id',
    texts: [['text', 'text']],
    onUpdate: true,
  },
  evidence: {
    from: `evidence i LEFT JOIN finding f ON f.id = i.finding_id
      LEFT JOIN "update" u ON u.id = coalesce(i.update_id, f.update_id)`,
    activityId: 'i.activity_id',
    texts: [
      ['title', 'title'],
      ['source', 'source'],
      ['url', 'url'],
    ],
    ownMark: true,
    onUpdate: true,
    upload: true,
  },
  comment: { from: 'comment i', activityId: 'i.activity_id', texts: [['text', 'text']], ownMark: true },
  milestone: { from: 'milestone i', activityId: 'i.activity_id', texts: [['title', 'title']] },
  due_change: { from: 'due_change i', activityId: 'i.activity_id', texts: [['reason', 'reason']] },
  lead_change: { from: 'lead_change i', activityId: 'i.activity_id', texts: [['reason', 'reason']] },
  snooze: { from: 'snooze i', activityId: 'i.activity_id', texts: [['reason', 'reason']] },
  cycle_extension: {
    from: 'cycle_extension i JOIN cycle ON cycle.id = i.cycle_id',
    planId: 'cycle.plan_id',
    texts: [['reason', 'reason']],
  },
  mandate_extension: {
    from: 'mandate_extension i JOIN mandate ON mandate.id = i.mandate_id',
    planId: 'mandate.plan_id',
    texts: [['reason', 'reason']],
  },
  plan_extension: { from: 'plan_extension i', planId: 'i.plan_id', texts: [['reason', 'reason']] },
};

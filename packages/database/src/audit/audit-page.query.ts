import type { AuditViewer } from '@jalon/domain/audit/audit-viewer';
import { inLanguage, type Language, type Text } from '@jalon/domain/language/text';
import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import { type PlanInView, plansInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { readersParameter } from '../post/visible-to.query.ts';
import type { AuditFilter, AuditRow, AuditRowInBase } from './audit-row.ts';
import { AUDITED_ACCESS, AUDITED_FACTS } from './audit-statements.ts';

/** The trail through one reader's eyes: the plans that count here, with what may be read in each. */
export interface AuditView {
  viewer: AuditViewer;
  plans: PlanInView[];
  language: Language;
}

export async function auditView(
  manager: EntityManager,
  asker: Asker,
  viewer: AuditViewer,
): Promise<AuditView> {
  const actor = { personId: asker.actor.personId, posts: viewer.posts };
  const plans = viewer.posts.length > 0 ? await plansInView(manager, { ...asker, actor }) : [];
  return { viewer, plans, language: asker.language };
}

/** A plan of the view by id or reference; null where it does not exist for this person. */
export function planOfView({ plans }: AuditView, idOrReference: string): PlanInView | null {
  const name = idOrReference.toLowerCase();
  return plans.find(({ id, reference }) => id === name || reference.toLowerCase() === name) ?? null;
}

/** The id of a thing, or of the activity with this reference; null where no such activity can be read. */
export async function subjectOfView(
  manager: EntityManager,
  { plans }: AuditView,
  idOrReference: string,
): Promise<string | null> {
  if (isId(idOrReference)) return idOrReference;
  const [known] = await manager.query(
    'SELECT id FROM activity WHERE reference = $1 AND plan_id = ANY($2::uuid[])',
    [idOrReference, plans.map(({ id }) => id)],
  );
  return known?.id ?? null;
}

/** The rows that this reader may see, newest first, at most `limit` of them. One statement. */
export async function auditPage(
  manager: EntityManager,
  view: AuditView,
  filter: AuditFilter,
  limit: number,
): Promise<AuditRow[]> {
  const { viewer, plans } = view;
  const reports = viewer.reports.map(({ missionId, benchmarkSetId, voice }) => ({
    mission_id: missionId,
    set_id: benchmarkSetId,
    voice,
  }));
  const rows: AuditRowInBase[] = await manager.query(
    filter.chain === 'access' ? AUDITED_ACCESS : AUDITED_FACTS,
    [
      readersParameter(plans),
      filter.personId ?? null,
      filter.postId ?? null,
      filter.subjectType ?? null,
      filter.subjectId ?? null,
      filter.planId ?? null,
      JSON.stringify(reports),
      filter.name ?? null,
      filter.from ?? null,
      filter.to ?? null,
      filter.before ?? null,
      viewer.isAdministrator,
      limit,
    ],
  );
  return rows.map((row) => (row.isReadable ? whole(row, view) : bare(row, view.language)));
}

function whole(row: AuditRowInBase, view: AuditView): AuditRow {
  const { planId, planReference, planTitle, activityId, activityReference, activityTitle } = row;
  const words = (text: Text | null) => (text ? inLanguage(text, view.language) : '');
  return {
    ...bare(row, view.language),
    // From which address the other side works is its own affair.
    source: isOwnSide(row, view) ? row.source : null,
    subjectId: row.subjectId,
    plan: planId && planReference ? { id: planId, reference: planReference, title: words(planTitle) } : null,
    activity:
      activityId && activityReference
        ? { id: activityId, reference: activityReference, title: activityTitle ?? '' }
        : null,
    sensitivity: row.sensitivity,
    audience: row.audience,
    before: row.before,
    after: row.after,
    redacted: row.isRedacted,
    contentHidden: false,
    detail: row.detail,
  };
}

function isOwnSide({ side }: AuditRowInBase, { viewer }: AuditView): boolean {
  return viewer.isAdministrator || side === null || viewer.posts.some((post) => post.side === side);
}

/** Accounts are the administrator's own work, so these say whose they are. */
const accountSubjects: ReadonlySet<string> = new Set(['person', 'tenure', 'post', 'organization']);

/** That it happened: when, what kind of thing it was, and who did it. */
function bare(row: AuditRowInBase, language: Language): AuditRow {
  const { personId, personName, postId, postTitle, organizationId, organizationName } = row;
  const isAccount = accountSubjects.has(row.subjectType);
  const aboutPost = row.subjectPostTitle && inLanguage(row.subjectPostTitle, language);
  const aboutOrganization = row.subjectOrganizationName && inLanguage(row.subjectOrganizationName, language);
  const names = [row.subjectPersonName, aboutPost, aboutOrganization].filter(Boolean);
  return {
    number: row.number,
    at: row.at,
    timeZone: row.timeZone ?? 'UTC',
    name: row.name,
    person: personId && personName ? { id: personId, name: personName } : null,
    post: postId && postTitle ? { id: postId, title: inLanguage(postTitle, language) } : null,
    organization:
      organizationId && organizationName
        ? { id: organizationId, name: inLanguage(organizationName, language) }
        : null,
    source: row.source,
    subjectType: row.subjectType,
    subjectId: isAccount ? row.subjectId : null,
    subjectName: isAccount && names.length > 0 ? names.join(' · ') : null,
    plan: null,
    activity: null,
    sensitivity: null,
    audience: null,
    before: null,
    after: null,
    redacted: false,
    contentHidden: true,
    detail: null,
    hash: row.hash,
  };
}

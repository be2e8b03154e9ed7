import { ActivityEntity, ActivitySupportEntity } from '@jalon/database/activity/activity.entity';
import { Activities, type ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Budget } from '@jalon/domain/activity/activity';
import { changeDueDate } from '@jalon/domain/activity/change-due-date';
import { changeLead } from '@jalon/domain/activity/change-lead';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { organizationOf } from '../organization/organization-of.ts';
import { organizationsOf } from '../organization/organizations-of.ts';
import { refuseClosedPlan } from '../plan/refuse-closed-plan.ts';
import { refuseForeignAudience } from '../post/refuse-foreign-audience.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { activityFact } from './activity-fact.ts';
import { setDueDate } from './set-due-date.ts';
import { setLead } from './set-lead.ts';

export interface ActivityAmendment {
  title?: string | undefined;
  description?: string | null | undefined;
  startOn?: string | undefined;
  dueOn?: string | undefined;
  dueChangeReason?: string | undefined;
  leadOrganizationId?: string | null | undefined;
  leadChangeReason?: string | undefined;
  supportOrganizationIds?: string[] | undefined;
  budget?: Budget | null | undefined;
  sensitivity?: Sensitivity | undefined;
  audience?: Audience | undefined;
  guardJustification?: string | undefined;
}

/** Changes an activity. A new due date and a new lead have a reason and keep what was before. */
export class AmendActivity {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the activity's id. Throws `Refused`: `not-found`, `may-not-do-this`, `stale-version`,
   * `plan-is-closed`, `activity-is-discontinued`, `reason-required`, `due-before-start`, `unknown-reference`,
   * `survivor-data`.
   */
  execute(caller: Caller, activityId: string, version: number, request: ActivityAmendment): Promise<string> {
    guardText(textsOf(request), caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const activities = new Activities(transaction.manager, transaction.now).visibleTo(caller.actor);
      const reached = found(await activities.lock(activityId));
      const { activity, plan } = reached;
      const post = allowed(mayDo(caller.actor, 'amend_activity', reached.place));
      if (activity.version !== version) throw new Refused({ code: 'stale-version' });
      refuseClosedPlan(plan);
      refuseForeignAudience(request.audience, post, '/audience');
      const changes = columnsOf(request);
      const startOn = request.startOn ?? activity.startOn;
      if ((request.dueOn ?? activity.dueOn) < startOn) {
        throw new Refused({ code: 'due-before-start', pointer: request.dueOn ? '/dueOn' : '/startOn' });
      }
      await transaction.manager.update(ActivityEntity, activity.id, { ...changes, version: version + 1 });
      await amendDueDate(transaction, caller, { ...reached, activity: { ...activity, startOn } }, request);
      await amendLead(transaction, caller, reached, request);
      await amendSupport(transaction, reached, request.supportOrganizationIds);
      transaction.record(amendmentFact(reached, request), post.postId);
      return activity.id;
    });
  }
}

/** With the stricter of the markings before and after: the trail is no way around a new confidentiality. */
function amendmentFact(reached: ReachedActivity, request: ActivityAmendment) {
  const { activity } = reached;
  const keys = Object.keys(request).filter((key) => key in activity) as (keyof typeof activity)[];
  const before = Object.fromEntries(keys.map((key) => [key, activity[key]]));
  const { sensitivity, audience } = request;
  const change = { name: 'activity.amended', before, after: request } as const;
  return activityFact(reached, {
    ...change,
    ...(sensitivity && { sensitivity }),
    ...(audience && { audience }),
  });
}

async function amendDueDate(
  transaction: Transaction,
  caller: Caller,
  reached: ReachedActivity,
  { dueOn, dueChangeReason }: ActivityAmendment,
): Promise<void> {
  if (dueOn === undefined) return;
  const context = { place: reached.place, planIsClosed: reached.plan.closedAt !== null };
  const change = allowed(
    changeDueDate(reached.activity, { dueOn, reason: dueChangeReason ?? null }, caller.actor, context),
  );
  if (change) await setDueDate(transaction, reached, change.dueOn, change.reason, change.post.postId);
}

async function amendLead(
  transaction: Transaction,
  caller: Caller,
  reached: ReachedActivity,
  { leadOrganizationId, leadChangeReason }: ActivityAmendment,
): Promise<void> {
  if (leadOrganizationId === undefined) return;
  const { manager } = transaction;
  const lead = leadOrganizationId
    ? await organizationOf(manager, reached.mission.id, leadOrganizationId, '/leadOrganizationId')
    : reached.pillar.leadOrganizationId;
  const context = { place: reached.place, planIsClosed: reached.plan.closedAt !== null };
  const change = allowed(
    changeLead(
      reached.activity,
      { leadOrganizationId: lead, reason: leadChangeReason ?? null },
      caller.actor,
      context,
    ),
  );
  if (change) await setLead(transaction, reached, lead, change.reason, change.post.postId);
}

async function amendSupport(
  { manager }: Transaction,
  { activity, mission }: ReachedActivity,
  idsOrCodes: string[] | undefined,
): Promise<void> {
  if (!idsOrCodes) return;
  const support = await organizationsOf(manager, mission.id, idsOrCodes, '/supportOrganizationIds');
  await manager.delete(ActivitySupportEntity, { activityId: activity.id });
  const rows = support.map((organizationId) => ({ activityId: activity.id, organizationId }));
  if (rows.length > 0) await manager.insert(ActivitySupportEntity, rows);
}

/** The plain columns of the request; a new date, a new lead and support also have rules of their own. */
function columnsOf(request: ActivityAmendment) {
  const { title, description, startOn, dueOn, budget, sensitivity, audience } = request;
  const columns: Partial<ActivityEntity> = {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description: description || null }),
    ...(startOn !== undefined && { startOn }),
    // Start and due date move in one statement: the database refuses a start after the due date.
    ...(dueOn !== undefined && { dueOn }),
    ...(sensitivity !== undefined && { sensitivity }),
    ...(audience !== undefined && { audience }),
    ...(budget !== undefined && {
      budgetEstimated: budget?.estimated ?? null,
      budgetAvailable: budget?.available ?? null,
      budgetCurrency: budget?.currency ?? null,
    }),
  };
  return columns;
}

function textsOf(request: ActivityAmendment) {
  return [
    { pointer: '/title', text: request.title },
    { pointer: '/description', text: request.description },
    { pointer: '/dueChangeReason', text: request.dueChangeReason },
    { pointer: '/leadChangeReason', text: request.leadChangeReason },
  ];
}

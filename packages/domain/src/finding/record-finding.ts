import { allow, type Decision, refuse } from '../decision.ts';
import type { LocalDate } from '../mission/local-date.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place, postsThatMay } from '../post/rights.ts';
import { isOwn } from '../update/answer-update.ts';
import { reportingOrganization } from '../update/reporting-organization.ts';
import type { Update } from '../update/update.ts';

export interface FindingContext {
  place: Place;
  /** When both are given, a verification dated after today is refused. */
  verifiedOn?: LocalDate;
  today?: LocalDate;
  /** The day the plan began: a date before it is a typing error. A visit may well come before an activity's start. */
  beganOn?: LocalDate;
}

/** In whose name the finding is recorded, and whether it is marked "by an implementing partner". */
export interface FindingRecord {
  post: ActorPost;
  byImplementingPartner: boolean;
}

/**
 * Whether this person may verify this update. A finding comes from outside the reporting organization and
 * those above or below it; from an organization that supports the activity only by the coordinator, marked.
 */
export function canRecordFinding(
  update: Pick<Update, 'state' | 'personId' | 'writerIds' | 'organizationId' | 'recordedForOrganizationId'>,
  actor: Actor,
  context: FindingContext,
): Decision<FindingRecord> {
  const verifier = mayDo(actor, 'verify', context.place);
  if (!verifier.allowed && verifier.refusal.code === 'not-found') return verifier;
  const own = isOwn(update, actor);
  if (own) return own;
  if (!verifier.allowed) return verifier;
  const records = postsThatMay(actor, 'verify', context.place).map((post) =>
    fromOutside(post, reportingOrganization(update), context.place),
  );
  const record = records.find(({ allowed }) => allowed) ?? records[0]!;
  if (!record.allowed) return record;
  if (update.state !== 'accepted') return refuse('update-not-accepted');
  return datedWrongly(context) ?? record;
}

function datedWrongly({ verifiedOn, today, beganOn }: FindingContext): Decision<never> | null {
  const pointer = '/verifiedOn';
  if (verifiedOn === undefined) return null;
  if (today !== undefined && verifiedOn > today) {
    return refuse('date-in-the-future', { pointer, values: { today } });
  }
  if (beganOn !== undefined && verifiedOn < beganOn) {
    return refuse('verified-before-it-began', { pointer, values: { beganOn } });
  }
  return null;
}

function fromOutside(
  post: ActorPost,
  reportingOrganizationId: string,
  place: Place,
): Decision<FindingRecord> {
  const line = [post.organizationId, ...post.organizationLine];
  if (line.includes(reportingOrganizationId)) return refuse('same-organization');
  const supports = place.supportOrganizationIds?.includes(post.organizationId) ?? false;
  if (supports && post.kind !== 'coordinator') return refuse('supporting-organization');
  return allow({ post, byImplementingPartner: supports });
}

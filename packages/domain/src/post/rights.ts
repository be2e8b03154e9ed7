import type { Voice } from '../benchmark/benchmark.ts';
import { allow, type Decision, refuse } from '../decision.ts';
import type { RefusalCode } from '../refusal/refusal.ts';
import type { Actor, ActorPost, PostKind } from './post.ts';
import { reachesPlan } from './reaches-plan.ts';

/** Where something is to be done: what the table of rights has to know about it. */
export interface Place {
  missionId: string | null;
  /** Null where there is no plan (yet): a new plan, a benchmark report, accounts. */
  planId: string | null;
  /** The effective lead of the activity, or the organization whose return it is. */
  leadOrganizationId?: string;
  coLeadOrganizationId?: string;
  supportOrganizationIds?: string[];
  voice?: Voice;
  benchmarkSetId?: string;
}

/** What a post must be, with regard to the place, for a right to hold. */
type Condition =
  | 'in_its_mission'
  | 'reads_the_plan'
  | 'reads_the_plan_on_the_national_side'
  | 'leads'
  | 'takes_part'
  | 'co_leads'
  | 'co_leads_and_does_not_lead'
  | 'own_voice'
  | 'un_voice_in_its_mission'
  | 'always';

/**
 * Who may do what, as data; what is not written here is refused. Within a verb the most specific post comes
 * first: a person who holds several acts in the first that may.
 */
export const RIGHTS = {
  create_plan: { coordinator: 'in_its_mission' },
  amend_plan: { coordinator: 'in_its_mission' },
  create_pillar: { coordinator: 'in_its_mission' },
  create_commitment: { coordinator: 'in_its_mission' },
  create_activity: { co_lead: 'co_leads', coordinator: 'in_its_mission' },
  amend_activity: { co_lead: 'co_leads', coordinator: 'in_its_mission' },
  decide_dates: { co_lead: 'co_leads', coordinator: 'in_its_mission' },
  declare: { focal_point: 'leads' },
  /** A draft letter to the head of the lead organization, to be sent by hand. */
  draft_letter: { coordinator: 'in_its_mission' },
  record_for_lead: { co_lead: 'co_leads', coordinator: 'in_its_mission' },
  answer: { co_lead: 'co_leads_and_does_not_lead', coordinator: 'in_its_mission' },
  verify: { co_lead: 'co_leads_and_does_not_lead', coordinator: 'in_its_mission' },
  reply: { focal_point: 'leads' },
  comment: { focal_point: 'reads_the_plan', co_lead: 'reads_the_plan', coordinator: 'in_its_mission' },
  /** A file, before it stands on anything. */
  upload: { focal_point: 'always', co_lead: 'always', coordinator: 'always' },
  /** Any post of the file's side that may see it, its sender aside. */
  confirm_upload: {
    focal_point: 'reads_the_plan',
    co_lead: 'reads_the_plan',
    coordinator: 'in_its_mission',
    rapporteur: 'reads_the_plan',
    clearance: 'reads_the_plan',
  },
  add_evidence: { focal_point: 'takes_part', co_lead: 'co_leads', coordinator: 'in_its_mission' },
  amend_policy: { coordinator: 'in_its_mission' },
  /** Zone, weekend and holidays, by which every deadline of the mission is counted. */
  amend_mission: { coordinator: 'in_its_mission' },
  /** Whoever hears of a card through a post on its ladder puts off what that post hears. */
  snooze: { focal_point: 'leads', co_lead: 'co_leads', coordinator: 'in_its_mission' },
  /** Records, renews and ends the mandates of committees. */
  keep_mandates: { coordinator: 'in_its_mission' },
  /** Records and moves the dates on which the Council wants the reports of both voices. */
  keep_report_dates: { coordinator: 'in_its_mission' },
  close_cycle: { coordinator: 'in_its_mission' },
  extend_cycle: { coordinator: 'in_its_mission' },
  amend_calendar: { coordinator: 'in_its_mission' },
  file_erratum: { focal_point: 'leads', coordinator: 'in_its_mission' },
  submit_return: { focal_point: 'leads' },
  draft_report: { rapporteur: 'own_voice', coordinator: 'un_voice_in_its_mission' },
  read_report: { rapporteur: 'own_voice', clearance: 'own_voice', coordinator: 'un_voice_in_its_mission' },
  clear_report: { clearance: 'own_voice', coordinator: 'un_voice_in_its_mission' },
  freeze_report: { clearance: 'own_voice', rapporteur: 'own_voice' },
  /** Each sees what its posts may read; the administrator that things happened. */
  read_audit: { coordinator: 'always', clearance: 'always', administrator: 'always' },
  /** Two people, one of each side: one asks for it and the other confirms it. */
  redact: {
    coordinator: 'in_its_mission',
    clearance: 'reads_the_plan_on_the_national_side',
    focal_point: 'reads_the_plan_on_the_national_side',
  },
  read_accounts: { administrator: 'always' },
  manage_accounts: { administrator: 'always' },
  open_plan: { coordinator: 'in_its_mission' },
  move_clock: { administrator: 'always' },
  read_operations: { administrator: 'always' },
  /** Sees which mails did not arrive, without their content, and has them sent again. */
  mend_mails: { administrator: 'always', coordinator: 'in_its_mission' },
  /** Who was told what about a plan, and whether it helped. */
  read_told: { coordinator: 'in_its_mission' },
} as const satisfies Record<string, Partial<Record<PostKind, Condition>>>;

export type Verb = keyof typeof RIGHTS;

/**
 * The post in whose name this person may do it, or why they may not: `not-found` where the plan does not
 * exist for them, `same-organization` where only their own organization's lead stands in the way.
 */
export function mayDo(actor: Pick<Actor, 'posts'>, verb: Verb, on: Place): Decision<ActorPost> {
  if (on.planId !== null && !actor.posts.some((post) => reachesPlan(post, planOf(on))))
    return refuse('not-found');
  const [post] = postsThatMay(actor, verb, on);
  if (post) return allow(post);
  const reasons = actor.posts.map((held) => refusalFor(held, verb, on));
  return refuse(reasons.find((code) => code === 'same-organization') ?? 'may-not-do-this');
}

/** Every post of this person that may do it, the most specific first. */
export function postsThatMay(actor: Pick<Actor, 'posts'>, verb: Verb, on: Place): ActorPost[] {
  const kinds = Object.keys(RIGHTS[verb]);
  return actor.posts
    .filter((post) => refusalFor(post, verb, on) === null)
    .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}

function refusalFor(post: ActorPost, verb: Verb, on: Place): RefusalCode | null {
  const row: Partial<Record<PostKind, Condition>> = RIGHTS[verb];
  const condition = row[post.kind];
  if (!condition) return 'may-not-do-this';
  if (on.planId !== null && condition !== 'always' && !reachesPlan(post, planOf(on)))
    return 'may-not-do-this';
  return CONDITIONS[condition](post, on);
}

const CONDITIONS: Record<Condition, (post: ActorPost, on: Place) => RefusalCode | null> = {
  in_its_mission: (post, on) => holds(isInMission(post, on)),
  reads_the_plan: (post, on) => holds(on.planId !== null && reachesPlan(post, planOf(on))),
  reads_the_plan_on_the_national_side: (post, on) =>
    holds(post.side === 'national' && on.planId !== null && reachesPlan(post, planOf(on))),
  leads: (post, on) => holds(leads(post, on)),
  takes_part: (post, on) => holds(leads(post, on) || coLeads(post, on) || supports(post, on)),
  co_leads: (post, on) => holds(isInMission(post, on) && coLeads(post, on)),
  co_leads_and_does_not_lead: (post, on) => {
    if (!isInMission(post, on) || !coLeads(post, on)) return 'may-not-do-this';
    return leads(post, on) ? 'same-organization' : null;
  },
  own_voice: (post, on) =>
    holds(
      post.side === on.voice &&
        on.benchmarkSetId !== undefined &&
        post.benchmarkSetIds.includes(on.benchmarkSetId),
    ),
  un_voice_in_its_mission: (post, on) => holds(on.voice === 'un' && isInMission(post, on)),
  always: () => null,
};

function holds(condition: boolean): RefusalCode | null {
  return condition ? null : 'may-not-do-this';
}

function isInMission(post: ActorPost, on: Place): boolean {
  return post.missionId !== null && post.missionId === on.missionId;
}

function leads(post: ActorPost, on: Place): boolean {
  return on.leadOrganizationId !== undefined && on.leadOrganizationId === post.organizationId;
}

function coLeads(post: ActorPost, on: Place): boolean {
  return on.coLeadOrganizationId !== undefined && on.coLeadOrganizationId === post.organizationId;
}

function supports(post: ActorPost, on: Place): boolean {
  return on.supportOrganizationIds?.includes(post.organizationId) ?? false;
}

function planOf(on: Place): { id: string; missionId: string } {
  return { id: on.planId ?? '', missionId: on.missionId ?? '' };
}

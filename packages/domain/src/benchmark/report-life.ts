import { allow, type Decision, refuse } from '../decision.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place, type Verb } from '../post/rights.ts';
import type { ReportState, Voice } from './benchmark.ts';

/** A report as far as its life needs it. */
export interface LivingReport {
  state: ReportState;
  voice: Voice;
  missionId: string;
  benchmarkSetId: string;
  /** Everyone who made the report or changed a word of it. */
  drafterPersonIds: string[];
}

export interface ReportStep {
  post: ActorPost;
  /** The state after the step. */
  state: ReportState;
}

/** Asks for clearance. */
export function submitReport(report: LivingReport, actor: Actor): Decision<ReportStep> {
  const drafter = inVoice(report, actor, 'draft_report');
  if (!drafter.allowed) return drafter;
  if (report.state === 'frozen') return refuse('report-is-frozen');
  if (report.state === 'cleared') return refuse('report-already-cleared');
  return allow({ post: drafter.value, state: 'clearance' });
}

/** Clears a draft, whether clearance was asked for or not. Nobody clears what they drafted. */
export function clearReport(report: LivingReport, actor: Actor): Decision<ReportStep> {
  const clearer = inVoice(report, actor, 'clear_report');
  if (!clearer.allowed) return clearer;
  if (report.drafterPersonIds.includes(actor.personId)) return refuse('own-draft-cannot-be-cleared');
  if (report.state === 'frozen') return refuse('report-is-frozen');
  if (report.state === 'cleared') return refuse('report-already-cleared');
  return allow({ post: clearer.value, state: 'cleared' });
}

/** Changes words: what was handed in or cleared is a draft again. */
export function amendReport(report: LivingReport, actor: Actor): Decision<ReportStep> {
  const drafter = inVoice(report, actor, 'draft_report');
  if (!drafter.allowed) return drafter;
  if (report.state === 'frozen') return refuse('report-is-frozen');
  return allow({ post: drafter.value, state: 'draft' });
}

/** Freezes a cleared report, by rapporteur or clearance of its voice. */
export function freezeReport(report: LivingReport, actor: Actor): Decision<ReportStep> {
  const freezer = inVoice(report, actor, 'freeze_report');
  if (!freezer.allowed) return freezer;
  if (report.state === 'frozen') return refuse('report-is-frozen');
  if (report.state !== 'cleared') return refuse('report-not-cleared');
  return allow({ post: freezer.value, state: 'frozen' });
}

/** The other side's drafts do not exist for a reader. */
function inVoice(report: LivingReport, actor: Actor, verb: Verb): Decision<ActorPost> {
  const { missionId, voice, benchmarkSetId } = report;
  const place: Place = { missionId, planId: null, voice, benchmarkSetId };
  const decision = mayDo(actor, verb, place);
  if (decision.allowed || mayDo(actor, 'read_report', place).allowed) return decision;
  return refuse('not-found');
}

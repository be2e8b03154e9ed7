import type { FactAfter } from '@jalon/database/audit/facts-after.query';
import type { FactName } from '@jalon/domain/audit/fact';
import { isVisible } from '@jalon/domain/post/is-visible';
import type { Actor } from '@jalon/domain/post/post';
import { readerOf } from '@jalon/domain/post/reader-of';

/** Only the writer's organization and the lead know that a draft exists. */
const draftFacts: ReadonlySet<FactName> = new Set(['update.drafted', 'update.amended', 'update.discarded']);
/** What changes for somebody who sees only what was accepted. */
const acceptedFacts: ReadonlySet<FactName> = new Set([
  'plan.amended',
  'pillar.created',
  'commitment.created',
  'activity.created',
  'activity.amended',
  'activity.reordered',
  'activity.discontinued',
  'update.accepted',
  'update.corrected',
  'finding.recorded',
  'cycle.opened',
  'cycle.closed',
  'cycle.extended',
  'plan.calendar_amended',
  'redaction.confirmed',
]);

/** Whether somebody may hear that this happened. The event carries ids only; what it is about is asked for. */
export function mayHear(fact: FactAfter, actor: Actor): boolean {
  if (fact.name === 'clock.moved') return true;
  if (fact.planId === null || fact.missionId === null) return mayHearOfReport(fact, actor);
  const reader = readerOf(actor, { id: fact.planId, missionId: fact.missionId });
  if (!reader || !isVisible(fact, reader)) return false;
  if (reader.observesOnly) return acceptedFacts.has(fact.name);
  if (!draftFacts.has(fact.name)) return true;
  // Not the person who wrote it: a draft stays with the post, and its writer may hold another one by now.
  return fact.organizationId !== null && reader.organizationIds.includes(fact.organizationId);
}

/** Benchmark reports belong to a mission and to no plan. Accounts and posts are nobody's news. */
function mayHearOfReport({ name, missionId, audience }: FactAfter, { posts }: Actor): boolean {
  if (!/^(report|assessment|document)\./.test(name)) return false;
  return posts.some(
    ({ kind, missionId: own, benchmarkSetIds, side }) =>
      (benchmarkSetIds.length > 0 || (kind === 'coordinator' && own === missionId)) &&
      (audience === 'all' || side === audience),
  );
}

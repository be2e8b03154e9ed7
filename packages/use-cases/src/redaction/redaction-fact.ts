import type { NewFact } from '@jalon/domain/audit/fact';
import type { Redaction } from '@jalon/domain/redaction/redaction';
import { planFact } from '../plan/plan-fact.ts';

type Decided = Pick<
  Redaction,
  | 'id'
  | 'planId'
  | 'missionId'
  | 'activityId'
  | 'subjectType'
  | 'field'
  | 'passageStart'
  | 'passageEnd'
  | 'audience'
  | 'sensitivity'
>;

/**
 * A fact about a redaction. Both sides decide, so both hear of it; what is for one side alone is named to nobody
 * else, not even by the activity on which it stands.
 */
export function redactionFact(
  redaction: Decided,
  name: NewFact['name'],
  after: Record<string, unknown> = {},
): NewFact {
  const { id, planId, missionId, activityId, subjectType, field, passageStart, passageEnd } = redaction;
  const isForAll = redaction.audience === 'all' && redaction.sensitivity === 'unclassified';
  return {
    ...planFact(
      { id: planId, missionId },
      {
        name,
        subjectType: 'redaction',
        subjectId: id,
        after: { of: subjectType, field, length: passageEnd - passageStart, ...after },
      },
    ),
    activityId: isForAll ? activityId : null,
  };
}

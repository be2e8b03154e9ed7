import type { FactName, NewFact } from '@jalon/domain/audit/fact';
import type { Side } from '@jalon/domain/organization/organization';

/**
 * A fact about a file that is its organization's alone: before it stands on a piece of evidence, or while it waits for
 * a second person.
 */
export function uploadFact(
  name: FactName,
  upload: { id: string; organizationId: string; side: Side },
  missionId: string | null,
  values: Pick<NewFact, 'before' | 'after'>,
): NewFact {
  return {
    name,
    subjectType: 'upload',
    subjectId: upload.id,
    missionId,
    planId: null,
    activityId: null,
    sensitivity: 'confidential',
    audience: upload.side === 'partner' ? 'all' : upload.side,
    concernedOrganizationIds: [upload.organizationId],
    ...values,
  };
}

import type { FactAfter } from '@jalon/database/audit/facts-after.query';
import * as world from '@jalon/domain/testing/a-post';
import { describe, expect, it } from 'vitest';
import { mayHear } from './may-hear.ts';

const draft: FactAfter = {
  number: 1,
  name: 'update.drafted',
  at: '2026-06-01T08:00:00.000Z',
  personId: world.coordinator.personId,
  postId: 'a-post-of-before',
  organizationId: world.unJustice,
  subjectType: 'update',
  subjectId: 'u1',
  missionId: world.plan.missionId,
  planId: world.plan.id,
  activityId: 'a1',
  sensitivity: 'confidential',
  audience: 'un',
  concernedOrganizationIds: [world.unJustice],
};

describe('a draft', () => {
  it('is heard of in the organization that writes it', () => {
    expect(mayHear(draft, world.coLead)).toBe(true);
  });

  it('is not heard of by whoever wrote it in a post that they have left, whatever they may read now', () => {
    expect(mayHear({ ...draft, name: 'update.submitted' }, world.coordinator)).toBe(true);
    for (const name of ['update.drafted', 'update.amended', 'update.discarded'] as const) {
      expect(mayHear({ ...draft, name }, world.coordinator), name).toBe(false);
    }
  });
});

describe('keys and accounts', () => {
  it('are nobody’s news, not even their owner’s', () => {
    const own = {
      ...draft,
      planId: null,
      activityId: null,
      sensitivity: 'unclassified',
      audience: 'all',
    } as const;
    for (const name of [
      'token.created',
      'session.ended',
      'calendar.rotated',
      'mail.suppressed',
      'tenure.ended',
    ] as const) {
      expect(mayHear({ ...own, name }, world.coordinator), name).toBe(false);
    }
  });
});

import type { ActorPost, PostKind } from '@jalon/domain/post/post';
import { describe, expect, it } from 'vitest';
import { navigationFor } from './navigation.ts';

const aPost = (kind: PostKind): ActorPost => ({
  postId: 'p',
  kind,
  missionId: 'm',
  organizationId: 'o',
  side: 'un',
  organizationLine: ['o'],
  planIds: [],
  benchmarkSetIds: [],
});

describe('what the navigation shows', () => {
  it('a lead sees their own activities and no verification desk', () => {
    const open = navigationFor([aPost('focal_point')]);
    expect(open.myActivities).toBe(true);
    expect(open.verification).toBe(false);
    expect(open.administration).toBe(false);
  });

  it('the administrator sees accounts and no content', () => {
    const { outbox, administration, audit, operations, ...content } = navigationFor([aPost('administrator')]);
    expect(outbox && administration && audit && operations).toBe(true);
    expect(Object.values(content).some(Boolean)).toBe(false);
  });
});

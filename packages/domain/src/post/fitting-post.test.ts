import { describe, expect, it } from 'vitest';
import { fittingPost, type PostParts } from './fitting-post.ts';

const ministry = { missionId: 'mali', side: 'national' } as const;
const unit = { missionId: 'mali', side: 'un' } as const;
const unWomen = { missionId: null, side: 'un' } as const;
const donor = { missionId: null, side: 'partner' } as const;
const set = { missionId: 'mali' };

const answer = (kind: PostParts['kind'], parts: Partial<PostParts>) => {
  const decision = fittingPost({ kind, organization: unit, missionId: 'mali', benchmarkSets: [], ...parts });
  return decision.allowed ? 'allowed' : decision.refusal.code;
};

describe('a post', () => {
  it('belongs to an organization of a side that its kind has', () => {
    expect(answer('coordinator', {})).toBe('allowed');
    expect(answer('coordinator', { organization: ministry })).toBe('side-does-not-fit');
    expect(answer('co_lead', { organization: ministry })).toBe('side-does-not-fit');
    expect(answer('focal_point', {})).toBe('side-does-not-fit');
    expect(answer('focal_point', { organization: ministry })).toBe('allowed');
    expect(answer('focal_point', { organization: { ...donor, missionId: 'mali' } })).toBe('allowed');
    expect(answer('rapporteur', { organization: donor, benchmarkSets: [set] })).toBe('side-does-not-fit');
  });

  it('has a mission, its organization’s where that has one; an observer and an administrator may do without', () => {
    expect(answer('co_lead', { organization: unWomen })).toBe('allowed');
    expect(answer('co_lead', { missionId: null })).toBe('mission-does-not-fit');
    expect(answer('co_lead', { missionId: 'south-sudan' })).toBe('mission-does-not-fit');
    expect(answer('head', { organization: ministry, missionId: null })).toBe('mission-does-not-fit');
    expect(answer('observer', { organization: donor, missionId: null })).toBe('allowed');
    expect(answer('administrator', { organization: donor, missionId: null })).toBe('allowed');
  });

  it('writes for benchmark sets of its mission if it is a rapporteur’s or clearance, and for none else', () => {
    for (const kind of ['rapporteur', 'clearance'] as const) {
      expect(answer(kind, { benchmarkSets: [set] })).toBe('allowed');
      expect(answer(kind, {})).toBe('benchmark-set-does-not-fit');
      expect(answer(kind, { benchmarkSets: [set, { missionId: 'south-sudan' }] })).toBe(
        'benchmark-set-does-not-fit',
      );
    }
    expect(answer('coordinator', { benchmarkSets: [set] })).toBe('benchmark-set-does-not-fit');
  });
});

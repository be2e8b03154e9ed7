import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as world from '../testing/a-post.ts';
import { POST_KINDS, type PostKind } from './post.ts';
import { readerOf } from './reader-of.ts';

const { plan, otherPlan } = world;

describe('plans of one mission are closed to each other', () => {
  it('a focal point reads the plans named for it and no other', () => {
    expect(readerOf(world.lead, plan)).not.toBeNull();
    expect(readerOf(world.lead, otherPlan)).toBeNull();
    expect(readerOf(world.otherLead, plan)).toBeNull();
  });

  it('coordinator and co-lead read every plan of their mission and none of another', () => {
    for (const actor of [world.coordinator, world.coLead]) {
      expect(readerOf(actor, plan)).not.toBeNull();
      expect(readerOf(actor, otherPlan)).not.toBeNull();
      expect(readerOf(actor, { id: plan.id, missionId: 'mission-of-others' })).toBeNull();
    }
  });

  it('a coordinator without a mission reads nothing', () => {
    const nowhere = world.anActor('n', world.aPost({ kind: 'coordinator', missionId: null }));
    expect(readerOf(nowhere, plan)).toBeNull();
  });

  it('an administrator sees no content, a head cannot read at all', () => {
    const named = { planIds: [plan.id] };
    expect(readerOf(world.anActor('a', world.aPost({ kind: 'administrator', ...named })), plan)).toBeNull();
    expect(readerOf(world.anActor('h', world.aPost({ kind: 'head', ...named })), plan)).toBeNull();
  });

  it('somebody without a post reads nothing', () => {
    expect(readerOf(world.anActor('nobody'), plan)).toBeNull();
  });
});

describe('audiences', () => {
  it('follow the side: the coordinator sees all but what is for the national side', () => {
    expect(readerOf(world.coordinator, plan)!.audiences).toEqual(['all', 'un']);
    expect(readerOf(world.coLead, plan)!.audiences).toEqual(['all', 'un']);
    expect(readerOf(world.lead, plan)!.audiences).toEqual(['all', 'national']);
  });

  it('a partner sees what is for all', () => {
    const partner = world.aPost({ kind: 'focal_point', side: 'partner', planIds: [plan.id] });
    expect(readerOf(world.anActor('p', partner), plan)!.audiences).toEqual(['all']);
  });

  it('an observer sees what is for all, whatever its side', () => {
    const unObserver = world.aPost({ kind: 'observer', side: 'un', planIds: [plan.id] });
    const reader = readerOf(world.anActor('o', unObserver), plan)!;
    expect(reader).toMatchObject({ audiences: ['all'], observesOnly: true, organizationIds: [], sides: [] });
  });

  it('an observer who also holds a working post reads as that post', () => {
    const both = world.anActor('b', world.observerPost, world.leadPost);
    expect(readerOf(both, plan)).toMatchObject({ observesOnly: false, audiences: ['all', 'national'] });
  });
});

describe('confidential items', () => {
  it('are read by coordinator, rapporteur and clearance whoever wrote them', () => {
    const readers: [PostKind, boolean][] = [
      ['coordinator', true],
      ['rapporteur', true],
      ['clearance', true],
      ['focal_point', false],
      ['co_lead', false],
      ['observer', false],
    ];
    for (const [kind, expected] of readers) {
      const actor = world.anActor('x', world.aPost({ kind, planIds: [plan.id] }));
      expect(readerOf(actor, plan)!.readsConfidential, kind).toBe(expected);
    }
  });

  it('a post of another plan lends nothing: not its organization, not its rights', () => {
    const clearanceElsewhere = world.aPost({
      kind: 'clearance',
      organizationId: 'elsewhere',
      planIds: ['other'],
    });
    const reader = readerOf(world.anActor('x', world.leadPost, clearanceElsewhere), plan)!;
    expect(reader.readsConfidential).toBe(false);
    expect(reader.organizationIds).toEqual([world.ministry]);
  });
});

it('property: without a named plan and outside the mission no post of any kind makes a reader', () => {
  const posts = fc.array(
    fc.record({ kind: fc.constantFrom(...POST_KINDS), side: fc.constantFrom('un', 'national', 'partner') }),
  );
  fc.assert(
    fc.property(posts, (held) => {
      const actor = world.anActor(
        'x',
        ...held.map((post) => world.aPost({ ...post, missionId: 'mission-of-others', planIds: ['other'] })),
      );
      return readerOf(actor, plan) === null;
    }),
  );
});

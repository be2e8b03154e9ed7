import { expect, it } from 'vitest';
import * as world from '../testing/a-post.ts';
import { declaringPost } from './declaring-post.ts';

const ofOthers = { ...world.place, leadOrganizationId: 'another', coLeadOrganizationId: 'another' };

it('the lead declares in its own name', () => {
  expect(declaringPost(world.lead, world.place)).toEqual({
    allowed: true,
    value: { post: world.leadPost, recordedForOrganizationId: null },
  });
});

it('co-lead and coordinator record for the lead', () => {
  for (const actor of [world.coLead, world.coordinator]) {
    expect(declaringPost(actor, world.place)).toEqual({
      allowed: true,
      value: { post: actor.posts[0], recordedForOrganizationId: world.ministry },
    });
  }
});

it('who reports on other activities is told that they are not the lead', () => {
  for (const actor of [world.lead, world.coLead]) {
    expect(declaringPost(actor, ofOthers)).toEqual({ allowed: false, refusal: { code: 'not-the-lead' } });
  }
});

it('who reports on none may not, and who may not see the plan is not told of it', () => {
  expect(declaringPost(world.observer, world.place)).toMatchObject({ refusal: { code: 'may-not-do-this' } });
  expect(declaringPost(world.otherLead, world.place)).toMatchObject({ refusal: { code: 'not-found' } });
  expect(declaringPost(world.administrator, world.place)).toMatchObject({ refusal: { code: 'not-found' } });
});

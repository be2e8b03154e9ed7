import { expect, test } from 'vitest';
import type { ActorPost, PostKind } from '../post/post.ts';
import { confirmUpload } from './confirm-upload.ts';

const place = {
  missionId: 'm',
  planId: 'p',
  leadOrganizationId: 'ministry',
  coLeadOrganizationId: 'entity',
};
const post = (kind: PostKind, side: 'un' | 'national', planIds = ['p']): ActorPost => ({
  postId: `${kind} ${side}`,
  kind,
  missionId: 'm',
  organizationId: 'o',
  side,
  organizationLine: ['o'],
  planIds,
  benchmarkSetIds: [],
});
const waiting = { state: 'unread', side: 'national', personId: 'sender' } as const;
const second = (...posts: ActorPost[]) => ({ personId: 'second', posts });

test.each([
  ['a colleague of the same ministry', post('focal_point', 'national'), 'focal_point national'],
  ['the clearance officer of the side', post('clearance', 'national'), 'clearance national'],
  ['the other side', post('co_lead', 'un'), 'may-not-do-this'],
  ['the other side’s coordinator', post('coordinator', 'un'), 'may-not-do-this'],
  ['somebody of another plan', post('focal_point', 'national', ['other']), 'not-found'],
  ['an observer', post('observer', 'national'), 'may-not-do-this'],
])('%s', (_, held, answer) => {
  const decision = confirmUpload(waiting, second(held), place);
  expect(decision.allowed ? decision.value.postId : decision.refusal.code).toBe(answer);
});

test('its sender never, whatever their posts', () => {
  const sender = {
    personId: 'sender',
    posts: [post('focal_point', 'national'), post('clearance', 'national')],
  };
  expect(confirmUpload(waiting, sender, place)).toMatchObject({ refusal: { code: 'own-upload' } });
});

test('somebody of both sides does it in the post of the file’s side', () => {
  const both = second(post('coordinator', 'un'), post('clearance', 'national'));
  expect(confirmUpload(waiting, both, place)).toMatchObject({ value: { side: 'national' } });
});

test.each(['clean', 'removed'] as const)('one that is %s waits for nobody', (state) => {
  const decision = confirmUpload({ ...waiting, state }, second(post('clearance', 'national')), place);
  expect(decision).toMatchObject({ refusal: { code: 'upload-not-waiting' } });
});

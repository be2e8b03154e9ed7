import { expect, test } from 'vitest';
import { POST_KINDS } from '../post/post.ts';
import { mustHaveSecondFactor } from './must-have-second-factor.ts';

test('coordinator, rapporteur, clearance and administrator must, the other posts need not', () => {
  const obliged = POST_KINDS.filter((kind) =>
    mustHaveSecondFactor({ demonstration: false, posts: [{ kind }] }),
  );
  expect(obliged).toEqual(['coordinator', 'rapporteur', 'clearance', 'administrator']);
});

test('one obliging post among several is enough; without a post, and on a demonstration account, nobody must', () => {
  const posts = [{ kind: 'observer' as const }, { kind: 'clearance' as const }];
  expect(mustHaveSecondFactor({ demonstration: false, posts })).toBe(true);
  expect(mustHaveSecondFactor({ demonstration: false, posts: [] })).toBe(false);
  expect(mustHaveSecondFactor({ demonstration: true, posts })).toBe(false);
});

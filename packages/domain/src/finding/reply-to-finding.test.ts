import { expect, it } from 'vitest';
import type { Actor } from '../post/post.ts';
import * as world from '../testing/a-post.ts';
import { canReply } from './reply-to-finding.ts';

const reply = (actor: Actor, text = 'The order was annexed.', alreadyReplied = false) => {
  const decision = canReply({ text }, actor, { place: world.place, alreadyReplied });
  return decision.allowed ? decision.value.post.kind : decision.refusal;
};

it('is the lead’s right and nobody else’s', () => {
  expect(reply(world.lead)).toBe('focal_point');
  for (const actor of [world.coLead, world.coordinator, world.observer]) {
    expect(reply(actor)).toEqual({ code: 'not-the-lead' });
  }
  expect(reply(world.otherLead)).toEqual({ code: 'not-found' });
});

it('is given once', () => {
  expect(reply(world.lead, 'Again.', true)).toEqual({ code: 'finding-already-replied' });
});

it('has words', () => {
  expect(reply(world.lead, ' \n')).toEqual({ code: 'text-empty', pointer: '/text' });
});

import { expect, it } from 'vitest';
import * as world from '../testing/a-post.ts';
import { canCloseCycle } from './close-cycle.ts';

const context = { place: world.place };

it('is the coordinator’s to close earlier, and nobody else’s', () => {
  expect(canCloseCycle({ state: 'open' }, world.coordinator, context)).toMatchObject({ allowed: true });
  expect(canCloseCycle({ state: 'open' }, world.coLead, context)).toMatchObject({
    refusal: { code: 'may-not-do-this' },
  });
});

it('is closed once', () => {
  expect(canCloseCycle({ state: 'closed' }, world.coordinator, context)).toMatchObject({
    refusal: { code: 'cycle-is-closed' },
  });
});

it('is not closed before it has opened: that would freeze a period that is still to come', () => {
  expect(canCloseCycle({ state: 'planned' }, world.coordinator, context)).toMatchObject({
    refusal: { code: 'cycle-not-open' },
  });
});

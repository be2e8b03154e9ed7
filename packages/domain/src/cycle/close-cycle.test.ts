import { expect, it } from 'vitest';
import * as world from '../testing/a-post.ts';
import { canCloseCycle } from './close-cycle.ts';

const context = { place: world.place, today: '2026-11-30' };
const cycle = { opensOn: '2026-10-15', closesOn: '2027-01-15' };

it('is the coordinator’s to close earlier, and nobody else’s', () => {
  expect(canCloseCycle({ ...cycle, state: 'open' }, world.coordinator, context)).toMatchObject({
    allowed: true,
  });
  expect(canCloseCycle({ ...cycle, state: 'open' }, world.coLead, context)).toMatchObject({
    refusal: { code: 'may-not-do-this' },
  });
});

it('is closed once', () => {
  expect(canCloseCycle({ ...cycle, state: 'closed' }, world.coordinator, context)).toMatchObject({
    refusal: { code: 'cycle-is-closed' },
  });
});

it('is not closed before it has opened: that would freeze a period that is still to come', () => {
  expect(canCloseCycle({ ...cycle, state: 'planned' }, world.coordinator, context)).toMatchObject({
    refusal: { code: 'cycle-not-open' },
  });
});

it('is not closed before its day to open, though it is open because the one before was closed early', () => {
  const opened = { ...cycle, state: 'open', opensOn: '2026-12-01' } as const;
  expect(canCloseCycle(opened, world.coordinator, context)).toMatchObject({
    refusal: { code: 'cycle-not-open' },
  });
  expect(canCloseCycle(opened, world.coordinator, { ...context, today: '2026-12-01' })).toMatchObject({
    allowed: true,
  });
});

it('is not closed over an extension that its coordinator has not read', () => {
  const read = (readClosesOn: string) =>
    canCloseCycle({ ...cycle, state: 'open' }, world.coordinator, { ...context, readClosesOn });
  expect(read('2027-01-10')).toMatchObject({ refusal: { code: 'stale-version' } });
  expect(read('2027-01-15')).toMatchObject({ allowed: true });
});

import { expect, it } from 'vitest';
import type { CycleState } from './cycle.ts';
import { cycleForUpdate } from './cycle-for-update.ts';

const cycle = (state: CycleState, startsOn: string) => ({ id: `${state} ${startsOn}`, state, startsOn });
const closed = cycle('closed', '2025-10-01');
const open = cycle('open', '2026-01-01');
const next = cycle('planned', '2026-04-01');
const later = cycle('planned', '2026-07-01');

it('is the one open cycle', () => {
  expect(cycleForUpdate([later, next, open, closed])).toEqual({ allowed: true, value: open });
});

it('is the next one where none is open', () => {
  expect(cycleForUpdate([later, next, closed])).toEqual({ allowed: true, value: next });
});

it('is refused where there is none to come', () => {
  expect(cycleForUpdate([closed])).toEqual({ allowed: false, refusal: { code: 'no-cycle' } });
});

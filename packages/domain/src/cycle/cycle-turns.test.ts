import { expect, it } from 'vitest';
import { UPDATE_STATES } from '../update/update.ts';
import { cycleStateOn, movesToNextCycle } from './cycle-turns.ts';

const planned = { state: 'planned', opensOn: '2026-01-15', closesOn: '2026-04-15' } as const;

it('opens with its open date and closes at the end of its close date', () => {
  expect(cycleStateOn(planned, '2026-01-14')).toBe('planned');
  expect(cycleStateOn(planned, '2026-01-15')).toBe('open');
  expect(cycleStateOn({ ...planned, state: 'open' }, '2026-04-15')).toBe('open');
  expect(cycleStateOn({ ...planned, state: 'open' }, '2026-04-16')).toBe('closed');
});

it('stays closed where the coordinator closed it earlier', () => {
  expect(cycleStateOn({ ...planned, state: 'closed' }, '2026-02-01')).toBe('closed');
});

it('drafts, returned and unanswered updates move on, the rest is frozen', () => {
  expect(UPDATE_STATES.filter(movesToNextCycle)).toEqual(['draft', 'submitted', 'returned']);
});

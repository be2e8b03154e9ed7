import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { type LiveEvent, touchedKeys } from './live-events.ts';

const queries = new QueryClient();
queries.setQueryData(['plans'], { items: [{ id: 'plan-id', reference: 'MLI-2022' }] });
queries.setQueryData(['plan', 'MLI-2022', 'board'], {
  columns: [{ cards: [{ id: 'card-id', reference: 'MLI-2022-P1-C1-A1' }] }],
});
const anEvent = (more: Partial<LiveEvent>): LiveEvent => ({
  sequence: 1,
  name: 'activity.declared',
  planId: 'plan-id',
  activityId: 'card-id',
  ...more,
});

it('an event refreshes its plan, its activity and one’s own lists, each once', () => {
  expect(touchedKeys([anEvent({}), anEvent({ sequence: 2 })], queries)).toEqual([
    ['mine'],
    ['plan', 'MLI-2022'],
    ['activity', 'MLI-2022-P1-C1-A1'],
  ]);
});

it('an event about a plan that was never shown asks for nothing of it', () => {
  expect(touchedKeys([anEvent({ planId: 'another' })], queries)).toEqual([['mine']]);
});

it('a change of a report refreshes the reports', () => {
  expect(touchedKeys([anEvent({ name: 'report.cleared', planId: null, activityId: null })], queries)).toEqual(
    [['benchmark-report'], ['mine']],
  );
});

it('a date of the Council refreshes the sets, and the deadlines of every plan', () => {
  const moved = anEvent({ name: 'report.date_moved', planId: null, activityId: null });
  expect(touchedKeys([moved], queries)).toEqual([
    ['benchmark-report'],
    ['benchmark-sets'],
    ['plan'],
    ['mine'],
  ]);
});

import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTicks } from './watch-ticks.ts';

const everyMs = 100;
const log = pino({ level: 'silent' });
let ticks = 0;
const mend = vi.fn(async () => undefined);

beforeEach(() => {
  ticks = 0;
  mend.mockClear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const watch = () => watchTicks({ everyMs, ticksSoFar: async () => ticks, mend }, log);

test('a schedule that is silent for the time of three ticks is said again, until it ticks', async () => {
  const watching = watch();
  await vi.advanceTimersByTimeAsync(2 * everyMs);
  expect(mend).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2 * everyMs);
  expect(mend).toHaveBeenCalled();
  const times = mend.mock.calls.length;
  watching.ticked();
  await vi.advanceTimersByTimeAsync(2 * everyMs);
  expect(mend).toHaveBeenCalledTimes(times);
  watching.stop();
});

test('nothing is silent where another process ticks', async () => {
  const watching = watch();
  await vi.advanceTimersByTimeAsync(4 * everyMs);
  mend.mockClear();
  for (let one = 0; one < 20; one += 1) {
    ticks += 1;
    await vi.advanceTimersByTimeAsync(everyMs);
  }
  expect(mend).not.toHaveBeenCalled();
  watching.stop();
});

test('a database that does not answer ends no watch', async () => {
  const failing = watchTicks({ everyMs, ticksSoFar: () => Promise.reject(new Error('gone')), mend }, log);
  await vi.advanceTimersByTimeAsync(10 * everyMs);
  expect(mend).not.toHaveBeenCalled();
  failing.stop();
});

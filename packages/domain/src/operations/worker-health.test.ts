import { expect, it } from 'vitest';
import { type TickSigns, workerHealth } from './worker-health.ts';

const minutes = (count: number) => count * 60_000;
const realNowMs = Date.parse('2026-11-22T03:00:00Z');
const signs = (changes: Partial<TickSigns> = {}): TickSigns => ({
  now: '2027-04-12T08:20:00.000Z',
  reachedAt: '2027-04-12T08:19:50.000Z',
  realNowMs,
  lastTickMs: realNowMs - 10_000,
  startedMs: realNowMs - minutes(600),
  movedMs: null,
  ...changes,
});

it('answers where somebody ticks and the ticks come to their end, whatever date the program has', () => {
  expect(workerHealth(signs())).toBe('answering');
});

it('is silent once the last tick is five real minutes old, and not a moment before', () => {
  expect(workerHealth(signs({ lastTickMs: realNowMs - minutes(5) }))).toBe('answering');
  expect(workerHealth(signs({ lastTickMs: realNowMs - minutes(5) - 1 }))).toBe('silent');
  expect(workerHealth(signs({ lastTickMs: null }))).toBe('silent');
});

it('is behind once the watermark is a quarter of an hour old on the program’s clock', () => {
  expect(workerHealth(signs({ reachedAt: '2027-04-12T08:05:00.000Z' }))).toBe('answering');
  expect(workerHealth(signs({ reachedAt: '2027-04-12T08:04:59.999Z' }))).toBe('behind');
  expect(workerHealth(signs({ reachedAt: null }))).toBe('behind');
});

it('gives a program that was just started the time that a worker needs', () => {
  const young = { startedMs: realNowMs - minutes(4), lastTickMs: null, reachedAt: null };
  expect(workerHealth(signs(young))).toBe('starting');
  expect(workerHealth(signs({ ...young, startedMs: realNowMs - minutes(5) }))).toBe('silent');
});

it('gives workers that tick a minute for what fell due by a moved clock, and those that do not tick none', () => {
  const weekBehind = { reachedAt: '2027-04-05T08:20:00.000Z' };
  const moved = (secondsAgo: number) => ({ ...weekBehind, movedMs: realNowMs - secondsAgo * 1_000 });
  expect(workerHealth(signs(moved(59)))).toBe('starting');
  expect(workerHealth(signs(moved(60)))).toBe('behind');
  expect(workerHealth(signs({ ...moved(59), lastTickMs: realNowMs - minutes(1) }))).toBe('behind');
  expect(workerHealth(signs({ ...moved(59), lastTickMs: realNowMs - minutes(6) }))).toBe('silent');
  expect(workerHealth(signs(weekBehind))).toBe('behind');
});

import { expect, it } from 'vitest';
import { daysLeft } from './days-left.ts';

it('counts the days that are left of the target', () => {
  expect(daysLeft(4, 14)).toEqual({ waited: 4, target: 14, left: 10, over: 0, isPressing: false });
  expect(daysLeft(11, 14)).toMatchObject({ left: 3, isPressing: true });
});

it('counts beyond the target, never below zero', () => {
  expect(daysLeft(14, 14)).toMatchObject({ left: 0, over: 0 });
  expect(daysLeft(17, 14)).toMatchObject({ left: 0, over: 3, isPressing: true });
});

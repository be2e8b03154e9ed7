import { expect, it } from 'vitest';
import { closedOn } from './closed-on.ts';

const closesOn = '2027-01-25';

it.each([
  ['at its midnight', 'Africa/Juba', '2027-01-25T22:00:05.000Z', '2027-01-25'],
  ['at its midnight', 'America/Port-au-Prince', '2027-01-26T05:00:05.000Z', '2027-01-25'],
  ['days later, by a worker that stood still', 'Africa/Juba', '2027-01-29T10:00:00.000Z', '2027-01-25'],
  ['early, by the coordinator', 'Africa/Juba', '2027-01-12T23:00:00.000Z', '2027-01-13'],
])('a cycle that closed %s (%s)', (_, timeZone, closedAt, day) => {
  expect(closedOn({ closedAt, closesOn }, timeZone)).toBe(day);
});

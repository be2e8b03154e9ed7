import { expect, it } from 'vitest';
import { placeUnder } from './place-under.ts';

const all = [
  { id: 'ministry', parentId: null },
  { id: 'army', parentId: 'ministry' },
  { id: 'battalion', parentId: 'army' },
  { id: 'police', parentId: null },
];

it('an organization stands under any that does not stand under it', () => {
  expect(placeUnder('army', 'police', all)).toEqual({ allowed: true, value: 'police' });
  expect(placeUnder('army', null, all)).toEqual({ allowed: true, value: null });
});

it('never under itself, nor under one below it', () => {
  for (const parent of ['ministry', 'army', 'battalion']) {
    expect(placeUnder('ministry', parent, all)).toMatchObject({ refusal: { code: 'parent-cycle' } });
  }
});

it('a circle that is there already is not walked for ever', () => {
  const circle = [
    { id: 'a', parentId: 'b' },
    { id: 'b', parentId: 'a' },
  ];
  expect(placeUnder('c', 'a', circle)).toMatchObject({ refusal: { code: 'parent-cycle' } });
});

import { expect, it } from 'vitest';
import { childrenOf, lineBelow, rootsOf } from './organization-tree.ts';

const of = (id: string, parentId: string | null, missionId: string | null = 'mali') => ({
  id,
  parentId,
  missionId,
  name: { en: id },
});
const all = [of('police', 'security'), of('security', null), of('army', 'defence'), of('defence', null)];
const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);

it('an army stands below its ministry, and ministries in the order of their names', () => {
  expect(ids(rootsOf(all, 'mali'))).toEqual(['defence', 'security']);
  expect(ids(childrenOf(all, 'defence'))).toEqual(['army']);
});

it('an organization whose parent serves another mission is not lost', () => {
  const withField = [...all, of('un-women', null, null), of('un-women-mali', 'un-women')];
  expect(ids(rootsOf(withField, 'mali'))).toContain('un-women-mali');
  expect(ids(rootsOf(withField, null))).toEqual(['un-women']);
  expect(childrenOf(withField, 'un-women')).toEqual([]);
});

it('nothing that stands below an organization can be put above it', () => {
  expect([...lineBelow([...all, of('battalion', 'army')], 'defence')]).toEqual([
    'defence',
    'army',
    'battalion',
  ]);
});

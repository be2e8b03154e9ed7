import { expect, test } from 'vitest';
import { faultsOfBill } from './bill-of-materials.ts';

const named = (id: string) => ({
  components: [{ name: 'a', version: '1', licenses: [{ license: { id } }] }],
});

test('what ships is under a licence that somebody has allowed', () => {
  expect(faultsOfBill(named('MIT'))).toEqual([]);
  expect(faultsOfBill(named('AGPL-3.0-only'))).toEqual(['a@1 is under AGPL-3.0-only']);
});

test('of a choice one is enough, of a sum each must be allowed', () => {
  const stated = (expression: string) => ({
    components: [{ name: 'a', version: '1', licenses: [{ expression }] }],
  });
  expect(faultsOfBill(stated('(MIT OR GPL-2.0-only)'))).toEqual([]);
  expect(faultsOfBill(stated('MIT AND OFL-1.1'))).toEqual([]);
  expect(faultsOfBill(stated('MIT AND SSPL-1.0'))).toEqual(['a@1 is under SSPL-1.0']);
});

test('an empty bill, and a component without a licence, are faults', () => {
  expect(faultsOfBill({})).toEqual(['the bill of materials names no component']);
  expect(faultsOfBill({ components: [{ name: 'b' }] })).toEqual(['b@? names no licence']);
});

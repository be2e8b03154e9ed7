import { describe, expect, test } from 'vitest';
import { compareWithPeers } from './compare-with-peers.ts';

const verdictOn = (board1000P50Ms: number) => compareWithPeers({ board1000P50Ms })[0]?.verdict;

describe('held against a peer that takes 240 ms', () => {
  test('exactly a tenth is a tenth', () => {
    expect(verdictOn(24)).toBe('a tenth is reached (1/10)');
    expect(verdictOn(8)).toBe('a tenth is reached (1/30)');
  });

  test('anything more is not, and the line says by how much', () => {
    expect(verdictOn(24.1)).toBe('not a tenth: 1/10.0');
    expect(verdictOn(60)).toBe('not a tenth: 1/4.0');
    expect(verdictOn(480)).toBe('not a tenth: 2.0 times as much');
  });

  test('what was not measured is not claimed', () => {
    expect(compareWithPeers({}).map(({ verdict }) => verdict)).toEqual(Array(5).fill('not measured'));
  });
});

import { describe, expect, it } from 'vitest';
import { ProblemError } from '../api/request.ts';
import { guardFindingsOf, isStopped } from './guard-finding.ts';

const mark = { start: 4, end: 9, kind: 'age', message: 'An age.' };

describe('what the guard stops', () => {
  it('stops what was seen with high confidence, justified or not', () => {
    const seen = [{ ...mark, confidence: 'high' as const }];
    expect(isStopped(seen, 'This is a public official.')).toBe(true);
  });

  it('lets medium confidence through with a justification that says something', () => {
    const seen = [{ ...mark, confidence: 'medium' as const }];
    expect(isStopped(seen, '')).toBe(true);
    expect(isStopped(seen, '   short  ')).toBe(true);
    expect(isStopped(seen, 'The age of majority in the law.')).toBe(false);
    expect(isStopped([], '')).toBe(false);
  });
});

it('reads the spans of a refusal, and none of any other problem', () => {
  const problem = { title: 'refused', status: 422, errors: [{ ...mark, pointer: '/done' }] };
  const refused = new ProblemError({ ...problem, type: 'https://jalon.example/problems/survivor-data' });
  expect(guardFindingsOf(refused).get('done')).toEqual([{ ...mark, confidence: 'high' }]);
  const invalid = new ProblemError({ ...problem, type: 'https://jalon.example/problems/invalid-input' });
  expect(guardFindingsOf(invalid).size).toBe(0);
});

import { describe, expect, it } from 'vitest';
import { FINDING_RESULTS } from '../finding/finding.ts';
import { STATUSES } from './activity.ts';
import { columnOf } from './column-of.ts';

describe('a card stands', () => {
  it('in Verified while it is reported complete and the finding that counts is verified', () => {
    expect(columnOf('completed', 'verified')).toBe('verified');
  });

  it.each(['partly', 'not_verified', 'no_evidence', null] as const)(
    'in Reported complete with the finding %s',
    (finding) => {
      expect(columnOf('completed', finding)).toBe('completed');
    },
  );

  it('in no column once discontinued', () => {
    for (const finding of [...FINDING_RESULTS, null]) expect(columnOf('discontinued', finding)).toBeNull();
  });

  it('in the column of its status otherwise, whatever was found before', () => {
    for (const status of STATUSES.filter((one) => one !== 'completed' && one !== 'discontinued')) {
      for (const finding of [...FINDING_RESULTS, null]) expect(columnOf(status, finding)).toBe(status);
    }
  });
});

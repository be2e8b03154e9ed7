import { describe, expect, it } from 'vitest';
import type { HeldSoFar } from './start-tenure.ts';
import { startTenure } from './start-tenure.ts';
import type { Tenure } from './tenure.ts';

const today = '2026-06-10';
const by = { giverId: 'adama', today };

const tenure = (changes: Partial<Tenure>): Tenure => ({
  id: 'a-tenure',
  postId: 'a-post',
  personId: 'amina',
  deputy: false,
  startsOn: '2026-01-01',
  endsOn: null,
  ...changes,
});
const post = (...tenures: Tenure[]): HeldSoFar => ({ kind: 'focal_point', tenures });
const bakary = { personId: 'bakary', deputy: false, startsOn: today, endsOn: null };
const codeOf = (answer: ReturnType<typeof startTenure>) => (answer.allowed ? 'allowed' : answer.refusal.code);

describe('giving a post', () => {
  it('is allowed where nobody holds it on any of these days', () => {
    expect(codeOf(startTenure(post(), bakary, by))).toBe('allowed');
    const ended = tenure({ endsOn: '2026-06-09' });
    expect(codeOf(startTenure(post(ended), bakary, by))).toBe('allowed');
    const later = tenure({ startsOn: '2026-07-01' });
    expect(codeOf(startTenure(post(later), { ...bakary, endsOn: '2026-06-30' }, by))).toBe('allowed');
  });

  it('is refused where somebody else holds it on one of these days', () => {
    expect(codeOf(startTenure(post(tenure({})), bakary, by))).toBe('tenure-overlaps');
    expect(codeOf(startTenure(post(tenure({ endsOn: today })), bakary, by))).toBe('tenure-overlaps');
    const later = tenure({ startsOn: '2026-07-01' });
    expect(codeOf(startTenure(post(later), bakary, by))).toBe('tenure-overlaps');
  });

  it('a post has one holder and one deputy, and nobody is both', () => {
    const deputy = { ...bakary, deputy: true };
    expect(codeOf(startTenure(post(tenure({})), deputy, by))).toBe('allowed');
    expect(codeOf(startTenure(post(tenure({}), tenure({ deputy: true })), deputy, by))).toBe(
      'tenure-overlaps',
    );
    const both = startTenure(post(tenure({})), { ...deputy, personId: 'amina' }, by);
    expect(codeOf(both)).toBe('holds-it-already');
  });

  it('a tenure that was ended before it counted stands in nobody’s way', () => {
    const never = tenure({ startsOn: '2026-06-20', endsOn: '2026-06-19' });
    expect(codeOf(startTenure(post(never), bakary, by))).toBe('allowed');
  });

  it('nobody gives one to themselves, and a head has no account', () => {
    expect(codeOf(startTenure(post(), { ...bakary, personId: 'adama' }, by))).toBe('own-tenure');
    expect(codeOf(startTenure({ kind: 'head', tenures: [] }, bakary, by))).toBe('head-takes-no-tenure');
  });

  it('the last day is neither before the first nor in the past', () => {
    expect(codeOf(startTenure(post(), { ...bakary, endsOn: '2026-06-09' }, by))).toBe(
      'ends-before-it-starts',
    );
    const past = { ...bakary, startsOn: '2026-05-01', endsOn: '2026-06-01' };
    expect(codeOf(startTenure(post(), past, by))).toBe('date-in-the-past');
  });
});

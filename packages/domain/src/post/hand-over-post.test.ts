import { describe, expect, it } from 'vitest';
import { handOverPost } from './hand-over-post.ts';
import type { Tenure } from './tenure.ts';

const today = '2026-06-10';
const by = { giverId: 'adama', today };
const holder: Tenure = {
  id: 'h',
  postId: 'a-post',
  personId: 'amina',
  deputy: false,
  startsOn: '2026-01-01',
  endsOn: null,
};
const deputy: Tenure = { ...holder, id: 'd', personId: 'dede', deputy: true };

const answer = (tenures: Tenure[], personId: string, startsOn = today) => {
  const decision = handOverPost({ kind: 'focal_point', tenures }, { personId, startsOn }, by);
  if (!decision.allowed) return decision.refusal.code;
  return decision.value.ends.map(({ tenure, endsOn }) => `${tenure.id} ${endsOn}`);
};

describe('handing a post over', () => {
  it('today ends the holder’s tenure with yesterday; the deputy stays', () => {
    expect(answer([holder, deputy], 'bakary')).toEqual(['h 2026-06-09']);
  });

  it('on a later day ends it the day before', () => {
    expect(answer([holder], 'bakary', '2026-07-01')).toEqual(['h 2026-06-30']);
  });

  it('to its deputy makes the deputy its holder and nothing else', () => {
    expect(answer([holder, deputy], 'dede')).toEqual(['h 2026-06-09', 'd 2026-06-09']);
  });

  it('fills a vacant post', () => {
    expect(answer([], 'bakary')).toEqual([]);
    expect(answer([{ ...holder, endsOn: '2026-06-01' }], 'bakary')).toEqual([]);
  });

  it('is refused to oneself, to the holder, for a past day, and where another is to follow', () => {
    expect(answer([holder], 'adama')).toBe('own-tenure');
    expect(answer([holder], 'amina')).toBe('holds-it-already');
    expect(answer([holder], 'bakary', '2026-06-09')).toBe('date-in-the-past');
    const next = { ...holder, id: 'n', personId: 'nana', startsOn: '2026-08-01' };
    expect(answer([{ ...holder, endsOn: '2026-07-31' }, next], 'bakary')).toBe('tenure-overlaps');
  });

  it('a head’s post is handed over to nobody', () => {
    const decision = handOverPost({ kind: 'head', tenures: [] }, { personId: 'bakary', startsOn: today }, by);
    expect(decision).toMatchObject({ refusal: { code: 'head-takes-no-tenure' } });
  });
});

import type { ActorPost } from '@jalon/domain/post/post';
import { describe, expect, it } from 'vitest';
import { aCard } from '../board/testing/a-board.ts';
import { movedCard } from './moved-card.ts';

const post = { postId: 'p', kind: 'focal_point' } as ActorPost;
const today = '2026-03-02';
const card = aCard({ id: 'P1-C1-A1', finding: 'partly', waitingFor: 'verification', waitingDays: 4 });

describe('what is painted before the server answers', () => {
  it('a bare declaration changes status and column and leaves open what was asked', () => {
    const moved = movedCard(
      card,
      { status: 'constrained', constraintCause: 'funding' },
      { kind: 'declare', post, bare: true, recordedForOrganizationId: null },
      today,
    );
    expect(moved).toMatchObject({
      status: 'constrained',
      column: 'constrained',
      constraintCause: 'funding',
      declaredOn: today,
      finding: null,
      waitingFor: 'verification',
    });
  });

  it('a completion waits for an answer, and never stands in Verified by itself', () => {
    const moved = movedCard(
      card,
      { status: 'completed', noEvidence: true },
      { kind: 'declare', post, bare: false, recordedForOrganizationId: null },
      today,
    );
    expect(moved).toMatchObject({ column: 'completed', waitingFor: 'answer', waitingDays: 0 });
  });

  it('a reorder and a lead’s proposal to discontinue change nothing on the card', () => {
    expect(movedCard(card, { status: 'in_progress' }, { kind: 'reorder', post }, today)).toBe(card);
    const proposal = { kind: 'propose_discontinuation', post } as const;
    expect(movedCard(card, { status: 'discontinued' }, proposal, today)).toBe(card);
  });

  it('a decided discontinuation takes the card off the board, without a signal', () => {
    const moved = movedCard(card, { status: 'discontinued' }, { kind: 'discontinue', post }, today);
    expect(moved).toMatchObject({ status: 'discontinued', column: null, signal: null });
  });
});

import { expect, it } from 'vitest';
import { acceptanceEffects } from './acceptance-effects.ts';

const nothing = {
  status: 'in_progress',
  discontinuedReason: null,
  proposedDueOn: null,
  proposedLeadOrganizationId: null,
  proposalReason: null,
} as const;

it('acceptance alone changes nothing in the activity', () => {
  expect(acceptanceEffects(nothing)).toEqual({
    dueOn: null,
    leadOrganizationId: null,
    discontinuedReason: null,
    reason: null,
  });
});

it('a proposed date, a proposed lead and their reason take effect', () => {
  const proposal = {
    ...nothing,
    proposedDueOn: '2026-09-30',
    proposedLeadOrganizationId: 'army',
    proposalReason: 'Elections.',
  };
  expect(acceptanceEffects(proposal)).toMatchObject({
    dueOn: '2026-09-30',
    leadOrganizationId: 'army',
    reason: 'Elections.',
  });
});

it('a proposed discontinuation takes effect with its reason, and only from that status', () => {
  const reason = { discontinuedReason: 'Merged.' };
  expect(acceptanceEffects({ ...nothing, ...reason, status: 'discontinued' }).discontinuedReason).toBe(
    'Merged.',
  );
  expect(acceptanceEffects({ ...nothing, ...reason }).discontinuedReason).toBeNull();
});

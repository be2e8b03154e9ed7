import { expect, it } from 'vitest';
import { effectiveLead } from './effective-lead.ts';

const pillar = { leadOrganizationId: 'ministry-of-justice' };

it('is the pillar’s lead where the activity names none', () => {
  expect(effectiveLead({ leadOrganizationId: null }, pillar)).toBe('ministry-of-justice');
});

it('is the activity’s own lead where it names one', () => {
  expect(effectiveLead({ leadOrganizationId: 'army' }, pillar)).toBe('army');
});

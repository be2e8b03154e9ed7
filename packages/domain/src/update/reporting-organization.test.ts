import { expect, it } from 'vitest';
import { reportingOrganization } from './reporting-organization.ts';

it('is who wrote it, unless it was recorded for somebody', () => {
  expect(reportingOrganization({ organizationId: 'ministry', recordedForOrganizationId: null })).toBe(
    'ministry',
  );
  expect(reportingOrganization({ organizationId: 'un', recordedForOrganizationId: 'ministry' })).toBe(
    'ministry',
  );
});

/** Whose report it is: the organization it was recorded for, else the one that wrote it. */
export function reportingOrganization(update: {
  organizationId: string;
  recordedForOrganizationId: string | null;
}): string {
  return update.recordedForOrganizationId ?? update.organizationId;
}

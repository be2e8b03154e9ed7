/** An activity has exactly one lead: its own, else its pillar's. Further names support. */
export function effectiveLead(
  activity: { leadOrganizationId: string | null },
  pillar: { leadOrganizationId: string },
): string {
  return activity.leadOrganizationId ?? pillar.leadOrganizationId;
}

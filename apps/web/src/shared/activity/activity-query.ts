import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { Place } from '@jalon/domain/post/rights';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../api/query-keys.ts';
import { request } from '../api/request.ts';

/** An activity with its reports, findings and evidence, by its full reference. */
export function activityQuery(activityReference: string) {
  return queryOptions({
    queryKey: queryKeys.activity(activityReference),
    queryFn: ({ signal }) =>
      request<ActivityReply>('GET', `/api/activities/${encodeURIComponent(activityReference)}`, undefined, {
        signal,
      }),
  });
}

/** Where something is done to this activity, for the table of rights. */
export function placeOf(activity: ActivityReply): Place & { leadOrganizationId: string } {
  return {
    missionId: activity.mission.id,
    planId: activity.planId,
    leadOrganizationId: activity.lead.id,
    coLeadOrganizationId: activity.coLead.id,
    supportOrganizationIds: activity.supportOrganizationIds,
  };
}

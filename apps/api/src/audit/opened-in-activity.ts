import type { ActivityDetail } from '@jalon/database/activity/activity-detail.query';
import type { UpdateInView } from '@jalon/database/update/update-thread.query';
import type { Opening } from './openings.ts';

type Place = Pick<Opening, 'planId' | 'activityId'>;

/** What is confidential of an activity as it was shown, each item under its own name. */
export function openedInActivity(activity: ActivityDetail): Opening[] {
  const { id, planId, sensitivity, updates, evidence } = activity;
  const place = { planId, activityId: id };
  const itself = sensitivity === 'confidential' ? [{ ...place, subjectType: 'activity', subjectId: id }] : [];
  return [
    ...itself,
    ...updates.flatMap((update) => openedInUpdate(update, place)),
    ...evidence
      .filter((piece) => piece.sensitivity === 'confidential')
      .map((piece) => ({ ...place, subjectType: 'evidence', subjectId: piece.id })),
  ];
}

/** A confidential report with the notes of its findings, which are as confidential as the report. */
export function openedInUpdate({ id, sensitivity, findings }: UpdateInView, place: Place): Opening[] {
  if (sensitivity !== 'confidential') return [];
  return [
    { ...place, subjectType: 'update', subjectId: id },
    ...findings
      .filter(({ note }) => note !== null)
      .map((finding) => ({ ...place, subjectType: 'finding', subjectId: finding.id })),
  ];
}

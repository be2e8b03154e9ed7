import type { FoundSubject } from '@jalon/database/reminder/ladder-subjects.repository';
import type { LadderPost, MailRecipient } from '@jalon/database/reminder/mail-recipients.repository';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { type AddressedLine, addressLines, type LadderSeat } from '@jalon/domain/reminder/address-lines';
import { type LadderPolicy, type LadderRole, remindersFor } from '@jalon/domain/reminder/reminder-ladder';
import { deadlineSeats } from './deadline-seats.ts';

/** The days that are a person's: the weekday of their digest and the days off of their mission. */
export type Schedule = Pick<MailRecipient, 'digestWeekday' | 'calendar'>;

/** Every line that a subject has on a date for people who live by this schedule. */
export function linesOn(
  date: LocalDate,
  subject: FoundSubject,
  schedule: Schedule,
  seats: LadderSeat[],
): AddressedLine[] {
  const steps = remindersFor(
    date,
    { ...subject, sentForThisDueDate: [] },
    policyFor(subject, schedule),
    schedule.calendar,
  );
  const about = { activityId: subject.subjectId, dueOn: subject.dueOn };
  return steps.flatMap((step) => addressLines(step, about, seats));
}

/** The plan's policy, on the weekday of the person. */
export function policyFor(subject: FoundSubject, schedule: Schedule): LadderPolicy {
  return { ...subject.policy, digestWeekday: schedule.digestWeekday };
}

/** Where the posts on the ladders of these subjects are looked for. */
export function placesOf(subjects: FoundSubject[]): { missionIds: string[]; organizationIds: string[] } {
  const organizationIds = subjects.flatMap((one) => [one.leadOrganizationId, one.coLeadOrganizationId]);
  return {
    missionIds: [...new Set(subjects.map(({ missionId }) => missionId))],
    // What is no organization's, such as a date of the Council, has an empty name there.
    organizationIds: [...new Set(organizationIds)].filter((id) => id !== ''),
  };
}

/** Finds the posts on the ladder of a subject; made once for many subjects. */
export function seatFinder(posts: LadderPost[]): (subject: FoundSubject) => LadderSeat[] {
  const byOrganization = Map.groupBy(
    posts,
    ({ missionId, organizationId }) => `${missionId} ${organizationId}`,
  );
  const coordinators = Map.groupBy(
    posts.filter(({ kind }) => kind === 'coordinator'),
    ({ missionId }) => missionId,
  );
  const of = (missionId: string, organizationId: string) =>
    byOrganization.get(`${missionId} ${organizationId}`) ?? [];
  const find = (subject: FoundSubject): LadderSeat[] => {
    const { missionId, leadOrganizationId, coLeadOrganizationId, council } = subject;
    const above = coordinators.get(missionId) ?? [];
    const leads = of(missionId, leadOrganizationId);
    const ofDeadline = deadlineSeats(subject, { posts, coordinators: above, leads });
    if (ofDeadline) return ofDeadline;
    if (council) return councilSeats(posts, missionId, council);
    return [
      ...leads
        .filter(({ kind }) => kind === 'focal_point' || kind === 'head')
        .map((post) => seat('lead', post)),
      ...of(missionId, coLeadOrganizationId)
        .filter(({ kind }) => kind === 'co_lead')
        .map((post) => seat('co_lead', post)),
      ...above.map((post) => seat('coordinator', post)),
    ];
  };
  const found = new Map<FoundSubject, LadderSeat[]>();
  return (subject) => {
    const seats = found.get(subject) ?? find(subject);
    found.set(subject, seats);
    return seats;
  };
}

/** A report is owed by the rapporteur of its voice; above stand its clearance and, for the UN voice, the coordinator. */
function councilSeats(
  posts: LadderPost[],
  missionId: string,
  { setId, voice }: NonNullable<FoundSubject['council']>,
): LadderSeat[] {
  const writers = posts.filter(
    ({ side, benchmarkSetIds }) => side === voice && benchmarkSetIds.includes(setId),
  );
  const above = voice === 'un' ? posts.filter((post) => post.missionId === missionId) : [];
  return [
    ...writers.filter(({ kind }) => kind === 'rapporteur').map((post) => seat('lead', post)),
    ...writers.filter(({ kind }) => kind === 'clearance').map((post) => seat('co_lead', post)),
    ...above.filter(({ kind }) => kind === 'coordinator').map((post) => seat('coordinator', post)),
  ];
}

function seat(role: LadderRole, { postId, title, kind, personIds }: LadderPost): LadderSeat {
  return { role, postId, postTitle: title, kind, personIds };
}

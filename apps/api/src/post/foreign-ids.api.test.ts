import { randomUUID } from 'node:crypto';
import { RegisterBuilder } from '@jalon/use-cases/testing/a-register';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MatrixItems, theItems } from '../testing/matrix/matrix-items.ts';
import type { SeatName } from '../testing/matrix/matrix-seats.ts';
import {
  aMatrixPlace,
  type MatrixPlace,
  type Seated,
  seatEverybody,
} from '../testing/matrix/matrix-world.ts';
import { registerFingerprint } from '../testing/matrix/register-fingerprint.ts';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
let build: RegisterBuilder;
let place: MatrixPlace;
let seated: Seated[];
let items: MatrixItems;
/** Things of another plan, of another mission, and of the other side's organizations. */
let foreign: { activity: string; activityElsewhere: string; upload: string; update: string; finding: string };

beforeAll(async () => {
  api = await startTestApi({ content: 'none' });
  build = new RegisterBuilder(api.dataSource);
  place = await aMatrixPlace(build);
  seated = await seatEverybody(build, place, api.nobody);
  items = await theItems(build, place, seated);
  foreign = await theForeignThings();
}, startMs);
afterAll(() => api.stop());

const at = (seat: SeatName) =>
  seated.find((one) => one.seat === seat && one.situation === 'own organization')!;

async function theForeignThings() {
  const { otherPlan, planElsewhere } = place.plans;
  const activityOf = async ({ id, pillarId, commitmentId }: typeof otherPlan) =>
    (
      await build.activity(
        {
          plan: { id, reference: randomUUID() },
          pillar: { id: pillarId },
          commitment: { id: commitmentId },
        } as never,
        { startOn: '2026-01-15', dueOn: '2026-03-10' },
      )
    ).id;
  const upload = randomUUID();
  await api.dataSource.query(
    `INSERT INTO upload (id, name, media_type, bytes, digest, state, organization_id, side, person_id, post_id, kept_at)
     VALUES ($1, 'theirs.txt', 'text/plain', 4, 'x', 'clean', $2, 'national', $3, $4, '2026-02-01T09:00:00Z')`,
    [upload, place.organizations.group, at('administrator').personId, at('administrator').postId],
  );
  const { accepted, finding } = items.marked['confidential un'];
  return {
    activity: await activityOf(otherPlan),
    activityElsewhere: await activityOf(planElsewhere),
    upload,
    update: accepted,
    finding,
  };
}

interface Attempt {
  who: SeatName;
  method: string;
  path: string;
  body?: object;
  version?: number;
}

const link = {
  kind: 'link',
  url: 'https://example.org',
  dated: '2026-01-20',
  source: 'A source',
  title: 'A link',
};
const pillar = { number: 41, title: { en: 'A pillar' }, objective: 'awareness' };
const activity = { title: 'Train the judges', startOn: '2026-02-01', dueOn: '2026-06-30' };
const report = { done: 'Done.', status: 'in_progress' };
const post = { kind: 'focal_point', title: { en: 'A post' } };

/** Each names one id in its body, or two in its path, that do not belong to what is acted on. */
function attempts(): Attempt[] {
  const { plan, organization, commitment } = items;
  const open = items.marked['unclassified all'];
  const { ministryElsewhere, unElsewhere, group } = place.organizations;
  const { otherPlan, planElsewhere } = place.plans;
  const lead = (path: string, body: object): Attempt => ({ who: 'focal_point', method: 'POST', path, body });
  const coordinator = (path: string, body: object): Attempt => ({
    who: 'coordinator',
    method: 'POST',
    path,
    body,
  });
  const administrator = (path: string, body: object): Attempt => ({
    who: 'administrator',
    method: 'POST',
    path,
    body,
  });
  const updates = `/api/activities/${open.activity}/updates`;
  return [
    ...[ministryElsewhere, randomUUID()].flatMap((id) => [
      coordinator(`/api/plans/${plan}/pillars`, {
        ...pillar,
        leadOrganizationId: id,
        coLeadOrganizationId: organization,
      }),
      coordinator(`/api/plans/${plan}/pillars`, {
        ...pillar,
        leadOrganizationId: organization,
        coLeadOrganizationId: id,
      }),
      coordinator(`/api/plans/${plan}/activities`, {
        ...activity,
        commitmentId: commitment,
        leadOrganizationId: id,
      }),
      coordinator(`/api/plans/${plan}/activities`, {
        ...activity,
        commitmentId: commitment,
        supportOrganizationIds: [id],
      }),
      lead(updates, { ...report, proposedLeadOrganizationId: id, proposalReason: 'They are nearer.' }),
    ]),
    ...[otherPlan.commitmentId, planElsewhere.commitmentId, randomUUID()].map((id) =>
      coordinator(`/api/plans/${plan}/activities`, { ...activity, commitmentId: id }),
    ),
    ...[foreign.activity, foreign.activityElsewhere, randomUUID()].flatMap((id) => [
      lead(`/api/activities/${open.activity}/move`, { status: 'in_progress', after: id }),
      lead(`/api/activities/${open.activity}/move`, { status: 'in_progress', before: id }),
    ]),
    ...[foreign.upload, items.marked['unclassified all'].upload, randomUUID()].flatMap((uploadId) => [
      lead(updates, { ...report, evidence: [{ ...link, kind: 'document', url: undefined, uploadId }] }),
      {
        who: 'co_lead' as const,
        method: 'POST',
        path: `/api/updates/${open.accepted}/findings`,
        body: {
          finding: 'verified',
          basis: 'document',
          verifiedOn: '2026-02-09',
          evidence: [{ ...link, kind: 'document', url: undefined, uploadId }],
        },
      },
    ]),
    ...[planElsewhere.setId, place.plans.otherPlan.setId, randomUUID()].map((benchmarkSetId) => ({
      who: 'rapporteur un' as const,
      method: 'POST',
      path: '/api/benchmark-reports',
      body: { benchmarkSetId, reportDueOn: '2026-04-15', voice: 'un' },
    })),
    ...[foreign.update, foreign.finding, randomUUID()].map((id) => ({
      who: 'rapporteur un' as const,
      method: 'PATCH',
      path: `/api/assessments/${items.assessment}`,
      body: { paragraphs: [{ text: 'It rests on nothing.', sourceIds: [id.replace(/.$/, '0')] }] },
      version: 1,
    })),
    ...[planElsewhere.id, randomUUID()].map((parentPlanId) =>
      coordinator('/api/plans', {
        reference: `X-${randomUUID().slice(0, 6).toUpperCase()}`,
        title: { en: 'A plan' },
        type: 'framework',
        missionId: items.mission,
        startsOn: '2026-01-01',
        endsOn: '2027-12-31',
        languages: ['en'],
        parentPlanId,
      }),
    ),
    administrator('/api/posts', { ...post, organizationId: ministryElsewhere, missionId: items.mission }),
    administrator('/api/posts', { ...post, organizationId: randomUUID(), missionId: items.mission }),
    administrator('/api/posts', {
      kind: 'rapporteur',
      title: { en: 'A post' },
      organizationId: group,
      missionId: items.mission,
      benchmarkSetIds: [planElsewhere.setId],
    }),
    administrator(`/api/posts/${items.vacantPost}/tenures`, { personId: randomUUID() }),
    administrator(`/api/posts/${items.vacantPost}/tenures`, { personId: at('administrator').personId }),
    administrator(`/api/posts/${items.vacantPost}/hand-over`, { personId: at('administrator').personId }),
    administrator('/api/organizations', {
      code: 'CHILD-1',
      name: { en: 'A child' },
      shortName: { en: 'Child' },
      kind: 'ministry',
      side: 'national',
      parentId: randomUUID(),
    }),
    {
      who: 'coordinator',
      method: 'PUT',
      path: `/api/plans/${plan}/openings`,
      body: { postIds: [at('focal_point').postId] },
    },
    {
      who: 'coordinator',
      method: 'PUT',
      path: `/api/plans/${plan}/openings`,
      body: { postIds: [randomUUID()] },
    },
    // A return is a cycle and an organization: of two plans they make none.
    lead(`/api/returns/${otherPlan.cycleId}.${organization}/submit`, {}),
    lead(`/api/returns/${items.cycle}.${unElsewhere}/submit`, {}),
    lead('/api/redactions', {
      subjectType: 'comment',
      subjectId: items.marked['unclassified un'].comment,
      field: 'text',
      start: 0,
      end: 4,
      reason: 'It says too much.',
    }),
    coordinator(`/api/pillars/${planElsewhere.pillarId}/commitments`, {
      number: 9,
      text: { en: 'A commitment' },
      source: { document: 'The plan' },
    }),
  ];
}

test('an id that does not belong is refused wherever it stands, and leaves nothing', async () => {
  const before = await registerFingerprint(api.dataSource);
  const wrong: string[] = [];
  for (const { who, method, path, body, version } of attempts()) {
    const headers: Record<string, string> = version ? { 'if-match': `"${version}"` } : {};
    const { status } = await at(who).client.send(method, path, body, headers);
    if (![403, 404, 409, 422].includes(status))
      wrong.push(`${who}: ${method} ${path} ${JSON.stringify(body)}: ${status}`);
  }
  expect(wrong).toEqual([]);
  expect(attempts().length).toBeGreaterThan(40);
  expect(await registerFingerprint(api.dataSource)).toEqual(before);
});

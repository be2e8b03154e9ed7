import { randomUUID } from 'node:crypto';
import {
  BenchmarkEntity,
  BenchmarkPlanEntity,
  BenchmarkSetEntity,
  ReportDateEntity,
} from '@jalon/database/benchmark/benchmark.entity';
import { SignInAccountEntity } from '@jalon/database/person/sign-in.entity';
import { PlanOpeningEntity, PostBenchmarkSetEntity } from '@jalon/database/post/post.entity';
import { hashPassword } from '@jalon/use-cases/person/hash-password';
import { itIs, RegisterBuilder } from '@jalon/use-cases/testing/a-register';
import type { DataSource } from 'typeorm';
import type { TestClient } from '../test-client.ts';
import { ORGANIZATIONS, SEATS, type SeatName, type Situation } from './matrix-seats.ts';

export const reportDueOn = '2026-04-15';
const today = '2026-02-10T09:00:00.000Z';
export const matrixPassword = 'seven quiet rivers';

type OrganizationName = keyof typeof ORGANIZATIONS;
type PlanName = 'plan' | 'otherPlan' | 'planElsewhere';

/** One plan with what surrounds it: another plan of the mission, and another mission with a plan. */
export interface MatrixPlace {
  missionId: string;
  organizations: Record<OrganizationName, string>;
  plans: Record<
    PlanName,
    { id: string; pillarId: string; commitmentId: string; cycleId: string; setId: string }
  >;
}

/** Lays the ground: missions, organizations, plans with a pillar each (the plan itself with two), benchmark sets. */
export async function aMatrixPlace(build: RegisterBuilder): Promise<MatrixPlace> {
  await itIs(build.dataSource, today);
  await build.dataSource.query('UPDATE clock SET movable = true');
  const mission = await build.mission();
  const elsewhere = await build.mission();
  const organizations = {} as Record<OrganizationName, string>;
  for (const [name, side] of Object.entries(ORGANIZATIONS)) {
    const missionId = name.endsWith('Elsewhere') ? elsewhere.id : name === 'host' ? null : mission.id;
    organizations[name as OrganizationName] = (await build.organization(missionId, side)).id;
  }
  const { ministry, army, group, unJustice, unWomen, unPolice, ministryElsewhere, unElsewhere } =
    organizations;
  const plan = await aPlan(build, mission.id, ministry, unJustice);
  await build.commitment(await build.pillar(plan.id, army, unWomen));
  const otherPlan = await aPlan(build, mission.id, group, unPolice);
  const planElsewhere = await aPlan(build, elsewhere.id, ministryElsewhere, unElsewhere);
  return { missionId: mission.id, organizations, plans: { plan, otherPlan, planElsewhere } };
}

async function aPlan(build: RegisterBuilder, missionId: string, leadId: string, coLeadId: string) {
  const plan = await build.plan(missionId);
  const pillar = await build.pillar(plan.id, leadId, coLeadId);
  const commitment = await build.commitment(pillar);
  const cycle = await build.cycle(plan.id, {
    state: 'open',
    startsOn: '2026-01-01',
    endsOn: '2026-03-31',
    opensOn: '2026-01-01',
    dueOn: '2026-04-10',
    closesOn: '2026-04-15',
  });
  const setId = await aSet(build, missionId, plan.id);
  return { id: plan.id, pillarId: pillar.id, commitmentId: commitment.id, cycleId: cycle.id, setId };
}

async function aSet(build: RegisterBuilder, missionId: string, planId: string): Promise<string> {
  const { manager } = build.dataSource;
  const [setId, benchmarkId] = [randomUUID(), randomUUID()];
  const reference = `S/RES/${setId.slice(0, 6)}`;
  const words = { title: { en: 'Benchmarks' }, source: { document: 'A resolution' } };
  await manager.insert(BenchmarkSetEntity, { ...words, id: setId, missionId, reference, paragraph: '2' });
  const date = { id: randomUUID(), setId, dueOn: reportDueOn, resolution: reference, demonstration: true };
  await manager.insert(ReportDateEntity, date);
  const text = { en: 'Progress in keeping the commitments' };
  await manager.insert(BenchmarkEntity, { ...words, id: benchmarkId, setId, letter: 'a', text, position: 0 });
  await manager.insert(BenchmarkPlanEntity, { benchmarkId, planId });
  return setId;
}

const planOf: Record<Situation, PlanName> = {
  'own organization': 'plan',
  'other organization of the plan': 'plan',
  'other plan of the mission': 'otherPlan',
  'other mission': 'planElsewhere',
  'ended tenure': 'plan',
  deactivated: 'plan',
};

/** Somebody signed in, who holds (or held) this post there. */
export interface Seated {
  seat: SeatName;
  situation: Situation;
  personId: string;
  postId: string;
  client: TestClient;
}

/**
 * Seats one person in each post and situation and signs them in. Ended tenures end, and accounts are
 * deactivated, only after that: their sessions are still in their browsers.
 */
export async function seatEverybody(
  build: RegisterBuilder,
  place: MatrixPlace,
  nobody: TestClient,
): Promise<Seated[]> {
  const hash = await hashPassword(matrixPassword);
  const seated: Seated[] = [];
  for (const [seat, { kind, organizations }] of Object.entries(SEATS)) {
    for (const [situation, organization] of Object.entries(organizations)) {
      const where = { seat: seat as SeatName, situation: situation as Situation };
      const missionId = await missionOf(build, place, kind === 'administrator' ? null : where.situation);
      const person = await build.person({ demonstration: true, emailVerified: true });
      await givePassword(build.dataSource, person.id, hash);
      const post = await build.post(missionId, kind, place.organizations[organization as OrganizationName]);
      await giveReach(build.dataSource, post, place.plans[planOf[where.situation]]);
      await build.tenure(post.id, person.id);
      const client = await nobody.signIn(person.email, matrixPassword);
      seated.push({ ...where, personId: person.id, postId: post.id, client });
    }
  }
  await leave(build.dataSource, seated);
  return seated;
}

async function missionOf(
  build: RegisterBuilder,
  { plans }: MatrixPlace,
  situation: Situation | null,
): Promise<string | null> {
  if (situation === null) return null;
  const [plan] = await build.dataSource.query('SELECT mission_id FROM plan WHERE id = $1', [
    plans[planOf[situation]].id,
  ]);
  return plan.mission_id;
}

async function giveReach(
  { manager }: DataSource,
  { id: postId, kind }: { id: string; kind: string },
  { id: planId, setId }: { id: string; setId: string },
): Promise<void> {
  if (kind === 'observer') await manager.insert(PlanOpeningEntity, { postId, planId });
  if (kind === 'rapporteur' || kind === 'clearance') {
    await manager.insert(PostBenchmarkSetEntity, { postId, setId });
  }
}

async function givePassword({ manager }: DataSource, personId: string, hash: string): Promise<void> {
  const stamp = new Date().toISOString();
  await manager.insert(SignInAccountEntity, {
    id: randomUUID(),
    accountId: personId,
    providerId: 'credential',
    userId: personId,
    password: hash,
    createdAt: stamp,
    updatedAt: stamp,
  });
}

async function leave(dataSource: DataSource, seated: Seated[]): Promise<void> {
  const idsOf = (situation: Situation) =>
    seated.filter((one) => one.situation === situation).map(({ personId }) => personId);
  await dataSource.query(`UPDATE tenure SET ends_on = '2026-02-09' WHERE person_id = ANY($1)`, [
    idsOf('ended tenure'),
  ]);
  await dataSource.query('UPDATE person SET active = false WHERE id = ANY($1)', [idsOf('deactivated')]);
}

import { randomUUID } from 'node:crypto';
import {
  BenchmarkEntity,
  BenchmarkPlanEntity,
  BenchmarkSetEntity,
  ReportDateEntity,
} from '@jalon/database/benchmark/benchmark.entity';
import { loadActor } from '@jalon/database/post/actor.query';
import { PostBenchmarkSetEntity } from '@jalon/database/post/post.entity';
import type { Caller } from '../caller.ts';
import { nextNumber, type Register, type RegisterBuilder, type SeatedPerson } from './a-register.ts';

export interface BenchmarkSetForTests {
  setId: string;
  reference: string;
  /** (a), which no plan feeds, and (e), fed by the register's plan. */
  benchmarkIds: { a: string; e: string };
  rapporteur: { un: SeatedPerson; national: SeatedPerson };
  clearance: { un: SeatedPerson; national: SeatedPerson };
}

const source = { document: 'A resolution', place: 'paragraph 2' };

/** A benchmark set with two benchmarks, one date and both voices' rapporteur and clearance. */
export async function aBenchmarkSet(
  build: RegisterBuilder,
  { mission, plan }: Register,
  reportDueOn: string,
): Promise<BenchmarkSetForTests> {
  const { manager } = build.dataSource;
  const setId = randomUUID();
  const reference = `S/RES/${3000 + nextNumber()}`;
  const title = { en: 'Key benchmarks', fr: 'Critères' };
  await manager.insert(BenchmarkSetEntity, {
    id: setId,
    missionId: mission.id,
    reference,
    paragraph: '2',
    title,
    source,
  });
  await manager.insert(ReportDateEntity, {
    id: randomUUID(),
    setId,
    dueOn: reportDueOn,
    resolution: reference,
    demonstration: true,
  });
  const benchmarkIds = { a: randomUUID(), e: randomUUID() };
  for (const [position, letter] of (['a', 'e'] as const).entries()) {
    const text = { en: `The Council’s words on (${letter})` };
    const row = {
      id: benchmarkIds[letter],
      setId,
      letter,
      title,
      text,
      source,
      unverifiedWords: null,
      position,
    };
    await manager.insert(BenchmarkEntity, row);
  }
  await manager.insert(BenchmarkPlanEntity, { benchmarkId: benchmarkIds.e, planId: plan.id });
  const seat = async (kind: 'rapporteur' | 'clearance', side: 'un' | 'national') => {
    const seated = await build.seat(mission.id, kind, side);
    await manager.insert(PostBenchmarkSetEntity, { postId: seated.post.id, setId });
    return seated;
  };
  return {
    setId,
    reference,
    benchmarkIds,
    rapporteur: { un: await seat('rapporteur', 'un'), national: await seat('rapporteur', 'national') },
    clearance: { un: await seat('clearance', 'un'), national: await seat('clearance', 'national') },
  };
}

/** The caller that a signed-in person is at an instant. */
export async function callerOf(
  build: RegisterBuilder,
  { person }: SeatedPerson,
  now: string,
): Promise<Caller> {
  const actor = await loadActor(build.dataSource.manager, person.id, now);
  if (!actor) throw new Error('Nobody like this is active');
  return { actor, source: 'test', language: 'en' };
}

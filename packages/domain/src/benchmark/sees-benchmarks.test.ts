import { describe, expect, it } from 'vitest';
import * as world from '../testing/a-post.ts';
import { seesBenchmarkSet, seesReport } from './sees-benchmarks.ts';

const rapporteur = (side: 'un' | 'national') => world.anActor('rosa', world.rapporteurPost(side));
const elsewhere = world.anActor('carla', world.aPost({ kind: 'coordinator', missionId: 'mission-car' }));

describe('a benchmark set', () => {
  const unfed = { id: world.benchmarkSet, missionId: world.mission, planIds: [] };
  const fed = { ...unfed, planIds: [world.plan.id] };

  it('is open to who writes about it and to the coordinator of its mission, fed or not', () => {
    for (const actor of [rapporteur('un'), rapporteur('national'), world.coordinator]) {
      expect(seesBenchmarkSet(actor, unfed)).toBe(true);
    }
  });

  it('is open to who reaches a plan that feeds it, and to them only then', () => {
    for (const actor of [world.coLead, world.lead, world.observer]) {
      expect([seesBenchmarkSet(actor, unfed), seesBenchmarkSet(actor, fed)]).toEqual([false, true]);
    }
  });

  it('does not exist for other plans, other missions and administrators', () => {
    for (const actor of [world.otherLead, elsewhere, world.administrator]) {
      expect(seesBenchmarkSet(actor, fed)).toBe(false);
    }
  });
});

describe('a report', () => {
  const report = (voice: 'un' | 'national', hasShared = false) => ({
    missionId: world.mission,
    setId: world.benchmarkSet,
    voice,
    hasShared,
  });

  it('is whole for its own side, and nothing for the other until something of it was shared', () => {
    expect(seesReport(rapporteur('un'), report('un'))).toBe('whole');
    expect(seesReport(rapporteur('un'), report('national'))).toBeNull();
    expect(seesReport(rapporteur('un'), report('national', true))).toBe('shared');
    expect(seesReport(rapporteur('national'), report('un', true))).toBe('shared');
  });

  it('stays closed to everybody else, shared or not', () => {
    for (const actor of [world.lead, world.observer, world.administrator, elsewhere]) {
      expect([seesReport(actor, report('un', true)), seesReport(actor, report('national', true))]).toEqual([
        null,
        null,
      ]);
    }
  });
});

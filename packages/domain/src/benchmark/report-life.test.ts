import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../post/post.ts';
import * as world from '../testing/a-post.ts';
import { REPORT_STATES, type ReportState, type Voice } from './benchmark.ts';
import { amendReport, clearReport, freezeReport, type LivingReport, submitReport } from './report-life.ts';

const report = (state: ReportState, voice: Voice = 'un', drafterPersonIds = ['rachid']): LivingReport => ({
  state,
  voice,
  missionId: world.mission,
  benchmarkSetId: world.benchmarkSet,
  drafterPersonIds,
});
const rapporteur = world.anActor('rachid', world.rapporteurPost('un'));
const clearance = world.anActor('claire', world.clearancePost('un'));
const nationalRapporteur = world.anActor('nadia', world.rapporteurPost('national'));
const nationalClearance = world.anActor('kofi', world.clearancePost('national'));

const after = (step: typeof submitReport, one: LivingReport, actor: Actor) => {
  const decision = step(one, actor);
  return decision.allowed ? decision.value.state : decision.refusal.code;
};

describe('clearance', () => {
  it('may be asked for, and works from either state', () => {
    expect(after(submitReport, report('draft'), rapporteur)).toBe('clearance');
    expect(after(clearReport, report('clearance'), clearance)).toBe('cleared');
    expect(after(clearReport, report('draft'), clearance)).toBe('cleared');
  });

  it('nobody clears what they drafted, in any post', () => {
    expect(after(clearReport, report('draft', 'un', ['rachid', 'claire']), clearance)).toBe(
      'own-draft-cannot-be-cleared',
    );
    const both = world.anActor('rachid', world.rapporteurPost('un'), world.clearancePost('un'));
    expect(after(clearReport, report('clearance'), both)).toBe('own-draft-cannot-be-cleared');
  });

  it('the coordinator clears the UN voice, unless she drafted it', () => {
    expect(after(clearReport, report('clearance'), world.coordinator)).toBe('cleared');
    expect(after(clearReport, report('clearance', 'un', ['aminata']), world.coordinator)).toBe(
      'own-draft-cannot-be-cleared',
    );
  });

  it('the rapporteur does not clear', () => {
    expect(after(clearReport, report('clearance', 'un', []), rapporteur)).toBe('may-not-do-this');
  });

  it('is given once', () => {
    expect(after(clearReport, report('cleared'), clearance)).toBe('report-already-cleared');
    expect(after(submitReport, report('cleared'), rapporteur)).toBe('report-already-cleared');
  });
});

describe('a change', () => {
  it('after clearance makes it a draft again, and while it is under clearance too', () => {
    expect(after(amendReport, report('cleared'), rapporteur)).toBe('draft');
    expect(after(amendReport, report('clearance'), rapporteur)).toBe('draft');
    expect(after(amendReport, report('draft'), world.coordinator)).toBe('draft');
  });

  it('is not for clearance, which reads', () => {
    expect(after(amendReport, report('clearance'), clearance)).toBe('may-not-do-this');
  });
});

describe('freezing', () => {
  it('is for rapporteur or clearance of the voice', () => {
    expect(after(freezeReport, report('cleared'), rapporteur)).toBe('frozen');
    expect(after(freezeReport, report('cleared'), clearance)).toBe('frozen');
    expect(after(freezeReport, report('cleared'), world.coordinator)).toBe('may-not-do-this');
  });

  it('before clearance is refused', () => {
    expect(after(freezeReport, report('draft'), rapporteur)).toBe('report-not-cleared');
    expect(after(freezeReport, report('clearance'), rapporteur)).toBe('report-not-cleared');
  });

  it('is the end: nothing changes any more', () => {
    const frozen = report('frozen');
    expect(after(freezeReport, frozen, rapporteur)).toBe('report-is-frozen');
    expect(after(amendReport, frozen, rapporteur)).toBe('report-is-frozen');
    expect(after(submitReport, frozen, rapporteur)).toBe('report-is-frozen');
    expect(after(clearReport, frozen, clearance)).toBe('report-is-frozen');
  });
});

describe('the other side’s voice', () => {
  it('does not exist: its drafts are not shown to exist either', () => {
    for (const actor of [nationalRapporteur, nationalClearance, world.lead, world.coLead, world.observer]) {
      for (const step of [submitReport, clearReport, amendReport, freezeReport]) {
        expect(after(step, report('draft'), actor)).toBe('not-found');
      }
    }
    expect(after(amendReport, report('draft', 'national'), world.coordinator)).toBe('not-found');
  });

  it('the same people do the same with their own', () => {
    expect(after(submitReport, report('draft', 'national'), nationalRapporteur)).toBe('clearance');
    expect(after(clearReport, report('clearance', 'national'), nationalClearance)).toBe('cleared');
  });

  it('a benchmark set that is not the post’s own does not exist either', () => {
    const other = { ...report('draft'), benchmarkSetId: 'another' };
    expect(after(amendReport, other, rapporteur)).toBe('not-found');
  });
});

it('property: nothing is frozen that was not cleared by somebody who had no hand in it', () => {
  const people = [rapporteur, clearance, world.coordinator, nationalRapporteur, nationalClearance];
  const steps = { submitReport, clearReport, amendReport, freezeReport };
  const walk = fc.array(
    fc.tuple(
      fc.constantFrom(...people),
      fc.constantFrom('submitReport', 'clearReport', 'amendReport', 'freezeReport'),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(walk, (moves) => {
      let one = report('draft');
      let clearedBy: string | null = null;
      for (const [actor, name] of moves) {
        const decision = steps[name](one, actor);
        if (!decision.allowed) continue;
        one = { ...one, state: decision.value.state };
        if (name === 'amendReport') one.drafterPersonIds = [...one.drafterPersonIds, actor.personId];
        clearedBy = name === 'clearReport' ? actor.personId : name === 'freezeReport' ? clearedBy : null;
        expect(REPORT_STATES).toContain(one.state);
        if (one.state === 'frozen') {
          expect(clearedBy).not.toBeNull();
          expect(one.drafterPersonIds).not.toContain(clearedBy);
        }
      }
    }),
  );
});

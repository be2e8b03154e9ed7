import { COLUMNS, CONSTRAINT_CAUSES, SIGNALS, STATUSES } from '@jalon/domain/activity/activity';
import { FINDING_BASES, FINDING_RESULTS } from '@jalon/domain/finding/finding';
import { addDays } from '@jalon/domain/mission/local-date';
import { AUDIENCES } from '@jalon/domain/post/reader';
import { UPDATE_STATES } from '@jalon/domain/update/update';
import { describe, expect, test } from 'vitest';
import { faceOf } from './demonstration-data-card.ts';
import { readDemonstrationData } from './demonstration-data-files.ts';
import { replayDemonstration } from './demonstration-data-replay.ts';

const data = readDemonstrationData();
const loadDay = '2026-11-21';
const replay = replayDemonstration(data, loadDay);

const cardsOf = (reference: string) => replay.activities.filter(({ place }) => place.planId === reference);
const facesOf = (reference: string) => cardsOf(reference).map((card) => faceOf(card, loadDay));

describe('histories', () => {
  test('are allowed by the rules of the domain, step by step', () => {
    expect(replay.refusals).toEqual([]);
  });

  test('are allowed on whatever day they are loaded', () => {
    for (let days = 0; days < 400; days += 37) {
      expect(replayDemonstration(data, addDays(loadDay, days)).refusals).toEqual([]);
    }
  });

  test('an acceptance of one’s own record is seen', () => {
    const planted = structuredClone(data);
    const step = planted.plans
      .find(({ reference }) => reference === 'SSD-AF-2021')!
      .pillars[2]!.commitments[1]!.activities[1]!.history.find(({ step }) => step === 'accept')!;
    step.as = 'ssd-undp';
    expect(replayDemonstration(planted, loadDay).refusals).toEqual([
      'SSD-AF-2021-P3-C2-A2 step 2 (accept, 7 days ago): own-record',
    ]);
  });

  test.each(['MLI-2022', 'SSD-AF-2021'])(
    '%s holds updates in every state and findings of each kind',
    (plan) => {
      const cards = cardsOf(plan);
      const values = (of: (card: (typeof cards)[number]) => string[]) =>
        [...new Set(cards.flatMap(of))].sort();
      expect(values(({ updates }) => updates.map(({ state }) => state))).toEqual([...UPDATE_STATES].sort());
      expect(values(({ findings }) => findings.map(({ finding }) => finding))).toEqual(
        [...FINDING_RESULTS].sort(),
      );
      expect(values(({ findings }) => findings.map(({ basis }) => basis)).length).toBeGreaterThanOrEqual(4);
      expect(values(({ status }) => [status])).toEqual([...STATUSES].sort());
      expect(cards.some(({ findings }) => findings.some(({ replied }) => replied))).toBe(true);
      expect(cards.some(({ comments }) => comments.length > 0)).toBe(true);
    },
  );

  test.each(['MLI-2022', 'SSD-AF-2021'])('%s shows every column and every signal', (plan) => {
    const faces = facesOf(plan);
    for (const column of COLUMNS)
      expect(
        faces.some((face) => face.column === column),
        column,
      ).toBe(true);
    for (const signal of SIGNALS)
      expect(
        faces.some((face) => face.signal === signal),
        signal,
      ).toBe(true);
  });

  test('every basis, cause, audience, milestone and budget case stands somewhere', () => {
    const steps = replay.activities.flatMap(({ activity }) => activity.history);
    const causes = new Set(
      steps.map((step) => ('constraintCause' in step ? step.constraintCause : undefined)),
    );
    expect(CONSTRAINT_CAUSES.filter((cause) => !causes.has(cause))).toEqual([]);
    const bases = new Set(replay.activities.flatMap(({ findings }) => findings.map(({ basis }) => basis)));
    expect(FINDING_BASES.filter((basis) => !bases.has(basis))).toEqual([]);
    const audiences = new Set(
      replay.activities.flatMap(({ comments }) => comments.map(({ audience }) => audience)),
    );
    expect(AUDIENCES.filter((audience) => !audiences.has(audience))).toEqual([]);
    const reasons = new Set(
      replay.activities.flatMap((card) => faceOf(card, loadDay).reasons.map(({ code }) => code)),
    );
    expect(reasons.size).toBe(8);
    expect(steps.some((step) => step.step === 'finding' && step.audience === 'un')).toBe(true);
    expect(steps.some((step) => 'sensitivity' in step && step.sensitivity === 'confidential')).toBe(true);
  });

  test.each([
    ['MLI-2022', 'MLI-DDHP'],
    ['SSD-AF-2021', 'SSD-HRD'],
  ])('in %s the co-lead has something to answer and several to verify', (plan, coLead) => {
    const own = cardsOf(plan).filter(({ place }) => place.coLeadOrganizationId === coLead);
    const waiting = own.map((card) => faceOf(card, loadDay).waitingFor);
    expect(waiting.filter((what) => what === 'answer').length).toBeGreaterThanOrEqual(1);
    expect(waiting.filter((what) => what === 'verification').length).toBeGreaterThanOrEqual(2);
    expect(waiting.filter((what) => what === 'correction').length).toBeGreaterThanOrEqual(1);
    expect(waiting.filter((what) => what === 'reply').length).toBeGreaterThanOrEqual(1);
  });

  test.each(['MLI-2022', 'SSD-AF-2021'])('%s is late by more than 14 days and by more than 30', (plan) => {
    const late = cardsOf(plan)
      .filter((card) => faceOf(card, loadDay).signal === 'late')
      .map(({ dueOn }) => dueOn);
    expect(late.some((dueOn) => dueOn < addDays(loadDay, -14) && dueOn >= addDays(loadDay, -30))).toBe(true);
    expect(late.some((dueOn) => dueOn < addDays(loadDay, -30))).toBe(true);
  });

  test.each(['MLI-2022', 'SSD-AF-2021'])('%s has moved due dates, with the first ones kept', (plan) => {
    const moved = cardsOf(plan).filter(({ activity, dueOn }) => dueOn !== addDays(loadDay, activity.dueDays));
    expect(moved.length).toBeGreaterThanOrEqual(2);
  });

  test('only the activities meant to contradict their dates do', () => {
    const contradict = replay.activities.filter((card) =>
      faceOf(card, loadDay).reasons.some(({ code }) => code === 'status_contradicts_dates'),
    );
    expect(contradict.map(({ reference }) => reference)).toEqual(['MLI-2022-P5-C2-A4']);
  });
});

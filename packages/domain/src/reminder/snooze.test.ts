import { describe, expect, it } from 'vitest';
import type { ActorPost } from '../post/post.ts';
import { REMINDER_RULES } from './reminder.ts';
import { hearsOfTheDate, isHeldBack, isRunning, putOff, type Snooze } from './snooze.ts';

const snooze: Snooze = {
  activityId: 'A',
  postId: 'lead',
  startedOn: '2026-06-01',
  until: '2026-06-10',
  endedAt: null,
};
const line = { rung: 'overdue', postId: 'lead', activityId: 'A' } as const;

describe('a card that is put off', () => {
  it('runs from its first day to the day before it ends', () => {
    const days = ['2026-05-31', '2026-06-01', '2026-06-09', '2026-06-10'];
    expect(days.map((day) => isRunning(snooze, day))).toEqual([false, true, true, false]);
    expect(isRunning({ ...snooze, endedAt: '2026-06-02T08:00:00.000Z' }, '2026-06-03')).toBe(false);
  });

  it('holds back what is due, and neither an escalation nor anybody’s turn nor a return', () => {
    const held = REMINDER_RULES.filter((rung) => isHeldBack({ ...line, rung }, '2026-06-05', [snooze]));
    expect(held).toEqual(['due_within_7', 'due_within_30', 'overdue', 'due_next_working_day']);
  });

  it('holds back neither another post’s lines nor another card’s', () => {
    expect(isHeldBack(line, '2026-06-05', [snooze])).toBe(true);
    expect(isHeldBack({ ...line, postId: 'co-lead' }, '2026-06-05', [snooze])).toBe(false);
    expect(isHeldBack({ ...line, activityId: 'B' }, '2026-06-05', [snooze])).toBe(false);
    expect(isHeldBack({ ...line, activityId: null }, '2026-06-05', [snooze])).toBe(false);
  });
});

describe('who puts off what, and until when', () => {
  const post = (kind: ActorPost['kind'], organizationId: string): ActorPost => ({
    postId: `${kind} ${organizationId}`,
    kind,
    missionId: 'm',
    organizationId,
    side: kind === 'focal_point' ? 'national' : 'un',
    organizationLine: [organizationId],
    planIds: ['p'],
    benchmarkSetIds: [],
  });
  const place = { missionId: 'm', planId: 'p', leadOrganizationId: 'lead', coLeadOrganizationId: 'un' };
  const on = { place, today: '2026-06-01' };
  const ask = (
    until: string,
    posts: ActorPost[],
    status: Parameters<typeof putOff>[0]['status'] = 'in_progress',
  ) => {
    const decision = putOff({ status }, until, { posts }, on);
    return decision.allowed ? decision.value.map(({ postId }) => postId) : decision.refusal.code;
  };
  const lead = post('focal_point', 'lead');

  it('all the posts through which one hears of the card, from tomorrow for thirty days', () => {
    expect(ask('2026-06-02', [lead])).toEqual(['focal_point lead']);
    expect(ask('2026-07-01', [post('coordinator', 'wpa'), post('co_lead', 'un')])).toEqual([
      'co_lead un',
      'coordinator wpa',
    ]);
    expect([ask('2026-06-01', [lead]), ask('2026-07-02', [lead])]).toEqual([
      'snooze-out-of-range',
      'snooze-out-of-range',
    ]);
  });

  it('a lead hears of the date itself, the posts above only of what climbs to them', () => {
    const [coLead, coordinator] = [post('co_lead', 'un'), post('coordinator', 'wpa')];
    expect(hearsOfTheDate([coLead, coordinator])).toBe(false);
    expect(hearsOfTheDate([coordinator, lead])).toBe(true);
  });

  it('nobody who hears nothing of it, and nothing that is finished', () => {
    expect(ask('2026-06-02', [post('focal_point', 'other')])).toBe('may-not-do-this');
    expect(ask('2026-06-02', [post('co_lead', 'other')])).toBe('may-not-do-this');
    expect(ask('2026-06-02', [post('observer', 'lead')])).toBe('may-not-do-this');
    expect(ask('2026-06-02', [lead], 'completed')).toBe('nothing-to-put-off');
    expect(ask('2026-06-02', [lead], 'discontinued')).toBe('activity-is-discontinued');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as world from '../testing/a-post.ts';
import type { Actor, ActorPost } from './post.ts';
import { mayDo, type Place, postsThatMay, RIGHTS, type Verb } from './rights.ts';

const verbs = Object.keys(RIGHTS) as Verb[];
const { place } = world;
const report = (voice: 'un' | 'national'): Place => ({
  missionId: world.mission,
  planId: null,
  voice,
  benchmarkSetId: world.benchmarkSet,
});

const answer = (actor: Actor, verb: Verb, on: Place = place) => {
  const decision = mayDo(actor, verb, on);
  return decision.allowed ? decision.value.kind : decision.refusal.code;
};
const allowedTo = (post: ActorPost, on: Place) =>
  verbs.filter((verb) => mayDo(world.anActor('x', post), verb, on).allowed);

describe('the table, row by row', () => {
  it('coordinator: plans, pillars, commitments, activities, policies, cycles, mandates, the calendar; records, answers, verifies', () => {
    expect(allowedTo(world.coordinatorPost, place)).toEqual([
      'create_plan',
      'amend_plan',
      'create_pillar',
      'create_commitment',
      'create_activity',
      'amend_activity',
      'decide_dates',
      'draft_letter',
      'record_for_lead',
      'answer',
      'verify',
      'comment',
      'upload',
      'confirm_upload',
      'add_evidence',
      'amend_policy',
      'amend_mission',
      'snooze',
      'keep_mandates',
      'keep_report_dates',
      'close_cycle',
      'extend_cycle',
      'amend_calendar',
      'file_erratum',
      'read_audit',
      'redact',
      'open_plan',
      'mend_mails',
      'read_told',
    ]);
  });

  it('coordinator: drafts and clears the UN voice, and nothing of the national one', () => {
    expect(allowedTo(world.coordinatorPost, report('un'))).toEqual(
      expect.arrayContaining(['draft_report', 'read_report', 'clear_report']),
    );
    for (const verb of ['draft_report', 'read_report', 'clear_report', 'freeze_report'] as const) {
      expect(answer(world.coordinator, verb, report('national'))).toBe('may-not-do-this');
    }
  });

  it('focal point: declares what its organization leads, adds evidence and comments, decides nothing', () => {
    expect(allowedTo(world.leadPost, place)).toEqual([
      'declare',
      'reply',
      'comment',
      'upload',
      'confirm_upload',
      'add_evidence',
      'snooze',
      'file_erratum',
      'submit_return',
      'redact',
    ]);
    expect(answer(world.lead, 'declare', { ...place, leadOrganizationId: 'another-ministry' })).toBe(
      'may-not-do-this',
    );
  });

  it('focal point: comments on every activity of its plan, evidence only where its organization takes part', () => {
    const ofOthers = { ...place, leadOrganizationId: 'another-ministry' };
    expect(answer(world.lead, 'comment', ofOthers)).toBe('focal_point');
    expect(answer(world.lead, 'add_evidence', ofOthers)).toBe('may-not-do-this');
    expect(
      answer(world.lead, 'add_evidence', { ...ofOthers, supportOrganizationIds: [world.ministry] }),
    ).toBe('focal_point');
  });

  it('co-lead: activities, dates, records, answers and findings of the pillars it co-leads', () => {
    expect(allowedTo(world.coLeadPost, place)).toEqual([
      'create_activity',
      'amend_activity',
      'decide_dates',
      'record_for_lead',
      'answer',
      'verify',
      'comment',
      'upload',
      'confirm_upload',
      'add_evidence',
      'snooze',
    ]);
    expect(allowedTo(world.coLeadPost, { ...place, coLeadOrganizationId: 'another' })).toEqual([
      'comment',
      'upload',
      'confirm_upload',
    ]);
  });

  it('co-lead: neither accepts nor verifies what its own organization leads, and is told why', () => {
    const led = { ...place, leadOrganizationId: world.unJustice };
    expect(answer(world.coLead, 'verify', led)).toBe('same-organization');
    expect(answer(world.coLead, 'answer', led)).toBe('same-organization');
    expect(answer(world.coordinator, 'answer', led)).toBe('coordinator');
  });

  it('rapporteur: drafts and freezes its own side’s voice of its own benchmark set', () => {
    expect(allowedTo(world.rapporteurPost('un'), report('un'))).toEqual([
      'draft_report',
      'read_report',
      'freeze_report',
    ]);
    expect(allowedTo(world.rapporteurPost('un'), report('national'))).toEqual([]);
    expect(allowedTo(world.rapporteurPost('un'), { ...report('un'), benchmarkSetId: 'another' })).toEqual([]);
    expect(allowedTo(world.rapporteurPost('un'), { ...report('un'), benchmarkSetId: undefined })).toEqual([]);
  });

  it('clearance: reads its own side’s drafts, clears and freezes its own side’s voice', () => {
    expect(allowedTo(world.clearancePost('national'), report('national'))).toEqual([
      'read_report',
      'clear_report',
      'freeze_report',
      'read_audit',
    ]);
    expect(allowedTo(world.clearancePost('national'), report('un'))).toEqual(['read_audit']);
  });

  it('redaction takes the national side by its focal points and clearance, the UN side by its coordinator', () => {
    expect(answer(world.coordinator, 'redact')).toBe('coordinator');
    expect(answer(world.lead, 'redact')).toBe('focal_point');
    expect(answer(world.anActor('x', world.clearancePost('national')), 'redact')).toBe('clearance');
    for (const post of [
      world.clearancePost('un'),
      world.coLeadPost,
      world.rapporteurPost('national'),
      world.observerPost,
    ])
      expect(answer(world.anActor('x', post), 'redact')).toBe('may-not-do-this');
    expect(answer(world.anActor('x', world.otherLeadPost), 'redact')).toBe('not-found');
  });

  it('observer: does nothing', () => {
    expect(allowedTo(world.observerPost, place)).toEqual([]);
  });

  it('administrator: accounts, the clock and how the installation is, no content', () => {
    expect(allowedTo(world.administratorPost, { missionId: null, planId: null })).toEqual([
      'read_audit',
      'read_accounts',
      'manage_accounts',
      'move_clock',
      'read_operations',
      'mend_mails',
    ]);
    expect(answer(world.administrator, 'comment')).toBe('not-found');
  });
});

describe('what one may not see does not exist', () => {
  it('answers not-found in a plan that is closed to the person', () => {
    for (const verb of verbs) expect(answer(world.otherLead, verb)).toBe('not-found');
  });

  it('answers may-not-do-this in a plan that the person reads', () => {
    expect(answer(world.observer, 'declare')).toBe('may-not-do-this');
    expect(answer(world.lead, 'amend_plan')).toBe('may-not-do-this');
  });

  it('a lead of the same name in a plan that is not named for its post has no right there', () => {
    const unnamed = world.aPost({ kind: 'focal_point', organizationId: world.ministry, side: 'national' });
    expect(answer(world.anActor('x', unnamed, world.observerPost), 'declare')).toBe('may-not-do-this');
  });
});

describe('a person with several posts', () => {
  it('acts in the most specific one that may', () => {
    const both = world.anActor('x', world.coordinatorPost, world.coLeadPost);
    expect(answer(both, 'answer')).toBe('co_lead');
    expect(answer(both, 'answer', { ...place, coLeadOrganizationId: 'another' })).toBe('coordinator');
    expect(answer(both, 'answer', { ...place, leadOrganizationId: world.unJustice })).toBe('coordinator');
    expect(postsThatMay(both, 'verify', place).map(({ kind }) => kind)).toEqual(['co_lead', 'coordinator']);
  });

  it('acts in no post of another mission', () => {
    const elsewhere = world.aPost({ kind: 'coordinator', missionId: 'mission-of-others' });
    expect(answer(world.anActor('x', elsewhere, world.leadPost), 'amend_plan')).toBe('may-not-do-this');
    expect(answer(world.anActor('x', elsewhere), 'amend_plan')).toBe('not-found');
  });
});

it('property: an allowed post is always one that the person holds, and a head is never one', () => {
  const posts = fc.subarray(
    [
      world.coordinatorPost,
      world.coLeadPost,
      world.leadPost,
      world.otherLeadPost,
      world.observerPost,
      world.administratorPost,
      world.aPost({ kind: 'head', organizationId: world.ministry, planIds: [world.plan.id] }),
    ],
    { minLength: 0 },
  );
  fc.assert(
    fc.property(posts, fc.constantFrom(...verbs), (held, verb) => {
      const decision = mayDo(world.anActor('x', ...held), verb, place);
      if (!decision.allowed) return;
      expect(held).toContain(decision.value);
      expect(decision.value.kind).not.toBe('head');
      expect(Object.keys(RIGHTS[verb])).toContain(decision.value.kind);
    }),
  );
});

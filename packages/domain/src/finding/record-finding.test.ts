import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../post/post.ts';
import * as world from '../testing/a-post.ts';
import { UPDATE_STATES } from '../update/update.ts';
import { canRecordFinding, type FindingContext } from './record-finding.ts';

type Verified = Parameters<typeof canRecordFinding>[0];
const accepted: Verified = {
  state: 'accepted',
  personId: world.lead.personId,
  organizationId: world.ministry,
  recordedForOrganizationId: null,
};
const verify = (actor: Actor, update: Verified = accepted, context: Partial<FindingContext> = {}) => {
  const decision = canRecordFinding(update, actor, { place: world.place, ...context });
  return decision.allowed ? decision.value : decision.refusal;
};

describe('who verifies', () => {
  it('the co-lead of the pillar and the coordinator', () => {
    expect(verify(world.coLead)).toEqual({ post: world.coLeadPost, byImplementingPartner: false });
    expect(verify(world.coordinator)).toEqual({ post: world.coordinatorPost, byImplementingPartner: false });
  });

  it('not the lead, not an observer; and who may not see it is told nothing', () => {
    expect(verify(world.lead)).toEqual({ code: 'own-update' });
    expect(verify(world.anActor('a-colleague', world.leadPost))).toEqual({ code: 'may-not-do-this' });
    expect(verify(world.observer)).toEqual({ code: 'may-not-do-this' });
    expect(verify(world.otherLead)).toEqual({ code: 'not-found' });
  });

  it('not the recorder, in any post', () => {
    const recorded = {
      ...accepted,
      personId: 'colette',
      organizationId: world.unJustice,
      recordedForOrganizationId: world.ministry,
    };
    expect(verify(world.coLead, recorded)).toEqual({ code: 'own-record' });
    expect(verify(world.anActor('colette', world.coordinatorPost), recorded)).toEqual({ code: 'own-record' });
  });

  it('not anybody who wrote in it, though another sent it', () => {
    expect(verify(world.coLead, { ...accepted, writerIds: ['colette'] })).toEqual({ code: 'own-update' });
  });

  it('another person of the recorder’s organization may: the report is the ministry’s', () => {
    const recorded = {
      ...accepted,
      personId: 'colette',
      organizationId: world.unJustice,
      recordedForOrganizationId: world.ministry,
    };
    expect(verify(world.anActor('a-colleague', world.coLeadPost), recorded)).toMatchObject({
      post: world.coLeadPost,
    });
  });
});

describe('from outside the reporting organization and those above or below it', () => {
  it('refuses a co-lead whose own organization leads; the coordinator verifies', () => {
    const led = { place: { ...world.place, leadOrganizationId: world.unJustice } };
    const ownReport = { ...accepted, organizationId: world.unJustice };
    expect(verify(world.coLead, ownReport, led)).toEqual({ code: 'same-organization' });
    expect(verify(world.coordinator, ownReport, led)).toMatchObject({ post: world.coordinatorPost });
  });

  it('refuses whoever sits above or below it, the coordinator too', () => {
    const line = [world.unJustice, 'mission-headquarters', 'field-office'];
    const inLine = world.anActor('x', { ...world.coLeadPost, organizationLine: line });
    for (const organizationId of ['mission-headquarters', 'field-office']) {
      expect(verify(inLine, { ...accepted, organizationId })).toEqual({ code: 'same-organization' });
    }
    const above = world.anActor('y', {
      ...world.coordinatorPost,
      organizationLine: [world.wpaUnit, world.ministry],
    });
    expect(verify(above)).toEqual({ code: 'same-organization' });
  });

  it('refuses the own organization even where its line was not filled in', () => {
    const bare = { ...world.coordinatorPost, organizationId: world.ministry, organizationLine: [] };
    expect(verify(world.anActor('x', bare))).toEqual({ code: 'same-organization' });
  });

  it('goes by whose report it is, not by who typed it', () => {
    const recordedForUs = {
      ...accepted,
      organizationId: world.wpaUnit,
      recordedForOrganizationId: world.unJustice,
    };
    expect(verify(world.coLead, recordedForUs)).toEqual({ code: 'same-organization' });
  });
});

describe('an organization that supports the activity', () => {
  const supported = (organizationId: string) => ({
    place: { ...world.place, supportOrganizationIds: [organizationId] },
  });

  it('verifies by the coordinator only, and it is marked', () => {
    expect(verify(world.coordinator, accepted, supported(world.wpaUnit))).toEqual({
      post: world.coordinatorPost,
      byImplementingPartner: true,
    });
    expect(verify(world.coLead, accepted, supported(world.unJustice))).toEqual({
      code: 'supporting-organization',
    });
  });

  it('does not hinder another post of the same person', () => {
    const both = world.anActor('x', world.coLeadPost, world.coordinatorPost);
    expect(verify(both, accepted, supported(world.unJustice))).toEqual({
      post: world.coordinatorPost,
      byImplementingPartner: false,
    });
  });
});

describe('what is verified', () => {
  it.each(UPDATE_STATES.filter((state) => state !== 'accepted'))('not an update that is %s', (state) => {
    expect(verify(world.coLead, { ...accepted, state })).toEqual({ code: 'update-not-accepted' });
  });

  it('not before there was anything to verify', () => {
    const dates = { today: '2026-06-15', beganOn: '2026-03-24' };
    const dated = (verifiedOn: string) => verify(world.coLead, accepted, { verifiedOn, ...dates });
    expect(dated('2001-01-01')).toEqual({
      code: 'verified-before-it-began',
      pointer: '/verifiedOn',
      values: { beganOn: '2026-03-24' },
    });
    expect(dated('2026-03-24')).toMatchObject({ byImplementingPartner: false });
  });

  it('not with a date to come', () => {
    const dated = (verifiedOn: string) => verify(world.coLead, accepted, { verifiedOn, today: '2026-06-15' });
    expect(dated('2026-06-16')).toEqual({
      code: 'date-in-the-future',
      pointer: '/verifiedOn',
      values: { today: '2026-06-15' },
    });
    expect(dated('2026-06-15')).toMatchObject({ byImplementingPartner: false });
  });
});

it('property: whoever verifies is neither writer nor in the line of the reporting organization', () => {
  const organization = fc.constantFrom(
    world.ministry,
    world.unJustice,
    world.wpaUnit,
    'mission-headquarters',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...UPDATE_STATES),
      fc.constantFrom('luc', 'colette', 'aminata'),
      organization,
      fc.option(organization),
      fc.subarray([world.ministry, world.unJustice, world.wpaUnit, 'mission-headquarters']),
      fc.subarray([world.coLeadPost, world.coordinatorPost, world.leadPost], { minLength: 1 }),
      (state, personId, organizationId, recordedForOrganizationId, line, posts) => {
        const actor = world.anActor('colette', ...posts.map((post) => ({ ...post, organizationLine: line })));
        const update = { state, personId, organizationId, recordedForOrganizationId };
        const decision = canRecordFinding(update, actor, { place: world.place });
        if (!decision.allowed) return;
        expect(state).toBe('accepted');
        expect(personId).not.toBe('colette');
        const reporting = recordedForOrganizationId ?? organizationId;
        expect([decision.value.post.organizationId, ...line]).not.toContain(reporting);
      },
    ),
  );
});

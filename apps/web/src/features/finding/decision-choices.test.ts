import type { UpdateReply } from '@jalon/contracts/update/update';
import type { Actor, ActorPost } from '@jalon/domain/post/post';
import { expect, it } from 'vitest';
import { decisionChoices } from './decision-choices.ts';

const place = {
  missionId: 'm',
  planId: 'p',
  leadOrganizationId: 'justice',
  coLeadOrganizationId: 'unwomen',
  supportOrganizationIds: ['mission'],
};

it('gives the co-lead all three choices on a completion that waits, and no finding on other reports', () => {
  const coLead = actor(post({ kind: 'co_lead', organizationId: 'unwomen', side: 'un' }));
  expect(decisionChoices(coLead, place, report('submitted', 'completed')).choices).toEqual([
    'accept',
    'return',
    'verify',
  ]);
  expect(decisionChoices(coLead, place, report('submitted', 'in_progress')).choices).toEqual([
    'accept',
    'return',
  ]);
  expect(decisionChoices(coLead, place, report('accepted', 'completed')).choices).toEqual(['verify']);
});

it('marks a finding by the coordinator of an organization that supports the activity', () => {
  const coordinator = actor(post({ kind: 'coordinator', organizationId: 'mission', side: 'un' }));
  expect(decisionChoices(coordinator, place, report('accepted', 'completed'))).toMatchObject({
    choices: ['verify'],
    byImplementingPartner: true,
  });
});

it('gives the lead no choice, and the reason', () => {
  const lead = actor(post({ kind: 'focal_point', organizationId: 'justice', side: 'national' }));
  const { choices, refusal } = decisionChoices(lead, place, report('submitted', 'completed'));
  expect(choices).toEqual([]);
  expect(refusal).not.toBeNull();
});

function actor(...posts: ActorPost[]): Actor {
  return { personId: 'person', posts };
}

function post(fields: Pick<ActorPost, 'kind' | 'organizationId' | 'side'>): ActorPost {
  const line = [fields.organizationId];
  return {
    ...fields,
    postId: 'post',
    missionId: 'm',
    organizationLine: line,
    planIds: ['p'],
    benchmarkSetIds: [],
  };
}

function report(state: UpdateReply['state'], status: UpdateReply['status']): UpdateReply {
  const organization = { id: 'justice', name: 'Ministry of Justice', shortName: 'MoJ' };
  return { state, status, organization, recordedFor: null } as UpdateReply;
}

import { expect, it } from 'vitest';
import * as world from '../testing/a-post.ts';
import { mayReadMail, type OutboxMail } from './may-read-mail.ts';

const about = (changes: Partial<OutboxMail['about'][number]> = {}): OutboxMail['about'][number] => ({
  planId: world.plan.id,
  missionId: world.mission,
  sensitivity: 'unclassified',
  audience: 'all',
  concernedOrganizationIds: [],
  ...changes,
});
const toLuc: OutboxMail = { personId: 'luc', missionIds: [world.mission], about: [about()] };

it('everyone reads their own mails', () => {
  expect(mayReadMail(world.lead, toLuc)).toBe(true);
  expect(mayReadMail(world.lead, { ...toLuc, about: [about({ audience: 'un' })] })).toBe(true);
});

it('a coordinator reads those of her mission', () => {
  expect(mayReadMail(world.coordinator, toLuc)).toBe(true);
  expect(mayReadMail(world.coordinator, { ...toLuc, missionIds: ['mission-of-others'] })).toBe(false);
  expect(mayReadMail(world.coordinator, { ...toLuc, missionIds: [world.mission, 'mission-of-others'] })).toBe(
    false,
  );
});

it('not those that speak of what is for the national side, or of another mission', () => {
  expect(
    mayReadMail(world.coordinator, { ...toLuc, about: [about(), about({ audience: 'national' })] }),
  ).toBe(false);
  expect(
    mayReadMail(world.coordinator, { ...toLuc, about: [about({ missionId: 'mission-of-others' })] }),
  ).toBe(false);
});

it('nobody else reads the mails of others: not the co-lead, not the administrator', () => {
  for (const actor of [world.coLead, world.administrator, world.observer, world.otherLead]) {
    expect(mayReadMail(actor, toLuc)).toBe(false);
  }
});

it('a mail that came through no mission, such as an invitation, is for its reader alone', () => {
  expect(mayReadMail(world.coordinator, { ...toLuc, missionIds: [], about: [] })).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as world from '../testing/a-post.ts';
import { isVisible } from './is-visible.ts';
import { AUDIENCES, type Marked, SENSITIVITIES } from './reader.ts';
import { readerOf } from './reader-of.ts';

const readerFor = (actor: Parameters<typeof readerOf>[0]) => readerOf(actor, world.plan)!;
const item = (changes: Partial<Marked> = {}): Marked => ({
  sensitivity: 'unclassified',
  audience: 'all',
  concernedOrganizationIds: [],
  ...changes,
});

describe('the audience comes first', () => {
  it('what is for one side is not for the other, not even for the coordinator', () => {
    expect(isVisible(item({ audience: 'national' }), readerFor(world.coordinator))).toBe(false);
    expect(isVisible(item({ audience: 'un' }), readerFor(world.lead))).toBe(false);
    expect(isVisible(item({ audience: 'un' }), readerFor(world.coLead))).toBe(true);
    expect(isVisible(item({ audience: 'national' }), readerFor(world.lead))).toBe(true);
  });

  it('the right to read what is confidential stays within the audience', () => {
    const marked = item({
      audience: 'national',
      sensitivity: 'confidential',
      concernedOrganizationIds: [world.wpaUnit],
    });
    expect(isVisible(marked, readerFor(world.coordinator))).toBe(false);
  });
});

describe('confidential', () => {
  const marked = item({
    sensitivity: 'confidential',
    concernedOrganizationIds: [world.ministry, world.unJustice],
  });

  it('is for the organizations it concerns', () => {
    expect(isVisible(marked, readerFor(world.lead))).toBe(true);
    expect(isVisible(marked, readerFor(world.coLead))).toBe(true);
  });

  it('is for the coordinator and the plan’s rapporteur and clearance', () => {
    expect(isVisible(marked, readerFor(world.coordinator))).toBe(true);
    expect(isVisible(marked, readerFor(world.anActor('r', world.rapporteurPost('national'))))).toBe(true);
    expect(isVisible(marked, readerFor(world.anActor('c', world.clearancePost('un'))))).toBe(true);
  });

  it('is for nobody else: not another co-lead of the mission, not another ministry', () => {
    const otherCoLead = world.aPost({ kind: 'co_lead', organizationId: world.unWomen });
    const otherMinistry = world.aPost({
      kind: 'focal_point',
      organizationId: 'ministry-of-defence',
      side: 'national',
      planIds: [world.plan.id],
    });
    expect(isVisible(marked, readerFor(world.anActor('x', otherCoLead)))).toBe(false);
    expect(isVisible(marked, readerFor(world.anActor('y', otherMinistry)))).toBe(false);
  });

  it('is never for an observer, even of an organization it concerns', () => {
    const observer = world.aPost({
      kind: 'observer',
      organizationId: world.ministry,
      planIds: [world.plan.id],
    });
    expect(isVisible(marked, readerFor(world.anActor('o', observer)))).toBe(false);
  });
});

it('observing only excludes what is confidential, whatever else a reader may carry', () => {
  const reader = { ...readerFor(world.coordinator), observesOnly: true };
  expect(isVisible(item({ sensitivity: 'confidential' }), reader)).toBe(false);
  expect(isVisible(item(), reader)).toBe(true);
});

it('an unknown marking is not shown', () => {
  const strict = item({
    sensitivity: 'strictly_confidential' as never,
    concernedOrganizationIds: [world.ministry],
  });
  expect(isVisible(strict, readerFor(world.coordinator))).toBe(false);
  expect(isVisible(item({ audience: 'everyone' as never }), readerFor(world.coordinator))).toBe(false);
});

it('property: nothing outside the reader’s audiences is ever visible, and confidential never shows more', () => {
  const actors = [world.coordinator, world.coLead, world.lead, world.observer];
  fc.assert(
    fc.property(
      fc.constantFrom(...actors),
      fc.record({
        sensitivity: fc.constantFrom(...SENSITIVITIES),
        audience: fc.constantFrom(...AUDIENCES),
        concernedOrganizationIds: fc.subarray([world.ministry, world.unJustice, world.wpaUnit, 'donor']),
      }),
      (actor, marked) => {
        const reader = readerFor(actor);
        if (!isVisible(marked, reader)) return;
        expect(reader.audiences).toContain(marked.audience);
        expect(isVisible({ ...marked, sensitivity: 'unclassified' }, reader)).toBe(true);
      },
    ),
  );
});

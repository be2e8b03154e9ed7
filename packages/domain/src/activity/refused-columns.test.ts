import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as world from '../testing/a-post.ts';
import { COLUMNS, type Column } from './activity.ts';
import { moveActivity } from './move-activity.ts';
import { refusedColumns } from './refused-columns.ts';

const card = (column: Column, hasOpenUpdate = false) => ({
  column,
  status: column === 'verified' ? ('completed' as const) : column,
  place: world.place,
  hasOpenUpdate,
  planIsClosed: false,
});

describe('what a drop would meet', () => {
  it('asks the lead for a cause and for evidence, and refuses Verified', () => {
    expect(refusedColumns(card('in_progress'), world.lead)).toEqual({
      not_started: { refusal: null, asks: null },
      in_progress: { refusal: null, asks: null },
      constrained: { refusal: null, asks: 'cause' },
      completed: { refusal: null, asks: 'evidence' },
      verified: { refusal: 'verified-is-a-finding', asks: null },
    });
  });

  it('opens the finding form for who may verify, once it is reported complete', () => {
    expect(refusedColumns(card('completed'), world.coLead).verified).toEqual({
      refusal: null,
      asks: 'finding',
    });
    expect(refusedColumns(card('in_progress'), world.coLead).verified.refusal).toBe('verified-is-a-finding');
    expect(refusedColumns(card('completed'), world.lead).verified.refusal).toBe('verified-is-a-finding');
  });

  it('lets a verified card be put elsewhere within Verified', () => {
    expect(refusedColumns(card('verified'), world.lead).verified).toEqual({ refusal: null, asks: null });
  });

  it('says that a draft stands against a completion', () => {
    expect(refusedColumns(card('in_progress', true), world.lead).completed).toEqual({
      refusal: 'move-needs-no-open-update',
      asks: null,
    });
  });

  it('refuses every column to an observer', () => {
    const offers = refusedColumns(card('in_progress'), world.observer);
    for (const column of COLUMNS) expect(offers[column].refusal).toBe('may-not-do-this');
  });
});

it('property: a column that offers something is one that the server’s own rule allows once it is filled in', () => {
  const actors = [world.lead, world.coLead, world.coordinator, world.observer, world.otherLead];
  fc.assert(
    fc.property(
      fc.constantFrom(...actors),
      fc.constantFrom(...COLUMNS),
      fc.constantFrom('not_started', 'in_progress', 'constrained', 'completed'),
      fc.boolean(),
      (actor, from, to, hasOpenUpdate) => {
        const context = card(from, hasOpenUpdate);
        const filledIn = {
          status: to,
          constraintCause: 'other',
          noEvidence: true,
          evidenceCount: 0,
        } as const;
        const decision = moveActivity(context, filledIn, actor);
        expect(refusedColumns(context, actor)[to].refusal === null).toBe(decision.allowed);
      },
    ),
  );
});

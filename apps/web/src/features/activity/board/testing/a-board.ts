import type { Board, Card } from '@jalon/contracts/activity/activity';
import { COLUMNS } from '@jalon/domain/activity/activity';

const justice = { id: 'mj', name: 'Ministère de la justice', shortName: 'MJDH' };
const ruleOfLaw = { id: 'rol', name: 'Rule of law', shortName: 'RoL' };

/** A card of pillar 1 in progress, due in a month. */
export function aCard(more: Partial<Card> & { id: string }): Card {
  return {
    reference: `MLI-2022-${more.id}`,
    shortReference: more.id,
    title: `Tenir des audiences foraines ${more.id}`,
    status: 'in_progress',
    column: 'in_progress',
    signal: 'on_schedule',
    signalReasons: [],
    constraintCause: null,
    constraintNote: null,
    startOn: '2026-01-01',
    dueOn: '2026-04-01',
    firstDueOn: '2026-04-01',
    declaredOn: '2026-02-01',
    lead: justice,
    coLead: ruleOfLaw,
    pillarId: 'p1',
    commitmentId: 'c1',
    evidenceCount: 0,
    finding: null,
    hasOpenUpdate: false,
    sensitivity: 'unclassified',
    audience: 'all',
    demonstration: true,
    version: 1,
    ...more,
  };
}

/** A board of Mali with two pillars that holds these cards. */
export function aBoard(cards: Card[]): Board {
  const discontinued = cards.filter((card) => card.column === null);
  return {
    plan: {
      id: 'plan',
      reference: 'MLI-2022',
      title: { fr: 'Plan d’action' },
      mission: {
        id: 'mli',
        code: 'MLI',
        name: { en: 'Mali' },
        country: { en: 'Mali' },
        timeZone: 'Africa/Bamako',
        today: '2026-03-02',
      },
      closedAt: null,
      pillars: [1, 2].map((number) => ({
        id: `p${number}`,
        reference: `MLI-2022-P${number}`,
        number,
        title: { fr: `Pilier ${number}` },
        lead: justice,
        coLead: ruleOfLaw,
      })),
      demonstration: true,
    },
    columns: COLUMNS.map((key) => {
      const own = cards.filter((card) => card.column === key);
      return { key, label: key, count: own.length, cards: own };
    }),
    discontinued: { count: discontinued.length, cards: discontinued },
  };
}

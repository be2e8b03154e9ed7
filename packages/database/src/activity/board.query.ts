import { COLUMNS, type Column } from '@jalon/domain/activity/activity';
import { STATUS_WORDS } from '@jalon/domain/language/words';
import type { EntityManager } from 'typeorm';
import { organizationRefs } from '../organization/organization-refs.query.ts';
import {
  namePillars,
  organizationsOfPillars,
  type PillarInPlan,
  pillarRows,
} from '../plan/plan-with-pillars.query.ts';
import type { PlanInView } from '../plan/plans-in-view.query.ts';
import type { Asker } from '../post/asker.ts';
import { type Card, cardRows, nameCards, organizationsOfCards } from './cards.query.ts';

export interface Board {
  plan: Pick<PlanInView, 'id' | 'reference' | 'title' | 'mission' | 'closedAt'> & {
    pillars: Pick<PillarInPlan, 'id' | 'reference' | 'number' | 'title' | 'lead' | 'coLead'>[];
    demonstration: boolean;
  };
  columns: { key: Column; label: string; count: number; cards: Card[] }[];
  discontinued: { count: number; cards: Card[] };
}

/** Which cards of the board are wanted. */
export interface BoardFilter {
  /** Organization ids. */
  leads?: string[] | undefined;
  /** Pillar ids, references or `P3`. */
  pillars?: string[] | undefined;
  columns?: string[] | undefined;
  signals?: string[] | undefined;
  text?: string | undefined;
  withDiscontinued?: boolean | undefined;
}

/** The board of a plan for this reader: three statements, whatever the number of cards. */
export async function boardOf(
  manager: EntityManager,
  plan: PlanInView,
  asker: Pick<Asker, 'language'>,
  filter: BoardFilter = {},
): Promise<Board> {
  const ofPillars = await pillarRows(manager, plan);
  const ofCards = await cardRows(manager, [plan]);
  const ids = [...organizationsOfPillars(ofPillars), ...organizationsOfCards(ofCards)];
  const nameOf = await organizationRefs(manager, ids, asker.language);
  const pillars = namePillars(ofPillars, plan, nameOf);
  const wanted = isWanted(filter, pillars);
  const cards = nameCards(ofCards, [plan], nameOf)
    .map(({ card }) => card)
    .filter(wanted);
  const discontinued = cards.filter(({ column }) => column === null);
  return {
    plan: {
      id: plan.id,
      reference: plan.reference,
      title: plan.title,
      mission: plan.mission,
      closedAt: plan.closedAt,
      pillars: pillars.map(({ id, reference, number, title, lead, coLead }) => ({
        id,
        reference,
        number,
        title,
        lead,
        coLead,
      })),
      demonstration: plan.demonstration.length > 0,
    },
    columns: COLUMNS.map((key) => {
      const inColumn = cards.filter(({ column }) => column === key);
      return { key, label: STATUS_WORDS[key][asker.language], count: inColumn.length, cards: inColumn };
    }),
    discontinued: { count: discontinued.length, cards: filter.withDiscontinued ? discontinued : [] },
  };
}

function isWanted(filter: BoardFilter, pillars: PillarInPlan[]): (card: Card) => boolean {
  const pillarIds = filter.pillars && idsOfPillars(filter.pillars, pillars);
  const text = filter.text?.trim().toLocaleLowerCase();
  return (card) =>
    (!pillarIds || pillarIds.has(card.pillarId)) &&
    (!filter.leads || filter.leads.includes(card.lead.id)) &&
    (!filter.columns || card.column === null || filter.columns.includes(card.column)) &&
    (!filter.signals || (card.signal !== null && filter.signals.includes(card.signal))) &&
    (!text || `${card.reference} ${card.title}`.toLocaleLowerCase().includes(text));
}

function idsOfPillars(named: string[], pillars: PillarInPlan[]): Set<string> {
  const isNamed = ({ id, number, reference }: PillarInPlan) =>
    named.includes(id) || named.includes(`P${number}`) || named.includes(reference);
  return new Set(pillars.filter(isNamed).map(({ id }) => id));
}

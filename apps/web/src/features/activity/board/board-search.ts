import { COLUMNS, type Column, SIGNALS, type Signal } from '@jalon/domain/activity/activity';

export const SHEET_TABS = ['activity', 'updates', 'evidence', 'reminders', 'comments'] as const;
export type SheetTab = (typeof SHEET_TABS)[number];

/** The view of a board as it stands in the address, so that a view can be kept and sent. */
export interface BoardSearch {
  /** References of pillars, short (`P3`), separated by commas. */
  pillar?: string;
  /** Ids of leads. */
  lead?: string;
  signal?: string;
  column?: string;
  q?: string;
  group?: 'pillar' | 'lead' | 'none';
  density?: 'comfortable' | 'compact';
  /** True lists the discontinued cards instead. */
  discontinued?: boolean;
  /** The card whose sheet is open, by its full reference. */
  card?: string;
  tab?: SheetTab;
}

/** Reads the address; what it does not understand it leaves out. */
export function boardSearch(search: Record<string, unknown>): BoardSearch {
  const group = oneOf(search.group, ['lead', 'none'] as const);
  const tab = oneOf(search.tab, SHEET_TABS);
  return {
    ...texts(search, ['pillar', 'lead', 'q', 'card']),
    ...listed(search, 'signal', SIGNALS),
    ...listed(search, 'column', COLUMNS),
    ...(group ? { group } : {}),
    ...(search.density === 'compact' ? { density: 'compact' as const } : {}),
    ...(search.discontinued === true || search.discontinued === 'true' ? { discontinued: true } : {}),
    ...(tab && tab !== 'activity' ? { tab } : {}),
  };
}

/** The values of a list in the address. */
export function listOf<T extends string = string>(value: string | undefined): T[] {
  return (value ?? '').split(',').filter(Boolean) as T[];
}

function texts(search: Record<string, unknown>, names: readonly ('pillar' | 'lead' | 'q' | 'card')[]) {
  const found = names.flatMap((name) => {
    const value = search[name];
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && text !== '' ? [[name, text]] : [];
  });
  return Object.fromEntries(found) as Partial<Record<(typeof names)[number], string>>;
}

function listed(
  search: Record<string, unknown>,
  name: 'signal' | 'column',
  known: readonly (Signal | Column)[],
): Partial<Record<'signal' | 'column', string>> {
  const value = search[name];
  if (typeof value !== 'string') return {};
  const kept = listOf(value).filter((item) => (known as readonly string[]).includes(item));
  // All of them is no filter: then the order can be changed too.
  return kept.length > 0 && kept.length < known.length ? { [name]: kept.join(',') } : {};
}

function oneOf<T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((item) => item === value);
}

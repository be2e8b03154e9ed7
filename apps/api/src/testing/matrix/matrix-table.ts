import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MARKINGS, type MarkingName, type SeatName, SITUATIONS, type Situation } from './matrix-seats.ts';

const page = fileURLToPath(new URL('../../../../../docs/rights-matrix.md', import.meta.url));

/** The page as it is read by people, read by the test. */
export interface MatrixTable {
  routes: Map<string, { thing: string; cells: Record<string, string> }>;
  publicRoutes: Set<string>;
  /** What the page says for this post in this situation about this route and this marking. */
  expected(route: string, seat: SeatName, situation: Situation, marking: MarkingName): string;
  /** Whether something of the plan with this marking may come before these eyes at all. */
  sees(seat: SeatName, situation: Situation, marking: MarkingName): boolean;
}

export function readMatrixTable(): MatrixTable {
  const sections = readFileSync(page, 'utf8').split(/^## /m);
  const [, reachText, markingText, routeText, publicText] = sections as [
    string,
    string,
    string,
    string,
    string,
  ];
  const reach = rowsOf(reachText);
  const markings = rowsOf(markingText);
  const routes = new Map<string, { thing: string; cells: Record<string, string> }>();
  for (const { route, thing, ...cells } of rowsOf(routeText)) {
    routes.set(route!.replaceAll('`', ''), { thing: thing!, cells });
  }
  const rowOf = (rows: Record<string, string>[], seat: SeatName) => rows.find((row) => row.post === seat);
  const seen = (seat: SeatName, situation: Situation, marking: MarkingName): string => {
    const row = rowOf(markings, seat);
    return row === undefined ? '404' : partOf(row[marking]!, situation);
  };
  const reaches = (seat: SeatName, situation: Situation) => rowOf(reach, seat)?.[situation] === 'yes';
  return {
    routes,
    publicRoutes: new Set([...publicText.matchAll(/^- `([^`]+)`/gm)].map((match) => match[1]!)),
    expected(route, seat, situation, marking) {
      if (situation === 'deactivated') return '401';
      const { thing, cells } = routes.get(route)!;
      if (seat === 'head' || situation === 'ended tenure') return cells['no post']!;
      const cell = partOf(cells[seat]!, situation);
      if (['none', 'accounts', "somebody else's"].includes(thing)) return cell;
      if (thing === 'calendar') return situation === 'other mission' ? '404' : cell;
      // A mail is its mission's: a coordinator of another one does not know of it.
      if (thing === 'mail')
        return cell === 'yes' && seat !== 'administrator' && situation === 'other mission' ? '404' : cell;
      if (thing === 'mission') return situation === 'other mission' ? '422' : cell;
      if (!reaches(seat, situation)) return '404';
      const eyes = isMarked(thing) ? seen(seat, situation, marking) : 'yes';
      return eyes === 'yes' ? cell : eyes;
    },
    sees: (seat, situation, marking) => reaches(seat, situation) && seen(seat, situation, marking) === 'yes',
  };
}

const UNMARKED = new Set([
  'none',
  'accounts',
  'mail',
  "somebody else's",
  'plan',
  'set',
  'mission',
  'calendar',
]);

/** Things whose marking decides who sees them. */
export function isMarked(thing: string): boolean {
  return !UNMARKED.has(thing);
}

/** "yes/403": the first for the own organization, the second for every other. */
function partOf(cell: string, situation: Situation): string {
  const [own, other = own] = cell.split('/');
  return situation === 'own organization' ? own! : other!;
}

function rowsOf(text: string): Record<string, string>[] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const names = cells(lines[0]!);
  return lines.slice(2).map((line) => {
    const values = cells(line);
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  });
}

/** The page names every situation and every marking that the test asks in. */
export const COLUMNS_OF_THE_PAGE = { situations: SITUATIONS.slice(0, 4), markings: MARKINGS };

import { randomUUID } from 'node:crypto';
import type { Line, Measure } from '../measure.ts';
import { count, spread } from '../page/quantity.ts';
import { percentile } from '../percentile.ts';
import { countStatements } from '../program/count-statements.ts';
import type { Ground } from '../program/ground.ts';
import { HttpSession, inWords } from '../program/http-session.ts';
import { seedDeputies } from '../seed/people.ts';
import { boardPath, boardPlan, boardReference, COORDINATOR } from './board.ts';
import { type RankedCard, replayMoves } from './replay-moves.ts';

const CARDS = 1_000;
const MOVERS = 50;
/** The number of movers for which another program's figure is known. */
const FEWER_MOVERS = 16;

/** One mover alone, then many at once within one column, each signed in as somebody else. */
export const move: Measure = {
  name: 'move',
  title: 'A move on the 1,000-card board',
  limitMs: 150_000,
  run: async (ground) => {
    const { url } = await ground.jalon();
    await boardPlan(ground, CARDS);
    const emails = await seedDeputies(await ground.client(), 'MLI', MOVERS);
    const alone = await HttpSession.signIn(url, COORDINATOR);
    const movers: HttpSession[] = [];
    for (const email of emails) movers.push(await HttpSession.signIn(url, email));
    try {
      const rounds = ground.quick ? 2 : 10;
      const statements = await statementsOfOneMove(ground, alone);
      const one = await moveAtOnce(ground, [alone], ground.quick ? 20 : 200);
      const some = await moveAtOnce(ground, movers.slice(0, FEWER_MOVERS), rounds);
      const all = await moveAtOnce(ground, movers, rounds);
      return {
        lines: [
          { what: 'one mover', measured: spread(one.times) },
          { what: '… SQL statements of one move, session and rights included', measured: String(statements) },
          { what: `${FEWER_MOVERS} movers in one column at once`, measured: spread(some.times) },
          { what: `${MOVERS} movers in one column at once`, measured: spread(all.times) },
          ...faultLines([one, some, all]),
        ],
        figures: { sixteenMoversP95Ms: percentile(some.times, 0.95) },
      };
    } finally {
      for (const session of [alone, ...movers]) session.close();
    }
  },
};

async function statementsOfOneMove(ground: Ground, session: HttpSession): Promise<number> {
  const [anchor, card] = (await cardsOfColumn(session)) as [string, string];
  return countStatements(ground, () =>
    session.json('POST', `/api/activities/${card}/move`, { status: 'not_started', after: anchor }),
  );
}

interface MovesMade {
  readonly times: number[];
  readonly refused: string[];
  readonly faults: ReturnType<typeof replayMoves>;
}

/** Every mover moves cards of its own behind cards of anybody, as fast as the answers come. */
async function moveAtOnce(ground: Ground, movers: HttpSession[], rounds: number): Promise<MovesMade> {
  const cards = await cardsOfColumn(movers[0]!);
  const before = await ranks(ground);
  const [{ last }] = await query(ground, 'SELECT coalesce(max(number), 0) AS last FROM fact');
  const acknowledged = new Map<string, string[]>();
  const times: number[] = [];
  const refused: string[] = [];
  await Promise.all(
    movers.map(async (session, index) => {
      const own = cards.filter((_, place) => place % movers.length === index);
      for (let round = 0; round < rounds; round += 1) {
        const card = own[round % own.length]!;
        const anchor = anchorFor(cards, card, index + round);
        const body = { status: 'not_started', after: anchor, mutationId: randomUUID() };
        const answer = await session.ask('POST', `/api/activities/${card}/move`, body);
        if (answer.status > 299) {
          refused.push(inWords(answer));
          continue;
        }
        times.push(answer.ms);
        acknowledged.set(card, [...(acknowledged.get(card) ?? []), anchor]);
      }
    }),
  );
  if (times.length === 0) throw new Error(`Every move was refused: ${refused[0]}`);
  const faults = replayMoves(before, await traces(ground, String(last)), acknowledged, await ranks(ground));
  return { times, refused, faults };
}

/** Spread over the column, so that movers meet, and never the card itself. */
function anchorFor(cards: readonly string[], card: string, turn: number): string {
  const at = (turn * 37) % cards.length;
  return cards[at] === card ? cards[(at + 1) % cards.length]! : cards[at]!;
}

async function cardsOfColumn(session: HttpSession): Promise<string[]> {
  const board = await session.json<{ columns: { key: string; cards: { id: string }[] }[] }>(
    'GET',
    boardPath(CARDS),
  );
  return board.columns.find(({ key }) => key === 'not_started')?.cards.map(({ id }) => id) ?? [];
}

async function ranks(ground: Ground): Promise<RankedCard[]> {
  const sql =
    'SELECT activity.id, rank FROM activity JOIN plan ON plan.id = plan_id WHERE plan.reference = $1';
  return query(ground, sql, [boardReference(CARDS)]);
}

/** The moves as the audit trail has them, in the order of their commits. */
async function traces(ground: Ground, sinceNumber: string): Promise<RankedCard[]> {
  return query(
    ground,
    `SELECT fact.activity_id AS id, fact_value.after ->> 'rank' AS rank
       FROM fact JOIN fact_value USING (number) JOIN plan ON plan.id = fact.plan_id
      WHERE fact.number > $1 AND fact.name = 'activity.reordered' AND plan.reference = $2 ORDER BY fact.number`,
    [sinceNumber, boardReference(CARDS)],
  );
}

// biome-ignore lint/suspicious/noExplicitAny: rows of whatever was asked for; each caller names its own type.
async function query(ground: Ground, sql: string, values: unknown[] = []): Promise<any[]> {
  return (await (await ground.client()).query(sql, values)).rows;
}

function faultLines(made: MovesMade[]): Line[] {
  const sum = (of: (one: MovesMade) => number) => made.reduce((total, one) => total + of(one), 0);
  const refusals = made.flatMap(({ refused }) => refused);
  return [
    {
      what: `afterwards, of ${count(sum(({ times }) => times.length))} acknowledged moves`,
      measured: `${sum(({ faults }) => faults.lost)} lost, ${sum(({ faults }) => faults.doubled)} doubled`,
      goal: '0 lost, 0 doubled',
    },
    {
      what: '… behind the card that was named; cards where their last move put them',
      measured: `${sum(({ faults }) => faults.misplaced)} not behind it, ${sum(({ faults }) => faults.displaced)} elsewhere or sharing a rank`,
      goal: '0, 0',
    },
    ...(refusals.length > 0 ? [{ what: '… refused', measured: `${refusals.length}: ${refusals[0]}` }] : []),
  ];
}

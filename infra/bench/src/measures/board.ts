import type { Figures, Line, Measure } from '../measure.ts';
import { count, size, spread } from '../page/quantity.ts';
import { percentile } from '../percentile.ts';
import { countStatements } from '../program/count-statements.ts';
import type { Ground } from '../program/ground.ts';
import { type Answer, HttpSession, inWords } from '../program/http-session.ts';
import { seedPlans } from '../seed/plans.ts';

export const COORDINATOR = 'coordinator@demo.jalon.test';
const SIZES = [100, 1_000, 5_000] as const;
const ROUNDS = { 100: 100, 1000: 60, 5000: 30 } as const;
const QUICK_ROUNDS = 8;
const WARM_UP = 5;
const CONNECTIONS = 12;

/** The board answer over HTTP for a signed-in coordinator: time, bytes, statements, and the answer "unchanged". */
export const board: Measure = {
  name: 'board',
  title: 'Board answer over HTTP, for a signed-in coordinator',
  limitMs: 120_000,
  run: async (ground) => {
    const { url } = await ground.jalon();
    const session = await HttpSession.signIn(url, COORDINATOR);
    const lines: Line[] = [];
    const figures: Figures = {};
    const statements: number[] = [];
    for (const activities of SIZES) {
      await boardPlan(ground, activities);
      const rounds = ground.quick ? QUICK_ROUNDS : ROUNDS[activities];
      const answers = await askForBoard(session, activities, rounds, ground);
      const kept = await askForBoard(session, activities, rounds);
      const [{ wireBytes, body, headers }] = answers as [Answer];
      const firstReading = async () => {
        await change(ground, activities);
        await session.ask('GET', boardPath(activities));
      };
      // Every connection that the api may open is open before statements are counted: a new one costs one of its own.
      await Promise.all(Array.from({ length: CONNECTIONS }, firstReading));
      statements.push(await countStatements(ground, firstReading));
      lines.push(
        {
          what: `${count(activities)} activities, first asked for after a change`,
          measured: spread(answers.map(({ ms }) => ms)),
        },
        { what: '… asked for again, answered from what is kept', measured: spread(kept.map(({ ms }) => ms)) },
        {
          what: '… bytes',
          measured: `${size(body.length)} raw, ${size(wireBytes)} as ${headers['content-encoding'] ?? 'sent'}`,
        },
      );
      if (activities === 1_000) {
        figures.board1000CompressedBytes = wireBytes;
        figures.board1000P50Ms = percentile(
          answers.map(({ ms }) => ms),
          0.5,
        );
        lines.push(await unchanged(session, kept.length));
      }
    }
    lines.push(statementsLine(statements));
    session.close();
    return { lines, figures };
  },
};

export function boardPath(activities: number): string {
  return `/api/plans/${boardReference(activities)}/board`;
}

export function boardReference(activities: number): string {
  return `BENCH-${activities}`;
}

/** A plan of Mali with activities of every status; made once. */
export async function boardPlan(ground: Ground, activities: number): Promise<void> {
  await seedPlans(await ground.client(), {
    references: [boardReference(activities)],
    missionCode: 'MLI',
    activitiesEach: activities,
    life: 'mixed',
  });
}

/**
 * Asks for the whole board again and again, one request after the other; where `changing` is given, something
 * changes in the plan before each, so that no kept answer serves. Rejects where the board is not all there.
 */
export async function askForBoard(
  session: HttpSession,
  activities: number,
  rounds: number,
  changing?: Ground,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    if (changing) await change(changing, activities);
    const answer = await session.ask('GET', boardPath(activities));
    if (answer.status !== 200) throw new Error(`The board answered ${inWords(answer)}`);
    if (round >= WARM_UP) answers.push(answer);
  }
  const { columns } = JSON.parse(answers[0]!.body.toString('utf8')) as { columns: { cards: unknown[] }[] };
  const cards = columns.reduce((sum, column) => sum + column.cards.length, 0);
  if (cards !== activities) throw new Error(`The board of ${activities} activities shows ${cards}.`);
  return answers;
}

/** Puts a fact on record in the plan: whatever was kept of it is out of date. */
async function change(ground: Ground, activities: number): Promise<void> {
  const client = await ground.client();
  await client.query(
    `SELECT append_facts(jsonb_build_array(jsonb_build_object(
        'at', $2::text, 'name', 'plan.amended', 'subject_type', 'plan', 'subject_id', id, 'mission_id', mission_id,
        'plan_id', id, 'sensitivity', 'unclassified', 'audience', 'all')))
       FROM plan WHERE reference = $1`,
    [boardReference(activities), new Date().toISOString()],
  );
}

async function unchanged(session: HttpSession, rounds: number): Promise<Line> {
  const { headers } = await session.ask('GET', boardPath(1_000));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const known = { 'if-none-match': headers.etag ?? '' };
    const answer = await session.ask('GET', boardPath(1_000), undefined, known);
    if (answer.status !== 304) throw new Error(`A known ETag was answered ${inWords(answer)}`);
    times.push(answer.ms);
  }
  return { what: '… asked again with its ETag (304)', measured: spread(times) };
}

function statementsLine(statements: number[]): Line {
  const isConstant = new Set(statements).size === 1;
  return {
    what: 'SQL statements of a first reading, session and rights included',
    measured: isConstant
      ? `${statements[0]} for each size: constant`
      : `${statements.join(', ')}: NOT constant`,
    goal: 'constant',
  };
}

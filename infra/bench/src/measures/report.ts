import { setTimeout as delay } from 'node:timers/promises';
import type { Line, Measure } from '../measure.ts';
import { count, size, spread } from '../page/quantity.ts';
import type { Ground } from '../program/ground.ts';
import { type Answer, HttpSession, inWords } from '../program/http-session.ts';
import { seedPlans } from '../seed/plans.ts';

const BENCHMARK_SET = 'S/RES/2577(2021)';
const PLAN = 'BENCH-REPORT';
/** So many that about 200 of their updates are accepted. */
const ACTIVITIES = 180;
const MADE_WITHIN_MS = 60_000;
const ASK_AGAIN_MS = 20;

interface Report {
  readonly id: string;
  readonly assessments: readonly {
    readonly paragraphs: readonly { readonly sources: readonly unknown[] }[];
  }[];
}

/** A benchmark report drafted from a plan with about 200 accepted updates, and its documents made by the worker. */
export const report: Measure = {
  name: 'report',
  title: 'Benchmark report over HTTP: drafted, then made into documents by the worker',
  limitMs: 150_000,
  run: async (ground) => {
    const { url } = await ground.jalon();
    const dates = await seedReportDates(ground, ground.quick ? 2 : 6);
    const accepted = await seedFeedingPlan(ground);
    const session = await HttpSession.signIn(url, 'rapporteur.un@demo.jalon.test');
    const drafts: Answer[] = [];
    const documents: Record<'docx' | 'pdf', Answer[]> = { docx: [], pdf: [] };
    for (const reportDueOn of dates) {
      const draft = await session.ask('POST', '/api/benchmark-reports', {
        benchmarkSetId: BENCHMARK_SET,
        reportDueOn,
        voice: 'un',
      });
      if (draft.status !== 201) throw new Error(`A new report was answered ${inWords(draft)}`);
      drafts.push(draft);
      const { id } = JSON.parse(draft.body.toString('utf8')) as Report;
      for (const format of ['docx', 'pdf'] as const)
        documents[format].push(await documentOf(session, id, format));
    }
    session.close();
    return {
      lines: [
        draftLine(drafts, accepted),
        ...(['docx', 'pdf'] as const).map((format) => documentLine(format, documents[format])),
      ],
    };
  },
};

async function seedFeedingPlan(ground: Ground): Promise<number> {
  const client = await ground.client();
  await seedPlans(client, {
    references: [PLAN],
    missionCode: 'SSD',
    activitiesEach: ACTIVITIES,
    life: 'mixed',
  });
  await client.query(
    `INSERT INTO benchmark_plan (benchmark_id, plan_id)
     SELECT benchmark.id, plan.id FROM benchmark JOIN benchmark_set ON benchmark_set.id = benchmark.set_id, plan
      WHERE benchmark_set.reference = $1 AND benchmark.letter = 'e' AND plan.reference = $2 ON CONFLICT DO NOTHING`,
    [BENCHMARK_SET, PLAN],
  );
  const { rows } = await client.query(
    `SELECT count(*) AS count FROM "update" u JOIN activity ON activity.id = u.activity_id
       JOIN plan ON plan.id = activity.plan_id WHERE plan.reference = $1 AND u.state = 'accepted'`,
    [PLAN],
  );
  return Number(rows[0]?.count);
}

/** A report exists once a date and voice, so each round needs a date of its own. */
async function seedReportDates(ground: Ground, howMany: number): Promise<string[]> {
  const { rows } = await (await ground.client()).query<{ due_on: string }>(
    `INSERT INTO report_date (id, set_id, due_on, resolution, demonstration)
     SELECT gen_random_uuid(), benchmark_set.id, current_date + 700 + n, 'Benchmark', true
       FROM benchmark_set, generate_series(1, $2::int) AS n WHERE benchmark_set.reference = $1
     RETURNING due_on::text`,
    [BENCHMARK_SET, howMany],
  );
  return rows.map(({ due_on }) => due_on);
}

/** Asks until the document is there, as a browser does; the time is that of the whole wait. */
async function documentOf(session: HttpSession, id: string, format: 'docx' | 'pdf'): Promise<Answer> {
  const path = `/api/benchmark-reports/${id}/document?format=${format}&lang=en`;
  const began = performance.now();
  while (performance.now() - began < MADE_WITHIN_MS) {
    const answer = await session.ask('GET', path);
    if (answer.status === 200) return { ...answer, ms: performance.now() - began };
    if (answer.status !== 202) throw new Error(`The ${format} was answered ${inWords(answer)}`);
    await delay(ASK_AGAIN_MS);
  }
  throw new Error(`The ${format} was not made within ${MADE_WITHIN_MS / 1_000} s.`);
}

function draftLine(drafts: Answer[], accepted: number): Line {
  const { assessments } = JSON.parse(drafts[0]!.body.toString('utf8')) as Report;
  const paragraphs = assessments.flatMap((assessment) => assessment.paragraphs);
  const sources = paragraphs.reduce((sum, paragraph) => sum + paragraph.sources.length, 0);
  return {
    what: `drafted, beside the demonstration plan from ${count(accepted)} accepted updates (${count(paragraphs.length)} paragraphs, ${count(sources)} sources)`,
    measured: spread(drafts.map(({ ms }) => ms)),
  };
}

function documentLine(format: 'docx' | 'pdf', answers: Answer[]): Line {
  return {
    what: `${format.toUpperCase()} from the request to the last byte (${size(answers[0]!.body.length)})`,
    measured: spread(answers.map(({ ms }) => ms)),
  };
}

import type { RegisterBuilder } from '@jalon/use-cases/testing/a-register';
import { type MatrixAccountItems, theAccountItems } from './matrix-account-items.ts';
import { MatrixAuthor } from './matrix-author.ts';
import { MARKINGS, type MarkingName } from './matrix-seats.ts';
import type { MatrixPlace, Seated } from './matrix-world.ts';

/** What is asked for in one plan: its own things, and for each marking an activity and reports in every state. */
export interface MatrixItems extends MatrixAccountItems {
  plan: string;
  pillar: string;
  commitment: string;
  cycle: string;
  return: string;
  mission: string;
  organization: string;
  /** A committee that steers the plan, and its mandate. */
  committee: string;
  mandate: string;
  benchmark: string;
  set: string;
  reportDate: string;
  report: string;
  assessment: string;
  /** Two passages that the lead wants taken out. */
  redaction: string;
  otherRedaction: string;
  marked: Record<MarkingName, MarkedItems>;
}

export interface MarkedItems {
  /** The marking stands on the activity. */
  activity: string;
  /** The marking stands on the report; its activity is open to everybody. */
  draft: string;
  /** Another draft. */
  spare: string;
  submitted: string;
  /** Another one that waits for its answer. */
  waiting: string;
  accepted: string;
  finding: string;
  comment: string;
  /** A file on evidence with this marking, and a photograph that waits for a second person. */
  upload: string;
  scan: string;
  /** An open activity that carries a comment with this marking. */
  commentedActivity: string;
  /** An open activity whose open report carries evidence, files and a finding's note with this marking. */
  reportedActivity: string;
}

/** Fills the plan, in the names of those who sit in the own organization. */
export async function theItems(
  build: RegisterBuilder,
  place: MatrixPlace,
  seated: Seated[],
): Promise<MatrixItems> {
  const { plan } = place.plans;
  const author = new MatrixAuthor(build, place, seated);
  const marked = {} as Record<MarkingName, MarkedItems>;
  for (const marking of MARKINGS) marked[marking] = await author.write(marking);
  const [benchmark] = await build.dataSource.query('SELECT id FROM benchmark WHERE set_id = $1', [
    plan.setId,
  ]);
  const [reportDate] = await build.dataSource.query('SELECT id FROM report_date WHERE set_id = $1', [
    plan.setId,
  ]);
  const rapporteur = author.at('rapporteur un').client;
  const { status, body } = await rapporteur.post('/api/benchmark-reports', {
    benchmarkSetId: plan.setId,
    reportDueOn: '2026-04-15',
    voice: 'un',
  });
  if (status !== 201) throw new Error(`No report was drafted: ${status}`);
  await aMadeDocument(build, body);
  const [redaction, otherRedaction] = await author.askForRedactions(marked);
  return {
    ...(await theAccountItems(build, place, seated)),
    redaction: redaction!,
    otherRedaction: otherRedaction!,
    plan: plan.id,
    pillar: plan.pillarId,
    commitment: plan.commitmentId,
    cycle: plan.cycleId,
    return: `${plan.cycleId}.${place.organizations.ministry}`,
    mission: place.missionId,
    organization: place.organizations.ministry,
    ...(await aMandate(build, place)),
    benchmark: benchmark.id,
    set: plan.setId,
    reportDate: reportDate.id,
    report: body.id,
    assessment: body.assessments[0].id,
    marked,
  };
}

async function aMandate(build: RegisterBuilder, { missionId, plans }: MatrixPlace) {
  const committee = await build.committee(missionId);
  const mandate = await build.mandate(plans.plan.id, committee.id, '2026-06-30');
  return { committee: committee.id, mandate: mandate.id };
}

/** No worker runs here to make it. */
async function aMadeDocument({ dataSource }: RegisterBuilder, report: { id: string; version: number }) {
  await dataSource.query(
    `INSERT INTO document (id, report_id, report_version, format, language, requested_at, made_at, bytes, hash)
     VALUES (gen_random_uuid(), $1, $2, 'json', 'en', '2026-02-10', '2026-02-10', '{}', 'a hash')`,
    [report.id, report.version],
  );
}

import { AssessmentEntity, BenchmarkReportEntity } from '@jalon/database/benchmark/benchmark-report.entity';
import { BenchmarkReports, type ReachedReport } from '@jalon/database/benchmark/benchmark-reports.repository';
import { citableSources } from '@jalon/database/benchmark/report-register.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Paragraph, ParagraphSection, ParagraphSource } from '@jalon/domain/benchmark/benchmark';
import { amendReport } from '@jalon/domain/benchmark/report-life';
import { authorOf, type Caller } from '../caller.ts';
import { found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { citation, plansOf } from './draft-from-register.ts';
import { allowedHere, livingReport, refuseStale } from './living-report.ts';
import { reportFact } from './report-fact.ts';

/** A paragraph as somebody wants it. One without `id` is new; one that is left out is removed. */
export interface WantedParagraph {
  id?: string | undefined;
  section?: ParagraphSection | undefined;
  text: string;
  sourceIds: string[];
}

export interface AssessmentAmendment {
  /** The whole list, in order. */
  paragraphs: WantedParagraph[];
  guardJustification?: string | undefined;
}

/** Changes the words of an assessment. What was handed in or cleared is a draft again. */
export class AmendAssessment {
  constructor(private readonly transactions: Transactions) {}

  /**
   * `version` is the one that was read. Answers the assessment's id. Throws `Refused`: `not-found`,
   * `may-not-do-this`, `report-is-frozen`, `stale-version`, `survivor-data`, `unknown-reference` with a pointer to
   * a paragraph or source that is not the assessment's or may not be cited by this voice.
   */
  async execute(
    caller: Caller,
    assessmentId: string,
    amendment: AssessmentAmendment,
    version: number,
  ): Promise<string> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const reports = new BenchmarkReports(transaction.manager).visibleTo(caller.actor);
      const reached = found(await reports.lockByAssessment(assessmentId));
      const { post, state } = allowedHere(amendReport(livingReport(reached), caller.actor));
      const assessment = found(reached.assessments.find(({ id }) => id === assessmentId));
      refuseStale(version, assessment);
      guardText(textsOf(amendment), caller.language, amendment.guardJustification);
      const paragraphs = await amended(transaction, reached, assessment, amendment.paragraphs);

      await save(transaction, reached, assessment, paragraphs, caller.actor.personId, state);

      const subject = { subjectType: 'assessment', subjectId: assessment.id };
      const [before, after] = [assessment.paragraphs, paragraphs];
      transaction.record(
        reportFact(reached, { name: 'assessment.amended', ...subject, before, after }),
        post.postId,
      );
      if (state !== reached.report.state) {
        const change = { before: { state: reached.report.state }, after: { state } };
        transaction.record(reportFact(reached, { name: 'report.changed', ...change }), post.postId);
      }
      return assessment.id;
    });
  }
}

function textsOf({ paragraphs }: AssessmentAmendment) {
  return paragraphs.map(({ text }, index) => ({ pointer: `/paragraphs/${index}/text`, text }));
}

async function amended(
  transaction: Transaction,
  reached: ReachedReport,
  assessment: AssessmentEntity,
  wanted: WantedParagraph[],
): Promise<Paragraph[]> {
  const planIds = plansOf(reached);
  const ids = [...new Set(wanted.flatMap(({ sourceIds }) => sourceIds))];
  const citable = await citableSources(transaction.manager, planIds, reached.report.voice, ids);
  const cite = citation(planIds);
  const taken = new Set<string>();
  let section: ParagraphSection = 'progress';
  return wanted.map((paragraph, index) => {
    const before = known(assessment, paragraph, index, taken);
    section = paragraph.section ?? before?.section ?? section;
    const sources = [...new Set(paragraph.sourceIds)].map((id, place): ParagraphSource => {
      const kept = before?.sources.find((source) => source.id === id);
      const source = citable.get(id);
      if (kept) return kept;
      if (source) return { id, kind: source.kind, reference: cite(source) };
      throw new Refused({ code: 'unknown-reference', pointer: `/paragraphs/${index}/sourceIds/${place}` });
    });
    const isSame =
      before && before.text === paragraph.text && before.section === section && cites(before, sources);
    if (isSame) return before;
    const { text } = paragraph;
    const unsourced = sources.length === 0;
    return {
      id: before?.id ?? transaction.newId(),
      section,
      text,
      sources,
      unsourced,
      edited: true,
      outdated: false,
    };
  });
}

function known(
  assessment: AssessmentEntity,
  { id }: WantedParagraph,
  index: number,
  taken: Set<string>,
): Paragraph | null {
  if (id === undefined) return null;
  const paragraph = assessment.paragraphs.find((one) => one.id === id);
  if (!paragraph || taken.has(id)) {
    throw new Refused({ code: 'unknown-reference', pointer: `/paragraphs/${index}/id` });
  }
  taken.add(id);
  return paragraph;
}

function cites(paragraph: Paragraph, sources: ParagraphSource[]): boolean {
  return (
    paragraph.sources.length === sources.length &&
    sources.every(({ id }) => paragraph.sources.some((source) => source.id === id))
  );
}

async function save(
  { manager }: Transaction,
  { report }: ReachedReport,
  assessment: AssessmentEntity,
  paragraphs: Paragraph[],
  personId: string,
  state: BenchmarkReportEntity['state'],
): Promise<void> {
  await manager.update(AssessmentEntity, assessment.id, { paragraphs, version: assessment.version + 1 });
  await manager.update(BenchmarkReportEntity, report.id, {
    state,
    clearedAt: null,
    clearedById: null,
    drafterIds: [...new Set([...report.drafterIds, personId])],
    version: report.version + 1,
  });
}

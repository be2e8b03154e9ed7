import { AssessmentEntity } from '@jalon/database/benchmark/benchmark-report.entity';
import { BenchmarkReports } from '@jalon/database/benchmark/benchmark-reports.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { found } from '../refused.ts';
import { allowedHere, livingReport } from './living-report.ts';
import { reportFact } from './report-fact.ts';

/** Opens an assessment to the other side: both voices then stand side by side, and neither overwrites the other. */
export class ShareAssessment {
  constructor(private readonly transactions: Transactions) {}

  /** Answers the assessment's id; sharing twice changes nothing. Throws `Refused`: `not-found`, `may-not-do-this`. */
  async execute(caller: Caller, assessmentId: string): Promise<string> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const reports = new BenchmarkReports(transaction.manager).visibleTo(caller.actor);
      const reached = found(await reports.lockByAssessment(assessmentId));
      const { missionId, voice, benchmarkSetId } = livingReport(reached);
      const place = { missionId, planId: null, voice, benchmarkSetId };
      const post = allowedHere(mayDo(caller.actor, 'draft_report', place));
      const assessment = found(reached.assessments.find(({ id }) => id === assessmentId));
      if (assessment.shared) return assessment.id;

      const version = assessment.version + 1;
      await transaction.manager.update(AssessmentEntity, assessment.id, { shared: true, version });

      const subject = { subjectType: 'assessment', subjectId: assessment.id, audience: 'all' } as const;
      transaction.record(reportFact(reached, { name: 'assessment.shared', ...subject }), post.postId);
      return assessment.id;
    });
  }
}

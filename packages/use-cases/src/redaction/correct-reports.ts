import { BenchmarkReportEntity } from '@jalon/database/benchmark/benchmark-report.entity';
import type { ReachedReport } from '@jalon/database/benchmark/benchmark-reports.repository';
import { dropDocuments, type GoneDocument } from '@jalon/database/redaction/report-documents.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { localDateOf } from '@jalon/domain/mission/mission-calendar';
import { redactValue } from '@jalon/domain/redaction/redact-value';
import {
  askForDocuments,
  DOCUMENT_FORMATS,
  type DocumentKind,
  USUAL_DOCUMENTS,
} from '../benchmark/ask-for-documents.ts';
import { contentHash } from '../benchmark/content-hash.ts';
import { reportFact } from '../benchmark/report-fact.ts';
import type { ReportSnapshot } from '../benchmark/report-snapshot.ts';

interface Change {
  change: (text: string) => string;
  tombstone: string;
}

export interface CorrectedReports {
  /** Frozen reports that were issued anew. */
  reports: number;
  /** Hashes of snapshots and documents that held the words. */
  goneHashes: string[];
}

/**
 * Takes words out of the reports that a plan feeds. What is not frozen loses its documents, which are made anew
 * when somebody asks. A frozen report that held the words is issued again as a corrigendum: its snapshot without
 * them, a new hash, a number and a date, and sealed documents made anew; the old bytes are gone.
 */
export async function correctReports(
  transaction: Transaction,
  reports: ReachedReport[],
  change: Change,
  postId: string,
): Promise<CorrectedReports> {
  const result: CorrectedReports = { reports: 0, goneHashes: [] };
  for (const reached of reports) {
    const { report } = reached;
    const snapshot = report.snapshot as ReportSnapshot | null;
    const left = snapshot && redactValue(snapshot, change.change);
    const isCorrected = left !== null && left !== snapshot;
    const dropped = await dropDocuments(transaction.manager, report.id, { sealedToo: isCorrected });
    result.goneHashes.push(...dropped.flatMap(({ hash }) => hash ?? []));
    if (!isCorrected) continue;
    result.reports += 1;
    if (report.contentHash) result.goneHashes.push(report.contentHash);
    await issueAnew(transaction, reached, left, dropped, postId);
  }
  return result;
}

async function issueAnew(
  transaction: Transaction,
  reached: ReachedReport,
  left: ReportSnapshot,
  dropped: GoneDocument[],
  postId: string,
): Promise<void> {
  const { report, mission } = reached;
  const on = localDateOf(transaction.now, mission.timeZone);
  const snapshot = { ...left, corrigendum: { number: report.corrigendum + 1, on } };
  const corrected = {
    snapshot,
    contentHash: contentHash(snapshot),
    corrigendum: report.corrigendum + 1,
    correctedOn: on,
    version: report.version + 1,
  };
  await transaction.manager.save(BenchmarkReportEntity, { id: report.id, ...corrected });
  const after = { contentHash: corrected.contentHash, corrigendum: corrected.corrigendum };
  transaction.record(reportFact(reached, { name: 'report.corrected', after }), postId);
  const about = { reportVersion: corrected.version, sealed: true };
  await askForDocuments(transaction, reached, kindsOf(dropped), about, postId);
}

/** Whatever had been made is made again, and the usual ones at least. */
function kindsOf(dropped: GoneDocument[]): DocumentKind[] {
  const kinds = new Map(USUAL_DOCUMENTS.map((kind) => [`${kind.format} ${kind.language}`, kind]));
  for (const { format, language, sealed } of dropped) {
    const known = DOCUMENT_FORMATS.find((one) => one === format);
    if (sealed && known) kinds.set(`${format} ${language}`, { format: known, language });
  }
  return [...kinds.values()];
}

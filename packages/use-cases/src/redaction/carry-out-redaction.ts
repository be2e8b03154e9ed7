import { lockReport, type ReachedReport } from '@jalon/database/benchmark/benchmark-reports.repository';
import { dropLetters } from '@jalon/database/letter/letters.repository';
import { redactFacts } from '@jalon/database/redaction/redact-facts.repository';
import { redactField } from '@jalon/database/redaction/redact-field.repository';
import { redactRows } from '@jalon/database/redaction/redact-rows.repository';
import { reportIdsOfPlan } from '@jalon/database/redaction/report-documents.repository';
import { takeUploadAway } from '@jalon/database/redaction/take-upload-away.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { type Redaction, UPLOADED_FILE } from '@jalon/domain/redaction/redaction';
import { isSearchable, withoutWords } from '@jalon/domain/redaction/words-in';
import { correctReports } from './correct-reports.ts';
import type { SearchedFiles } from './files-holding.ts';
import { bareHash } from './passage-digest.ts';

/** What a redaction did, in figures that tell nothing of the words. */
export interface RedactionDone {
  texts: number;
  facts: number;
  correctedReports: number;
  /** Files whose text held the words, and which are gone. */
  files: number;
  /** Files that could not be looked through: a person has to. */
  filesNotRead: number;
}

type Carried = Omit<Redaction, 'tombstone'> & { tombstone: string };

/** Takes a passage out of the rows of its plan, of the reports that the plan feeds, and of the values of the trail. */
export async function carryOut(
  transaction: Transaction,
  redaction: Carried,
  { passage, files }: { passage: string; files: SearchedFiles },
  postId: string,
): Promise<RedactionDone> {
  const { manager } = transaction;
  const { planId, missionId, tombstone } = redaction;
  const reports = await lockReports(transaction, planId);
  const { words, hashes } = await whatToTakeOut(transaction, redaction, passage);
  hashes.push(...(await takeFilesAway(transaction, files, tombstone)));
  // Their titles and signed words may hold it; a letter is made anew whenever somebody asks.
  hashes.push(...(await dropLetters(manager, planId)));
  const change = (text: string) => withoutWords(text, words, tombstone);

  const reportIds = reports.map(({ report }) => report.id);
  const rows = await redactRows(manager, { planId, reportIds, change });
  const corrected = await correctReports(transaction, reports, { change, tombstone }, postId);

  // A bare hash of a text that held the words would confirm whoever guesses them.
  const gone = new Set([...hashes, ...rows.former.map(bareHash), ...corrected.goneHashes]);
  const inTrail = (text: string) => (gone.has(text) ? tombstone : change(text));
  const facts = await redactFacts(manager, { redactionId: redaction.id, planId, missionId }, inTrail);
  return {
    texts: rows.texts,
    facts,
    correctedReports: corrected.reports,
    files: files.holding.length,
    filesNotRead: files.notRead,
  };
}

/** Answers the hashes that they had. */
async function takeFilesAway(
  { manager }: Transaction,
  { holding }: SearchedFiles,
  tombstone: string,
): Promise<string[]> {
  const hashes: string[] = [];
  for (const id of holding) {
    const file = await takeUploadAway(manager, id, tombstone);
    if (file) hashes.push(file.digest);
  }
  return hashes;
}

async function lockReports({ manager }: Transaction, planId: string): Promise<ReachedReport[]> {
  const reports: ReachedReport[] = [];
  for (const id of await reportIdsOfPlan(manager, planId)) {
    const reached = await lockReport(manager, id);
    if (reached) reports.push(reached);
  }
  return reports;
}

/**
 * What is looked for everywhere: the passage, or the name and the hash of the file that was taken away. A passage
 * of a few letters is taken out where it was named, and looked for nowhere.
 */
async function whatToTakeOut(
  { manager }: Transaction,
  redaction: Carried,
  passage: string,
): Promise<{ words: string[]; hashes: string[] }> {
  if (redaction.field === UPLOADED_FILE) {
    const file = await takeUploadAway(manager, passage, redaction.tombstone);
    if (file === null) return { words: [], hashes: [] };
    return { words: isSearchable(file.name) ? [file.name] : [], hashes: [file.digest] };
  }
  if (isSearchable(passage)) return { words: [passage], hashes: [] };
  await redactField(manager, redaction, redaction.tombstone);
  return { words: [], hashes: [] };
}

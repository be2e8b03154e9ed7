import { parentPort, workerData } from 'node:worker_threads';
import { cleanFile } from '@jalon/documents/evidence/clean-file';
import { wordsIn } from '@jalon/domain/redaction/words-in';
import type { LookedThrough } from './file-holds-words.ts';

/** A thread that looks through one file and ends. */
async function look({ bytes, words }: LookedThrough): Promise<boolean> {
  const { passages } = await cleanFile(bytes);
  return passages.some(({ text }) => wordsIn(text, words).length > 0);
}

parentPort?.postMessage(await look(workerData as LookedThrough));

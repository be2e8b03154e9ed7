import { parentPort, workerData } from 'node:worker_threads';
import { cleanFile } from '@jalon/documents/evidence/clean-file';
import { FileRefused } from '@jalon/documents/evidence/file-refused';
import { safeFileName } from '@jalon/domain/evidence/safe-file-name';
import { guardFile } from '@jalon/use-cases/evidence/guard-file';
import type { CleanUpload } from '@jalon/use-cases/evidence/keep-upload';
import { Refused } from '@jalon/use-cases/refused';
import type { FileReading, SentFile } from './file-reading.ts';

/**
 * A thread that reads one file and ends. The text of the file is inspected here and goes nowhere else: what leaves
 * is the copy that may be kept, or why there is none.
 */
async function read({ bytes, name, language, guardJustification }: SentFile): Promise<FileReading> {
  try {
    const file = await cleanFile(bytes);
    const safeName = safeFileName(name, file.type);
    guardFile(safeName, file.passages, language, guardJustification);
    const { type, isRead } = file;
    const clean: CleanUpload = { name: safeName, type, isRead, bytes: file.bytes, guardJustification };
    return { file: clean };
  } catch (error) {
    if (error instanceof FileRefused) return { refusal: { code: error.code, pointer: '/file' }, more: {} };
    if (error instanceof Refused) return { refusal: error.refusal, more: error.more };
    throw error;
  }
}

// A reader that fails beside its answer has not read everything.
process.once('unhandledRejection', () => {
  parentPort?.postMessage({ refusal: { code: 'file-damaged', pointer: '/file' }, more: {} });
  process.exit();
});

parentPort?.postMessage(await read(workerData as SentFile));

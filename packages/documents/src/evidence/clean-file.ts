import type { FilePlace } from '@jalon/domain/evidence/file-place';
import type { FileType } from '@jalon/domain/evidence/upload';
import { FileRefused } from './file-refused.ts';
import { kindOfBytes } from './kind-of-bytes.ts';

/** A piece of a file's text that is read in one go, and where it stands. */
export interface Passage {
  place: FilePlace;
  text: string;
  /** Where the text of a narrower place begins, in order: the cells of a row. */
  parts?: readonly { from: number; place: FilePlace }[];
}

/** A file as it may be kept: without its author's traces, and everything in it that can be read. */
export interface CleanFile {
  type: FileType;
  bytes: Uint8Array;
  passages: Passage[];
  /** False where a person must look: a picture, a page without text, a document with a picture in it. */
  isRead: boolean;
}

/** Characters of text that one file may hold: some 1,500 pages. */
const textMaxChars = 3_000_000;

/**
 * Reads a file that somebody sent and makes the copy that may be kept. What kind of file it is, its bytes say,
 * not its name. Nothing of the original is passed on: each kind is written anew. Throws `FileRefused` for what is
 * not taken; whatever else a reader throws means that the file is damaged.
 */
export async function cleanFile(bytes: Uint8Array): Promise<CleanFile> {
  if (bytes.length === 0) throw new FileRefused('file-empty');
  try {
    const file = await clean(bytes);
    const chars = file.passages.reduce((sum, { text }) => sum + text.length, 0);
    if (chars > textMaxChars) throw new FileRefused('file-too-rich');
    return file;
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('file-damaged', error);
  }
}

/** Only the reader that is needed is loaded. */
async function clean(bytes: Uint8Array): Promise<CleanFile> {
  const kind = await kindOfBytes(bytes);
  switch (kind) {
    case 'pdf':
      return (await import('./pdf/clean-pdf.ts')).cleanPdf(bytes);
    case 'zip':
      return (await import('./office/clean-office.ts')).cleanOffice(bytes);
    case 'text':
      return (await import('./text/clean-text.ts')).cleanText(bytes);
    default: {
      const { cleanImage } = await import('./clean-image.ts');
      return { type: kind, bytes: await cleanImage(bytes, kind), passages: [], isRead: false };
    }
  }
}

import type { FileRefusalCode } from '@jalon/domain/refusal/file-refusals';

/** Thrown where a file is not taken. Its message is the code: nothing of the file is in it. */
export class FileRefused extends Error {
  readonly code: FileRefusalCode;

  constructor(code: FileRefusalCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'FileRefused';
    this.code = code;
  }
}

import type { FileRefusalCode } from '@jalon/domain/refusal/file-refusals';

/** The HTTP status of every refusal about files. */
export const FILE_REFUSAL_STATUS = {
  'file-missing': 422,
  'file-empty': 422,
  'file-too-large': 413,
  'file-type-refused': 415,
  'file-old-office': 415,
  'file-unknown-picture': 415,
  'file-archive': 415,
  'file-has-macros': 422,
  'file-encrypted': 422,
  'file-damaged': 422,
  'file-too-rich': 422,
  'file-part-refused': 422,
  'file-takes-too-long': 422,
  'upload-interrupted': 400,
  'uploads-at-once': 429,
  'uploads-busy': 503,
  'own-upload': 403,
  'upload-not-waiting': 409,
} as const satisfies Record<FileRefusalCode, number>;

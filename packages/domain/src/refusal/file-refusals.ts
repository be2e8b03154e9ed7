/** Why a file is not taken as evidence, and what stands in the way of opening one to others. */
export const FILE_REFUSAL_CODES = [
  'file-missing',
  'file-empty',
  'file-too-large',
  'file-type-refused',
  'file-old-office',
  'file-unknown-picture',
  'file-archive',
  'file-has-macros',
  'file-encrypted',
  'file-damaged',
  'file-too-rich',
  'file-part-refused',
  'file-takes-too-long',
  'upload-interrupted',
  'uploads-at-once',
  'uploads-busy',
  'own-upload',
  'upload-not-waiting',
] as const;
export type FileRefusalCode = (typeof FILE_REFUSAL_CODES)[number];

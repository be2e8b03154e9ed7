/** The kinds of file that are taken as evidence, each with what it is served as and how its name ends. */
export const FILE_TYPES = {
  pdf: { mediaType: 'application/pdf', extension: 'pdf' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extension: 'pptx',
  },
  csv: { mediaType: 'text/csv', extension: 'csv' },
  txt: { mediaType: 'text/plain', extension: 'txt' },
  jpeg: { mediaType: 'image/jpeg', extension: 'jpg' },
  png: { mediaType: 'image/png', extension: 'png' },
  webp: { mediaType: 'image/webp', extension: 'webp' },
} as const;
export type FileType = keyof typeof FILE_TYPES;

/**
 * `clean`: all of it was read, or a second person has confirmed it. `unread`: a scan or a photograph, of its side
 * alone until then. `removed`: its content was taken away; the entry stays.
 */
export const UPLOAD_STATES = ['clean', 'unread', 'removed'] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

/** The largest file that is taken, in bytes as they arrive. */
export const uploadMaxBytes = 20 * 1024 * 1024;
/** A file that nobody attached to a report or a finding within this time is removed. */
export const unattachedUploadMs = 24 * 60 * 60_000;
